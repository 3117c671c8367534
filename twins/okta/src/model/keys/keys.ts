import type { JsonWebKey, KeyObject } from 'node:crypto'
import { type RsaKey, rsaKey } from '@dtu/kit/keys/rsa'
import type { OktaWorld } from '../../types.ts'
import { orgOf } from '../org.ts'
import { timeOf } from '../time.ts'
import { certificateOf } from './certificate.ts'
import type { SigningKey } from './types.ts'

const YEAR = 365.25 * 24 * 3600 * 1000
export const ORG_KEYS = 'org'

export interface NewKey {
  readonly owner: string
  readonly status?: SigningKey['status']
  readonly years?: number
  /** Milliseconds. */
  readonly at: number
}

/** A new key pair of an owner. Its halves follow from its id, and are worked out when somebody needs them. */
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

/** Both halves. A key that was cloned has those of its original, as it has its id. */
export const pairOf = ({ kid }: Pick<SigningKey, 'kid'>): RsaKey => rsaKey(`okta/${kid}`)

export const privateKeyOf = (_world: OktaWorld, key: Pick<SigningKey, 'kid'>): KeyObject => pairOf(key).privateKey

/** The public half as a JWK: `kty`, `n`, `e`. */
export function publicJwkOf(_world: OktaWorld, key: Pick<SigningKey, 'kid'>): JsonWebKey {
  const { n, e } = pairOf(key)
  return { kty: 'RSA', n, e }
}

/** The certificate of a key, base64 of DER: one that was brought along, or Okta's own. */
export function certificateFor(world: OktaWorld, key: SigningKey): string {
  if (key.x5c?.[0] !== undefined) return key.x5c[0]
  const commonName = orgOf(world).subdomain
  const serial = `01${Buffer.from(key.kid, 'base64url').toString('hex').slice(0, 10)}`
  return certificateOf(pairOf(key).privateKey, { commonName, serial, from: key.created, to: key.expiresAt })
}

export function removeKeys(world: OktaWorld, owner: string): void {
  for (const { kid } of keysOf(world, owner)) world.db.signing_keys.delete(`${owner}:${kid}`)
}
