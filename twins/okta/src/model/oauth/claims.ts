import type { Claims } from '../../crypto/jwt.ts'
import { oauthError } from '../../errors/oauth.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { ExpressionError } from '../../expression/tokens.ts'
import { userScope } from '../../expression/user-scope.ts'
import type { OktaWorld } from '../../types.ts'
import { claimsOf } from '../authorization/find.ts'
import type { Claim } from '../authorization/types.ts'
import { groupsOf } from '../groups.ts'
import { settingOf } from '../settings.ts'
import type { User } from '../types.ts'
import type { Client } from './client.ts'
import type { Issuer } from './server.ts'

export interface Subject {
  readonly client: Client
  readonly user: User | undefined
  readonly scopes: readonly string[]
}

/** `sub` and the rest are not configured, but what tokens are. */
const RESERVED = [
  'iss',
  'aud',
  'exp',
  'iat',
  'jti',
  'cid',
  'uid',
  'scp',
  'ver',
  'auth_time',
  'nonce',
  'at_hash',
  'c_hash',
  'amr',
  'idp',
]

/** What a server's claims add to access tokens (`RESOURCE`) or to ID tokens (`IDENTITY`). `thin`: only what is always in it. */
export function configuredClaims(
  world: OktaWorld,
  { custom }: Issuer,
  type: Claim['claimType'],
  subject: Subject,
  thin = false,
): Claims {
  if (!custom) return type === 'IDENTITY' ? groupsClaim(world, subject) : {}
  const asked = claimsOf(world, custom).filter(
    (claim) =>
      claim.status === 'ACTIVE' &&
      claim.claimType === type &&
      claim.valueType !== 'SYSTEM' &&
      !RESERVED.includes(claim.name) &&
      (!thin || claim.alwaysIncludeInToken) &&
      isAsked(claim, subject),
  )
  const values = asked.map((claim) => [claim.name, claimOf(world, claim, subject)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== null && value !== undefined))
}

interface GroupsClaim {
  readonly name?: string
  readonly value?: string
  readonly valueType?: string
  readonly groupFilterType?: Claim['group_filter_type']
}

/** The claim that the org's own server has for an app: the user's groups, as the Admin Console sets it, with scope `groups`. */
function groupsClaim(world: OktaWorld, subject: Subject): Claims {
  const { claim } = settingOf<{ claim: GroupsClaim }>(world, `idToken/${subject.client.app.id}`, { claim: {} })
  const { name, value = '', groupFilterType: type } = claim
  if (name === undefined || name === '' || !subject.scopes.includes('groups')) return {}
  const valueType = claim.valueType === 'EXPRESSION' ? 'EXPRESSION' : 'GROUPS'
  const found = claimOf(world, { name, value, valueType, ...(type && { group_filter_type: type }) }, subject)
  return found === null || found === undefined ? {} : { [name]: found }
}

const isAsked = ({ conditions }: Claim, { scopes }: Subject): boolean =>
  conditions.scopes.length === 0 || conditions.scopes.some((scope) => scopes.includes(scope))

type Worth = Pick<Claim, 'name' | 'valueType' | 'value' | 'group_filter_type'>

function claimOf(world: OktaWorld, claim: Worth, subject: Subject): unknown {
  if (claim.valueType === 'GROUPS') return subject.user ? groupsMatching(world, claim, subject.user) : undefined
  try {
    return evaluate(claim.value ?? '', scopeOf(world, subject))
  } catch (error) {
    if (error instanceof ExpressionError) throw oauthError('user_claim_evaluation_failure', claim.name)
    throw error
  }
}

/** What expressions of claims may name besides the user (developer.okta.com, expression language, "OAuth 2.0"). */
function scopeOf(world: OktaWorld, { user, client, scopes }: Subject) {
  const appUser = user && world.db.app_users.get(`${client.app.id}:${user.id}`)
  return {
    ...(user ? userScope(world, user) : { user: null }),
    appuser: appUser ? { ...appUser.profile, userName: appUser.credentials?.userName ?? null } : null,
    app: {
      clientId: client.id,
      id: client.app.id,
      name: client.app.name,
      label: client.app.label,
      profile: client.app.profile ?? {},
    },
    access: { scope: scopes },
  }
}

function groupsMatching(world: OktaWorld, { value = '', group_filter_type: type }: Worth, user: User): string[] {
  const fits: Readonly<Record<string, (name: string) => boolean>> = {
    STARTS_WITH: (name) => name.startsWith(value),
    EQUALS: (name) => name === value,
    CONTAINS: (name) => name.includes(value),
    REGEX: (name) => matches(value, name),
  }
  const fit = fits[type ?? ''] ?? (() => false)
  return groupsOf(world, user.id)
    .map(({ profile }) => String(profile.name))
    .filter(fit)
}

/** A pattern that is none matches nothing. */
function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(name)
  } catch {
    return false
  }
}

const seconds = (time: string): number => Math.floor(Date.parse(time) / 1000)

/** What OpenID Connect's own scopes tell of a user (developer.okta.com, "Scope-dependent claims"). */
export function profileClaims({ profile, lastUpdated }: User, scopes: readonly string[]): Claims {
  const { firstName, lastName, displayName, email, login } = profile
  const name = displayName ?? ([firstName, lastName].filter((part) => part != null).join(' ') || null)
  const all = {
    ...(scopes.includes('profile') && {
      name,
      locale: profile.locale ?? 'en_US',
      preferred_username: login,
      given_name: firstName,
      middle_name: profile.middleName,
      family_name: lastName,
      nickname: profile.nickName,
      profile: profile.profileUrl,
      zoneinfo: profile.timezone ?? 'America/Los_Angeles',
      updated_at: seconds(lastUpdated),
    }),
    ...(scopes.includes('email') && { email, email_verified: true }),
    ...(scopes.includes('phone') && { phone_number: profile.primaryPhone ?? profile.mobilePhone }),
    ...(scopes.includes('address') && { address: addressOf(profile) }),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined))
}

/** What stays of it in an ID token that comes with an access token: the rest is told at `userinfo`. */
const THIN = ['name', 'email', 'preferred_username']

export const thinClaims = (claims: Claims): Claims =>
  Object.fromEntries(Object.entries(claims).filter(([name]) => THIN.includes(name)))

function addressOf(profile: User['profile']): Claims | undefined {
  const all = {
    street_address: profile.streetAddress,
    locality: profile.city,
    region: profile.state,
    postal_code: profile.zipCode,
    country: profile.countryCode,
  }
  const known = Object.fromEntries(Object.entries(all).filter(([, value]) => value != null))
  return Object.keys(known).length > 0 ? known : undefined
}
