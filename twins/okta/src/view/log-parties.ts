import type { App } from '../model/apps/types.ts'
import type { Group, User } from '../model/types.ts'

/** Somebody or something that a log event is about. */
export interface Party {
  readonly id: string
  readonly type: string
  readonly alternateId: string
  readonly displayName: string
  readonly detailEntry: Readonly<Record<string, unknown>> | null
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export const userParty = ({ id, profile }: User): Party => ({
  id,
  type: 'User',
  alternateId: text(profile.login),
  displayName: text(profile.displayName) || `${text(profile.firstName)} ${text(profile.lastName)}`.trim(),
  detailEntry: null,
})

export const groupParty = ({ id, profile }: Group): Party => party('UserGroup', id, text(profile.name))

/** An app goes by its label, and by what it is an instance of (developer.okta.com, System Log API). */
export const appParty = ({ id, label, name }: App): Party => ({
  id,
  type: 'AppInstance',
  alternateId: label,
  displayName: name,
  detailEntry: null,
})

/** Anything else: Okta gives no second name for it. */
export const party = (type: string, id: string, displayName: string): Party => ({
  id,
  type,
  alternateId: 'unknown',
  displayName,
  detailEntry: null,
})
