import { type Claims, signJwt } from '../../crypto/jwt.ts'
import type { OktaWorld } from '../../types.ts'
import { activeKey, addKey, privateKeyOf } from '../keys/keys.ts'
import type { SigningKey } from '../keys/types.ts'
import type { Issuer } from './server.ts'

/** The key a server signs with. The org's own is made when it is first needed. */
export const signingKey = (world: OktaWorld, { id }: Pick<Issuer, 'id'>): SigningKey =>
  activeKey(world, id) ?? addKey(world, { owner: id, at: world.now() })

export function sign(world: OktaWorld, server: Issuer, claims: Claims, typ?: string): string {
  const key = signingKey(world, server)
  return signJwt(privateKeyOf(world, key), key.kid, claims, typ)
}
