import { notFound } from '../errors/error.ts'
import type { OktaWorld } from '../types.ts'
import type { User } from './types.ts'

/** A user by id, by login, by the part of the login before `@` where only one user has it, or `me`: who calls. */
export function findUser(world: OktaWorld, given: string): User | undefined {
  if (given === 'me') return world.db.users.get(world.caller.userId)
  return world.db.users.get(given) ?? world.db.users.first({ login: given.toLowerCase() }) ?? byShortName(world, given)
}

export function requireUser(world: OktaWorld, given: string): User {
  const user = findUser(world, given)
  if (!user) throw notFound(given, 'User')
  return user
}

/** `isaac.brock` for `isaac.brock@example.com`, unless two logins begin so (developer.okta.com, Users API, "Get a user"). */
function byShortName(world: OktaWorld, given: string): User | undefined {
  if (given.includes('@') || given === '') return undefined
  const prefix = `${given.toLowerCase()}@`
  const found = world.db.users.find({ where: { login: { gte: prefix, lt: `${prefix}\uffff` } }, limit: 2 })
  return found.length === 1 ? found[0] : undefined
}
