import { invalid, notFound, oktaError } from '../errors/error.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld } from '../types.ts'
import { userParty } from '../view/log-parties.ts'
import {
  answerProblems,
  applyCredentials,
  credentialProblems,
  type GivenCredentials,
  hasPassword,
  readCredentials,
} from './credentials.ts'
import { log } from './log.ts'
import { isAnswer, isPassword, passwordProblem } from './passwords.ts'
import { checkedProfile, refuseSourced, schemaOf } from './profile.ts'
import { applyRules } from './rules.ts'
import { now } from './time.ts'
import type { User, UserStatus } from './types.ts'

/** `replace`: attributes that are not sent are gone. */
export type Manner = 'merge' | 'replace'

/** Changes a user's profile, credentials and type as an administrator does. */
export function updateUser(world: OktaWorld, user: User, body: Document, manner: Manner): User {
  const type = typeOf(world, user, body.type, manner)
  const given = readCredentials(body.credentials)
  const profile = profileOf(world, user, type, body.profile, manner)
  const next = { ...user, profile, type: { id: type } }
  const [problem, ...more] = credentialProblems(world, next, given)
  if (problem) throw invalid(problem.field, ...[problem, ...more].map(({ field, text }) => `${field}: ${text}`))
  const changed = world.db.users.update(next, {
    credentials: applyCredentials(world, next, given),
    lastUpdated: now(world),
    ...(hasPassword(given) && withPassword(world, user)),
  })
  tell(world, user, changed, given)
  applyRules(world, changed)
  return changed
}

/** A user's type changes only with the whole profile (developer.okta.com, Users API, "Replace a user"). */
function typeOf(world: OktaWorld, user: User, given: unknown, manner: Manner): string {
  const id = (given as { id?: unknown } | null | undefined)?.id
  if (id === undefined || id === user.type.id || manner === 'merge') return user.type.id
  if (!world.db.user_types.get(asText(id))) throw notFound(asText(id), 'UserType')
  return asText(id)
}

function profileOf(world: OktaWorld, user: User, type: string, given: unknown, manner: Manner): User['profile'] {
  const schema = schemaOf(world, type)
  if (typeof given !== 'object' || given === null) {
    if (manner === 'replace' && given !== undefined) throw invalid('profile', 'profile: The field cannot be left blank')
    return user.profile
  }
  refuseSourced(schema, given as Document)
  return checkedProfile(world, schema, manner === 'merge' ? { ...user.profile, ...given } : (given as Document), user)
}

/** An administrator's password counts at once: who was to choose one need not any more. */
function withPassword(world: OktaWorld, user: User): Partial<User> {
  const time = now(world)
  const freed = user.status === 'PROVISIONED' || user.status === 'RECOVERY' || user.status === 'PASSWORD_EXPIRED'
  return { passwordChanged: time, ...(freed && { status: 'ACTIVE' as const, statusChanged: time }) }
}

function tell(world: OktaWorld, before: User, after: User, given: GivenCredentials): void {
  if (hasPassword(given)) log(world, 'user.account.update_password', [userParty(after)])
  if (before.type.id !== after.type.id) log(world, 'user.account.update_user_type', [userParty(after)])
  const changed = changedAttributes(before.profile, after.profile)
  if (changed.length > 0)
    log(world, 'user.account.update_profile', [userParty(after)], { debug: { changedAttributes: changed.join(',') } })
}

const changedAttributes = (before: User['profile'], after: User['profile']): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )

const refused = (cause: string) => oktaError('E0000014', { causes: [cause] })

const MAY_CHANGE: readonly UserStatus[] = ['STAGED', 'ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY']

/** A user's own change of password: the old one is asked for. */
export function changePassword(world: OktaWorld, user: User, old: string, fresh: string): User {
  if (!MAY_CHANGE.includes(user.status)) throw oktaError('E0000038')
  if (!isPassword(world, user, old)) throw refused('Old Password is not correct')
  return chooseNew(world, user, fresh)
}

/** A new password against the answer to the recovery question. */
export function recoverPassword(world: OktaWorld, user: User, answer: string, fresh: string): User {
  if (user.status !== 'ACTIVE' && user.status !== 'RECOVERY') throw oktaError('E0000034')
  if (!isAnswer(world, user, answer)) throw oktaError('E0000087')
  return chooseNew(world, user, fresh)
}

/** Also for who comes with a ticket or after signing in with an expired password. */
export function chooseNew(world: OktaWorld, user: User, fresh: string): User {
  const problem = passwordProblem(world, user, fresh, 'user')
  if (problem) throw refused(problem)
  const time = now(world)
  const changed = world.db.users.update(user, {
    credentials: applyCredentials(world, user, readCredentials({ password: { value: fresh } })),
    passwordChanged: time,
    lastUpdated: time,
    ...(user.status !== 'STAGED' && user.status !== 'ACTIVE' && { status: 'ACTIVE' as const, statusChanged: time }),
  })
  log(world, 'user.account.update_password', [userParty(changed)])
  return changed
}

/** A user's own recovery question: the password is asked for. */
export function changeQuestion(world: OktaWorld, user: User, password: string, given: GivenCredentials): User {
  if (!MAY_CHANGE.includes(user.status)) throw oktaError('E0000036')
  if (!isPassword(world, user, password)) throw refused('Old Password is not correct')
  const [problem] = answerProblems(given)
  if (problem) throw refused(problem.text)
  const fresh = { ...readCredentials({}), question: given.question, answer: given.answer }
  const credentials = applyCredentials(world, user, fresh)
  const changed = world.db.users.update(user, { credentials, lastUpdated: now(world) })
  log(world, 'user.account.update_profile', [userParty(changed)])
  return changed
}
