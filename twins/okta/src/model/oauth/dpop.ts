import type { ApiRequest } from '@dtu/kit'
import {
  type Algorithm,
  ASYMMETRIC,
  type Claims,
  decodeJwt,
  isSignedBy,
  publicKeyOf,
  sha256,
  thumbprint,
} from '../../crypto/jwt.ts'
import { type OAuthCause, oauthError, oauthErrorWith } from '../../errors/oauth.ts'
import type { OktaWorld } from '../../types.ts'
import { orgOf } from '../org.ts'
import { useOnce } from './once.ts'
import { outsideTime } from './outside-time.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const OLDEST_PROOF = 5 * MINUTE
/** Clocks differ. */
const LEEWAY = MINUTE
/** A nonce is given out for a day, and taken on so many (developer.okta.com, "Configure OAuth 2.0 DPoP"). */
const TAKEN = 3

/** The nonce that token endpoints want to find in proofs. It follows from the day: a refusal keeps nothing, so it could not be kept. */
export const nonceFor = (world: OktaWorld): string => nonceOf(world, today(world))

const today = (world: OktaWorld): number => Math.floor(world.now() / DAY)

const nonceOf = (world: OktaWorld, day: number): string => sha256(`${orgOf(world).id}/dpop-nonce/${day}`).slice(0, 32)

const isNonce = (world: OktaWorld, nonce: unknown): boolean =>
  Array.from({ length: TAKEN }, (_, age) => nonceOf(world, today(world) - age)).includes(String(nonce))

/** Whether a request proves that it holds a key. */
export const hasProof = ({ headers }: ApiRequest): boolean => headers.dpop !== undefined

/** Checks the proof of a token request, and returns its key's thumbprint. Throws `use_dpop_nonce` with the nonce to use. */
export function checkTokenProof(world: OktaWorld, request: ApiRequest): string {
  const { claims, jkt } = checkProof(world, request)
  if (!isNonce(world, claims.nonce)) throw oauthErrorWith({ 'dpop-nonce': nonceFor(world) }, 'use_dpop_nonce')
  spend(world, claims, jkt)
  return jkt
}

/** Checks that the holder of a bound access token sent the request. */
export function checkResourceProof(world: OktaWorld, request: ApiRequest, token: string, boundTo: string): void {
  const { claims, jkt } = checkProof(world, request)
  if (claims.ath !== sha256(token)) throw oauthError('dpop_proof_invalid_ath')
  if (jkt !== boundTo) throw oauthError('invalid_access_token_dpop_binding')
  spend(world, claims, jkt)
}

function spend(world: OktaWorld, { jti }: Claims, jkt: string): void {
  if (!useOnce(world, `dpop:${jkt}:${jti}`, outsideTime(world) + OLDEST_PROOF + LEEWAY))
    throw oauthError('dpop_proof_already_used')
}

function checkProof(world: OktaWorld, request: ApiRequest): { claims: Claims; jkt: string } {
  const proof = request.headers.dpop
  if (proof === undefined || proof === '') throw oauthError('invalid_dpop_proof_missing_header')
  if (proof.includes(',')) throw oauthError('invalid_dpop_proof_multiple_headers_not_allowed')
  const { header, claims } = decodeJwt(proof) ?? refuse('invalid_dpop_proof_invalid_jwt')
  if (header.typ?.toLowerCase() !== 'dpop+jwt') refuse('invalid_dpop_proof_invalid_type')
  if (!ASYMMETRIC.includes(header.alg as never)) refuse('invalid_dpop_proof_invalid_signature_algorithm')
  const key = publicKeyOf(header.jwk ?? {})
  if (!key || !isSignedBy(proof, key, [header.alg as Algorithm])) refuse('invalid_dpop_proof_invalid_signature')
  checkClaims(world, request, claims)
  return { claims, jkt: thumbprint(header.jwk ?? {}) }
}

function checkClaims(world: OktaWorld, request: ApiRequest, { htm, htu, iat, jti }: Claims): void {
  if (htm !== request.method) refuse('invalid_dpop_proof_invalid_htm')
  if (typeof htu !== 'string' || bare(htu) !== bare(request.baseUrl + request.path))
    refuse('invalid_dpop_proof_invalid_htu')
  if (typeof jti !== 'string' || jti === '') refuse('invalid_dpop_proof_invalid_jti')
  if (typeof iat !== 'number') refuse('invalid_dpop_proof_invalid_iat')
  // The client signs by its own clock.
  const age = outsideTime(world) - (iat as number) * 1000
  if (age < -LEEWAY) refuse('invalid_dpop_proof_jwt_issued_in_future')
  if (age > OLDEST_PROOF) refuse('invalid_dpop_proof_jwt_too_old')
}

/** A URL without query and fragment, written as browsers write it. */
const bare = (url: string): string | undefined => {
  if (!URL.canParse(url)) return undefined
  const { origin, pathname } = new URL(url)
  return origin + pathname.replace(/\/{2,}/g, '/')
}

function refuse(cause: OAuthCause): never {
  throw oauthError(cause)
}
