import { createHash, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import jwt from 'jsonwebtoken'

export type Claims = Readonly<Record<string, unknown>>

/** Asymmetric algorithms that Okta takes (tapes/okta, `dpop_signing_alg_values_supported`). */
export const ASYMMETRIC = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512'] as const
export const SYMMETRIC = ['HS256', 'HS384', 'HS512'] as const
export type Algorithm = (typeof ASYMMETRIC)[number] | (typeof SYMMETRIC)[number]

export interface Decoded {
  readonly header: { readonly alg?: string; readonly kid?: string; readonly typ?: string; readonly jwk?: JsonWebKey }
  readonly claims: Claims
}

/** Signs as Okta does: RS256. `claims` have all their times, in seconds; nothing is added. */
export const signJwt = (privateKey: KeyObject, kid: string, claims: Claims, typ?: string): string =>
  jwt.sign({ ...claims }, privateKey, {
    algorithm: 'RS256',
    header: { kid, typ, alg: 'RS256' } as jwt.JwtHeader,
  })

/** What a JWT says, believed by nobody yet; undefined for what is none. */
export function decodeJwt(token: string): Decoded | undefined {
  const decoded = jwt.decode(token, { complete: true })
  if (!decoded || typeof decoded.payload !== 'object') return undefined
  return { header: decoded.header as Decoded['header'], claims: decoded.payload }
}

/** Whether a key signed a JWT with one of the algorithms. Its times are judged elsewhere, by the clock they belong to. */
export function isSignedBy(token: string, key: KeyObject | string, algorithms: readonly Algorithm[]): boolean {
  try {
    jwt.verify(token, key, { algorithms: [...algorithms], ignoreExpiration: true, ignoreNotBefore: true })
    return true
  } catch {
    return false
  }
}

/** The public key a JWK describes; undefined for one that describes none, or a private one. */
export function publicKeyOf(jwk: JsonWebKey): KeyObject | undefined {
  if (jwk.kty !== 'RSA' && jwk.kty !== 'EC') return undefined
  if (jwk.d !== undefined) return undefined
  try {
    return createPublicKey({ key: jwk, format: 'jwk' })
  } catch {
    return undefined
  }
}

/** RFC 7638: how a proof of possession names its key. */
export function thumbprint({ kty, n, e, crv, x, y }: JsonWebKey): string {
  const members = kty === 'RSA' ? { e, kty, n } : { crv, kty, x, y }
  return sha256(JSON.stringify(members))
}

/** SHA-256 in base64url: of code challenges, token hashes and thumbprints. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** The left half of the hash, in base64url: `at_hash` and `c_hash` (OpenID Connect Core, 3.3.2.11). */
export const halfHash = (text: string): string =>
  createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url')
