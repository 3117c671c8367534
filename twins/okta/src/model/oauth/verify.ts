import { createPublicKey } from 'node:crypto'
import { decodeJwt, isSignedBy } from '../../crypto/jwt.ts'
import type { OktaWorld } from '../../types.ts'
import { keyOf, privateKeyOf } from '../keys/keys.ts'
import type { Issuer } from './server.ts'
import type { Token } from './types.ts'

/** Whether one of the server's keys signed a JWT, with the one algorithm it signs with. */
export function isOurs(world: OktaWorld, server: Pick<Issuer, 'id'>, value: string): boolean {
  const kid = decodeJwt(value)?.header.kid
  const key = kid === undefined ? undefined : keyOf(world, server.id, kid)
  return key !== undefined && isSignedBy(value, createPublicKey(privateKeyOf(world, key)), ['RS256'])
}

/** What the server remembers of an access token that it signed; whether it is still good is another question. */
export function accessToken(world: OktaWorld, server: Issuer, value: string): Token | undefined {
  const claims = decodeJwt(value)?.claims
  if (typeof claims?.jti !== 'string' || claims.iss !== server.issuer) return undefined
  const token = world.db.tokens.get(claims.jti)
  return token?.kind === 'access' && token.server === server.id && isOurs(world, server, value) ? token : undefined
}
