import { oauthError } from '../../errors/oauth.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { accessPoliciesOf } from '../authorization/find.ts'
import type { PolicyRule } from '../policies/types.ts'
import type { User } from '../types.ts'
import type { Client } from './client.ts'
import type { Issuer } from './server.ts'

/** How long tokens are good for, milliseconds, and who has a last word about them. */
export interface Terms {
  readonly accessLifetime: number
  /** All of a sign-in's refresh tokens end then; null for never. */
  readonly refreshLifetime: number | null
  /** A refresh token that is not used for so long ends. */
  readonly refreshWindow: number
  /** Id of the inline hook that may change the tokens. */
  readonly hook: string | undefined
}

export interface Question {
  readonly client: Client
  readonly user: User | undefined
  readonly grant: string
  readonly scopes: readonly string[]
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** The org's own server has no policies: an hour, and refresh tokens for as long as they are used (developer.okta.com, "Token lifetime"). */
const OF_ORG: Terms = { accessLifetime: 60 * MINUTE, refreshLifetime: null, refreshWindow: 90 * DAY, hook: undefined }

/** The terms of the first rule, of the first policy for the client, that lets this through. Throws `access_denied` where none does. */
export function termsOf(world: OktaWorld, { custom }: Issuer, question: Question): Terms {
  if (!custom) return OF_ORG
  const rule = accessPoliciesOf(world, custom)
    .filter(({ policy }) => isFor(policy.conditions, question))
    .flatMap(({ rules }) => rules)
    .find((candidate) => allows(world, candidate, question))
  if (!rule) throw oauthError('no_matching_policy')
  return termsIn(rule)
}

const listAt = (of: unknown, ...path: string[]): readonly string[] => {
  const found = path.reduce<unknown>((at, name) => (at as Document | null | undefined)?.[name], of)
  return Array.isArray(found) ? found : []
}

function isFor(conditions: Document | null, { client }: Question): boolean {
  const include = listAt(conditions, 'clients', 'include')
  return include.includes('ALL_CLIENTS') || include.includes(client.id) || include.includes(client.app.id)
}

function allows(world: OktaWorld, { conditions }: PolicyRule, { user, grant, scopes }: Question): boolean {
  const grants = listAt(conditions, 'grantTypes', 'include')
  const allowed = listAt(conditions, 'scopes', 'include')
  return (
    (grants.length === 0 || grants.includes(grant)) &&
    (allowed.length === 0 || allowed.includes('*') || scopes.every((scope) => allowed.includes(scope))) &&
    (user === undefined || isAbout(world, conditions, user))
  )
}

/** Whether a rule's people have the user among them: named, or in a group that is. */
function isAbout(world: OktaWorld, conditions: Document | null, { id }: User): boolean {
  const people = (conditions?.people ?? {}) as Document
  const isIn = (group: string) => group === 'EVERYONE' || world.db.memberships.get(`${group}:${id}`) !== undefined
  if (listAt(people, 'users', 'exclude').includes(id) || listAt(people, 'groups', 'exclude').some(isIn)) return false
  const users = listAt(people, 'users', 'include')
  const groups = listAt(people, 'groups', 'include')
  if (users.length === 0 && groups.length === 0) return true
  return users.includes(id) || groups.some(isIn)
}

function termsIn({ actions }: PolicyRule): Terms {
  const { accessTokenLifetimeMinutes, refreshTokenLifetimeMinutes, refreshTokenWindowMinutes, inlineHook } =
    (actions.token ?? {}) as Record<string, any>
  return {
    accessLifetime: (accessTokenLifetimeMinutes ?? 60) * MINUTE,
    refreshLifetime: refreshTokenLifetimeMinutes ? refreshTokenLifetimeMinutes * MINUTE : null,
    refreshWindow: (refreshTokenWindowMinutes ?? 10_080) * MINUTE,
    hook: inlineHook?.id ?? undefined,
  }
}
