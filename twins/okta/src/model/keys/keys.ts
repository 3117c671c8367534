import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import type { OktaWorld } from '../../types.ts'
import { timeOf } from '../time.ts'
import { pairOf } from './pairs.ts'
import type { SigningKey } from './types.ts'

const YEAR = 365.25 * 24 * 3600 * 1000

export interface NewKey {
  readonly owner: string
  readonly status?: SigningKey['status']
  readonly years?: number
  /** Milliseconds. */
  readonly at: number
}

/** A new key pair of an owner: its id now, its halves when somebody needs them. */
export function addKey(world: OktaWorld, { owner, status = 'ACTIVE', years = 10, at }: NewKey): SigningKey {
  const time = timeOf(at)
  return world.db.signing_keys.insert({
    kid: world.ids.next('kid'),
    owner,
    status,
    created: time,
    lastUpdated: time,
    expiresAt: timeOf(at + years * YEAR),
    seq: world.ids.count('key-place'),
  })
}

export const keysOf = (world: OktaWorld, owner: string): SigningKey[] =>
  world.db.signing_keys.find({ where: { owner }, order: 'seq' })

export const keyOf = (world: OktaWorld, owner: string, kid: string): SigningKey | undefined =>
  world.db.signing_keys.get(`${owner}:${kid}`)

/** The key an owner signs with now. */
export const activeKey = (world: OktaWorld, owner: string): SigningKey | undefined =>
  world.db.signing_keys.find({ where: { owner, status: 'ACTIVE' }, limit: 1 })[0]

/** The private half, made on first use. */
export function privateKeyOf(world: OktaWorld, { kid }: Pick<SigningKey, 'kid'>): KeyObject {
  const known = world.db.key_material.get(kid)
  const material = known ?? world.db.key_material.insert({ kid, privateKey: pairOf(world.ids.count('key-pair')) })
  return createPrivateKey(material.privateKey)
}

/** The public half as a JWK: `kty`, `n`, `e`. */
export const publicJwkOf = (world: OktaWorld, key: Pick<SigningKey, 'kid'>): JsonWebKey =>
  createPublicKey(privateKeyOf(world, key)).export({ format: 'jwk' })

export function removeKeys(world: OktaWorld, owner: string): void {
  for (const { kid } of keysOf(world, owner)) world.db.signing_keys.delete(`${owner}:${kid}`)
}
