import { createHash } from 'node:crypto'
import type { OktaWorld } from '../types.ts'
import { matchesImported } from './imported-hash.ts'
import { complexityFor, isComplexEnough, requirements } from './password-policy.ts'
import type { Password, User } from './types.ts'

const hashed = (salt: string, text: string) => createHash('sha256').update(`${salt}:${text}`).digest('base64')

/** Gives a user a password, and remembers the ones before. Whether it is good enough was asked before. */
export function setPassword(world: OktaWorld, user: Pick<User, 'id'>, password: string): void {
  const known = passwordOf(world, user)
  const history = known.hash === undefined ? known.history : [known.hash, ...known.history]
  const { imported: _, ...kept } = known
  world.db.passwords.put({ ...kept, hash: hashed(known.salt, password), history, failures: 0 })
}

/** What is known of a user's secrets, or the beginning of it. */
export const passwordOf = (world: OktaWorld, { id }: Pick<User, 'id'>): Password =>
  world.db.passwords.get(id) ?? { userId: id, salt: world.ids.next('salt'), history: [], failures: 0 }

/** A password brought along as a hash: it becomes an own one when it is first used. */
export const setImported = (world: OktaWorld, user: Pick<User, 'id'>, imported: Record<string, unknown>): void => {
  world.db.passwords.put({ ...passwordOf(world, user), imported })
}

export function isPassword(world: OktaWorld, user: Pick<User, 'id'>, password: string): boolean {
  const known = world.db.passwords.get(user.id)
  if (known?.imported) return matchesImported(known.imported, password)
  return known?.hash !== undefined && known.hash === hashed(known.salt, password)
}

/** The answer to the recovery question, compared as people type: without regard to case and outer blanks. */
export function setAnswer(world: OktaWorld, user: Pick<User, 'id'>, answer: string): void {
  const known = passwordOf(world, user)
  world.db.passwords.put({ ...known, answer: hashed(known.salt, normal(answer)) })
}

export function isAnswer(world: OktaWorld, user: Pick<User, 'id'>, answer: string): boolean {
  const known = world.db.passwords.get(user.id)
  return known?.answer !== undefined && known.answer === hashed(known.salt, normal(answer))
}

const normal = (answer: string): string => answer.trim().toLowerCase()

/**
 * What is wrong with a new password, in Okta's words; undefined when nothing is. Earlier passwords are held against users, not
 * against their administrators (tapes/okta, PUT /api/v1/users/{id} with the password the user had).
 */
export function passwordProblem(
  world: OktaWorld,
  user: Pick<User, 'id' | 'profile'>,
  password: string,
  by: 'user' | 'administrator',
): string | undefined {
  const rules = complexityFor(world, user)
  const known = by === 'user' ? world.db.passwords.get(user.id) : undefined
  const used = known ? [known.hash, ...known.history].slice(0, rules.history) : []
  const good = isComplexEnough(rules, password, user.profile) && !(known && used.includes(hashed(known.salt, password)))
  return good ? undefined : requirements(rules)
}
