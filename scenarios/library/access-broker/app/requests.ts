import { createHash } from 'node:crypto'
import type { Item } from './catalogue.ts'
import type { Door } from './flows/doors.ts'
import type { Store } from './queue/store.ts'
import type { Posted } from './services/slack.ts'

/** What somebody asked for, and what became of it. */
export interface AccessRequest {
  readonly id: string
  readonly item: string
  readonly hours: number
  readonly reason: string
  /** The requester's Slack id: all that a command says of them. */
  readonly slackUser: string
  readonly askedAt: number
  /** After this nobody may decide any more. */
  readonly decideBy: number
  readonly requester?: string
  /** Whose word counts: addresses, or anybody of an Okta group. */
  readonly deciders?: readonly string[] | { readonly group: string }
  readonly issue?: string
  readonly asked?: Posted
  readonly decision?: Decision
}

export interface Decision {
  readonly verdict: 'approved' | 'denied' | 'withdrawn'
  readonly by: string
  readonly at: number
  /** Which click it was: several may fall into one moment. */
  readonly click?: string
}

/** Access that somebody has for a time. */
export interface Grant {
  readonly id: string
  readonly email: string
  readonly door: Door
  readonly title: string
  readonly issue: string
  readonly slackUser: string
  readonly until: number
  readonly ended?: boolean
}

/** The same command gives the same id, however often it arrives. */
export const idOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 12)

export class Requests {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  get(id: string): AccessRequest | undefined {
    return this.#store.get('request', id)
  }

  open(request: AccessRequest): void {
    this.#store.put('request', request.id, request)
  }

  note(id: string, more: Partial<AccessRequest>): AccessRequest {
    const whole = { ...(this.get(id) as AccessRequest), ...more }
    this.#store.put('request', id, whole)
    return whole
  }

  /** The first decision counts: the one that counts is given back. */
  decide(id: string, decision: Decision): Decision {
    return this.#store.together(() => this.get(id)?.decision ?? (this.note(id, { decision }).decision as Decision))
  }

  /** What a person asked for that nobody has decided yet. */
  undecidedOf(email: string): AccessRequest[] {
    return this.#store.all<AccessRequest>('request').filter((one) => one.requester === email && !one.decision)
  }

  grant(id: string): Grant | undefined {
    return this.#store.get('grant', id)
  }

  keepGrant(grant: Grant): void {
    this.#store.put('grant', grant.id, grant)
  }

  endGrant(id: string): void {
    const grant = this.grant(id)
    if (grant) this.keepGrant({ ...grant, ended: true })
  }

  grantsOf(email: string): Grant[] {
    return this.#store.all<Grant>('grant').filter((one) => one.email === email && !one.ended)
  }
}

export const itemNamed = (items: readonly Item[], id: string): Item | undefined => items.find((item) => item.id === id)
