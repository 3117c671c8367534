import { asText } from '../text.ts'
import type { OktaWorld } from '../types.ts'
import { ORG, policiesOf } from './policies/find.ts'
import type { User } from './types.ts'

/** What a password must be. The defaults are those of a new org's default password policy. */
export interface Complexity {
  readonly minLength: number
  readonly minLowerCase: number
  readonly minUpperCase: number
  readonly minNumber: number
  readonly minSymbol: number
  readonly excludeUsername: boolean
  readonly excludeAttributes: readonly string[]
  /** Earlier passwords that may not come again. */
  readonly history: number
  /** Wrong tries until the account is locked; 0 for never. */
  readonly maxAttempts: number
  /** After which a lock ends by itself; 0 for never. */
  readonly autoUnlockMinutes: number
  /** Whether who is locked out is told so. */
  readonly showLockoutFailures: boolean
  /** After which another password is asked for; 0 for never. */
  readonly maxAgeDays: number
  /** How long before that users are warned; 0 for not at all. */
  readonly expireWarnDays: number
}

const DEFAULT: Complexity = {
  minLength: 8,
  minLowerCase: 1,
  minUpperCase: 1,
  minNumber: 1,
  minSymbol: 0,
  excludeUsername: true,
  excludeAttributes: [],
  history: 4,
  maxAttempts: 10,
  autoUnlockMinutes: 0,
  showLockoutFailures: false,
  maxAgeDays: 0,
  expireWarnDays: 0,
}

/** The password policy that holds for a user: the first active one, by priority, whose groups the user is in. */
export function complexityFor(world: OktaWorld, user: Pick<User, 'id'> | undefined): Complexity {
  const policy = policiesOf(world, ORG, 'PASSWORD').find(
    (candidate) => candidate.status === 'ACTIVE' && includes(world, candidate, user),
  )
  return policy ? complexityOf(policy) : DEFAULT
}

function includes(world: OktaWorld, policy: any, user: Pick<User, 'id'> | undefined): boolean {
  const groups: unknown[] = policy.conditions?.people?.groups?.include ?? []
  if (policy.system === true || groups.length === 0) return true
  return user !== undefined && groups.some((group) => world.db.memberships.get(`${group}:${user.id}`) !== undefined)
}

function complexityOf({ settings }: any): Complexity {
  const { complexity = {}, age = {}, lockout = {} } = settings?.password ?? {}
  return {
    minLength: complexity.minLength ?? DEFAULT.minLength,
    minLowerCase: complexity.minLowerCase ?? DEFAULT.minLowerCase,
    minUpperCase: complexity.minUpperCase ?? DEFAULT.minUpperCase,
    minNumber: complexity.minNumber ?? DEFAULT.minNumber,
    minSymbol: complexity.minSymbol ?? DEFAULT.minSymbol,
    excludeUsername: complexity.excludeUsername ?? DEFAULT.excludeUsername,
    excludeAttributes: complexity.excludeAttributes ?? DEFAULT.excludeAttributes,
    history: age.historyCount ?? DEFAULT.history,
    maxAttempts: lockout.maxAttempts ?? DEFAULT.maxAttempts,
    autoUnlockMinutes: lockout.autoUnlockMinutes ?? DEFAULT.autoUnlockMinutes,
    showLockoutFailures: lockout.showLockoutFailures ?? DEFAULT.showLockoutFailures,
    maxAgeDays: age.maxAgeDays ?? DEFAULT.maxAgeDays,
    expireWarnDays: age.expireWarnDays ?? DEFAULT.expireWarnDays,
  }
}

/** Whether a password is good enough for a user with this profile. Its history is judged apart (`model/passwords.ts`). */
export function isComplexEnough(rules: Complexity, password: string, profile: User['profile']): boolean {
  const count = (pattern: RegExp) => password.match(pattern)?.length ?? 0
  return (
    password.length >= rules.minLength &&
    count(/\p{Ll}/gu) >= rules.minLowerCase &&
    count(/\p{Lu}/gu) >= rules.minUpperCase &&
    count(/\d/g) >= rules.minNumber &&
    count(/[^\p{L}\d]/gu) >= rules.minSymbol &&
    !(rules.excludeUsername && holdsUsername(password, asText(profile.login ?? ''))) &&
    !rules.excludeAttributes.some((name) => holds(password, profile[name]))
  )
}

/** Parts of the login of four characters and more, without the top-level domain (okta-developer-docs, Users API, passwords). */
function holdsUsername(password: string, login: string): boolean {
  const parts = login.replace(/\.[^.@]*$/, '').split(/[,._#@-]/)
  return parts.some((part) => part.length >= 4 && holds(password, part))
}

const holds = (password: string, part: unknown): boolean =>
  typeof part === 'string' && part !== '' && password.toLowerCase().includes(part.toLowerCase())

/** What Okta says a password must be (okta-developer-docs, password errors). */
export function requirements(rules: Complexity): string {
  const kinds = [
    `at least ${rules.minLength} characters`,
    rules.minLowerCase > 0 && 'a lowercase letter',
    rules.minUpperCase > 0 && 'an uppercase letter',
    rules.minNumber > 0 && 'a number',
    rules.minSymbol > 0 && 'a symbol',
    rules.excludeUsername && 'no parts of your username',
    rules.excludeAttributes.includes('firstName') && 'does not include your first name',
    rules.excludeAttributes.includes('lastName') && 'does not include your last name',
  ].filter((kind) => kind !== false)
  const history = rules.history > 0 ? ` Your password cannot be any of your last ${rules.history} passwords.` : ''
  return `Password requirements were not met. Password requirements: ${kinds.join(', ')}.${history}`
}
