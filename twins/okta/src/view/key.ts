import { thumbprintOf } from '../model/keys/certificate.ts'
import { certificateFor, pairOf } from '../model/keys/keys.ts'
import type { SigningKey } from '../model/keys/types.ts'
import type { Document, OktaWorld } from '../types.ts'

/** A key of an app or of an identity provider, with its certificate (tapes/okta). */
export function showKey(world: OktaWorld, key: SigningKey): Document {
  const { n, e } = pairOf(key)
  const certificate = certificateFor(world, key)
  return {
    kty: 'RSA',
    created: key.created,
    lastUpdated: key.lastUpdated,
    expiresAt: key.expiresAt,
    kid: key.kid,
    use: 'sig',
    x5c: [certificate],
    'x5t#S256': thumbprintOf(certificate),
    e,
    n,
  }
}

/** A key of an authorization server (tapes/okta). `path` is below the org's API. */
export function showServerKey(world: OktaWorld, key: SigningKey, server: string): Document {
  const { n, e } = pairOf(key)
  const href = `${world.baseUrl}/api/v1/authorizationServers/${server}/credentials/keys/${key.kid}`
  return {
    kty: 'RSA',
    status: key.status,
    alg: 'RS256',
    kid: key.kid,
    use: 'sig',
    _links: { self: { href, hints: { allow: ['GET'] } } },
    e,
    n,
  }
}
