import type { Document, OktaWorld } from '../../types.ts'
import { FACTOR_KINDS } from '../factors/kinds.ts'
import { ORG, policiesOf, rulesOf } from '../policies/find.ts'
import type { Policy } from '../policies/types.ts'
import type { User } from '../types.ts'
import { enrolled } from './factors.ts'

/** The first active policy of a type whose people have the user among them. */
function policyFor(world: OktaWorld, type: string, user: User): Policy | undefined {
  return policiesOf(world, ORG, type).find((policy) => policy.status === 'ACTIVE' && isAbout(world, policy, user))
}

function isAbout(world: OktaWorld, { conditions }: Policy, { id }: User): boolean {
  const people = (conditions?.people ?? {}) as Record<string, { include?: string[]; exclude?: string[] } | undefined>
  const groups = people.groups?.include ?? []
  const isIn = (group: string) => world.db.memberships.get(`${group}:${id}`) !== undefined
  return groups.length === 0 || groups.some(isIn)
}

/** What the org's sign-on policy says of a user (the global session policy, in Identity Engine's words). */
export interface SignOn {
  readonly allowed: boolean
  readonly requiresFactor: boolean
  /** Milliseconds after its last use at which a session ends. */
  readonly idle: number
}

const MINUTE = 60_000
const IDLE = 120

export function signOnFor(world: OktaWorld, user: User): SignOn {
  const policy = policyFor(world, 'OKTA_SIGN_ON', user)
  const rule = policy && rulesOf(world, policy).find(({ status }) => status === 'ACTIVE')
  const { access, requireFactor, session } = (rule?.actions.signon ?? {}) as Record<string, any>
  return {
    allowed: access !== 'DENY',
    requiresFactor: requireFactor === true,
    idle: (session?.maxSessionIdleMinutes || IDLE) * MINUTE,
  }
}

/** What everybody has: nothing is to be enrolled for it on the way. */
const GIVEN = ['okta_password', 'okta_email']

/** Whether a user has to enrol something before they are let in (developer.okta.com, authenticator enrollment policy). */
export function lacksFactor(world: OktaWorld, user: User): boolean {
  const settings = policyFor(world, 'MFA_ENROLL', user)?.settings as { authenticators?: Document[] } | undefined
  const required = (settings?.authenticators ?? []).filter(
    ({ key, enroll }) => (enroll as { self?: string } | undefined)?.self === 'REQUIRED' && !GIVEN.includes(String(key)),
  )
  if (required.length === 0) return false
  const own = enrolled(world, user)
  const has = (key: unknown) =>
    FACTOR_KINDS.some(
      (kind) =>
        kind.authenticator === key &&
        own.some(({ factorType, provider }) => factorType === kind.factorType && provider === kind.provider),
    )
  return required.some(({ key }) => !has(key))
}
