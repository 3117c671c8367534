import { createHash } from 'node:crypto'
import type { OktaWorld } from '../types.ts'
import type { User } from './types.ts'

const hashed = (salt: string, text: string) => createHash('sha256').update(`${salt}:${text}`).digest('base64')

/** Gives a user a password, and remembers the ones before. Whether it is good enough was asked before. */
export function setPassword(world: OktaWorld, user: User, password: string): void {
  const known = world.db.passwords.get(user.id)
  const salt = known?.salt ?? world.ids.next('salt')
  const history = known?.hash ? [known.hash, ...known.history] : (known?.history ?? [])
  world.db.passwords.put({ ...known, userId: user.id, salt, hash: hashed(salt, password), history, failures: 0 })
}

export function isPassword(world: OktaWorld, user: User, password: string): boolean {
  const known = world.db.passwords.get(user.id)
  return known?.hash !== undefined && known.hash === hashed(known.salt, password)
}
