import { type JsonWebKey, timingSafeEqual } from 'node:crypto'
import { Ask, type HttpMessage, type Outcome } from '@dtu/kit'
import {
  type Algorithm,
  ASYMMETRIC,
  type Claims,
  type Decoded,
  decodeJwt,
  isSignedBy,
  publicKeyOf,
  SYMMETRIC,
} from '../../crypto/jwt.ts'
import { type OAuthCause, oauthError } from '../../errors/oauth.ts'
import type { Document, OktaInput, OktaWorld } from '../../types.ts'
import { secretsOf } from '../apps/find.ts'
import { type Client, findClient } from './client.ts'
import { useOnce } from './once.ts'
import { outsideTime } from './outside-time.ts'
import type { Issuer } from './server.ts'

/** What a request says of the client that sent it. */
type Shown =
  | { readonly by: 'secret'; readonly id: string; readonly secret: string }
  | { readonly by: 'assertion'; readonly assertion: string; readonly id: string | null }
  | { readonly by: 'nothing'; readonly id: string }

const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/**
 * Goes on with the client that a request proves to be from. An answer that waits for the client's own server (its `jwks_uri`)
 * is an `Ask`. Throws `invalid_client` for who cannot prove it.
 */
export function withClient(
  world: OktaWorld,
  input: OktaInput,
  server: Issuer,
  work: (world: OktaWorld, client: Client) => unknown,
): unknown {
  const shown = shownBy(input)
  if (shown.by === 'assertion') return withAssertion(world, input, server, shown, work)
  const client = findClient(world, shown.id)
  if (!client) throw oauthError('invalid_client_id')
  if (shown.by === 'secret') checkSecret(world, client, shown.secret)
  else if (client.method !== 'none') throw oauthError('invalid_client')
  return work(world, client)
}

function shownBy({ request, form, query }: OktaInput): Shown {
  if (query.has('client_secret') || query.has('client_assertion')) throw oauthError('client_credentials_in_query')
  const basic = basicOf(request.headers.authorization)
  const assertion = form.get('client_assertion')
  const secret = form.get('client_secret')
  if ([basic, assertion, secret].filter((one) => one != null).length > 1)
    throw oauthError('multiple_client_credentials')
  const id = form.get('client_id')
  if (basic) return { by: 'secret', ...basic }
  if (assertion !== null) {
    if (form.get('client_assertion_type') !== ASSERTION) throw oauthError('client_assertion_type_invalid')
    return { by: 'assertion', assertion, id }
  }
  if (id === null || id === '') throw oauthError('missing_client_credentials')
  return secret === null ? { by: 'nothing', id } : { by: 'secret', id, secret }
}

/** Name and secret are form-encoded before they become one (RFC 6749, 2.3.1). */
function basicOf(header: string | undefined): { id: string; secret: string } | undefined {
  const encoded = /^Basic\s+(\S+)\s*$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  const [id, ...rest] = Buffer.from(encoded, 'base64').toString().split(':')
  try {
    const [name, secret] = [id ?? '', rest.join(':')].map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
    if (name && rest.length > 0) return { id: name, secret: secret as string }
  } catch {
    // What is not encoded as it should be is no credential.
  }
  throw oauthError('invalid_basic_auth_creds')
}

/** Okta takes a secret in the header or in the body, whichever of the two the client is registered for. */
const BY_SECRET = ['client_secret_basic', 'client_secret_post']

function checkSecret(world: OktaWorld, client: Client, given: string): void {
  if (!BY_SECRET.includes(client.method)) throw oauthError('invalid_client')
  const good = activeSecrets(world, client).some((secret) => isSame(secret, given))
  if (!good) throw oauthError('invalid_client_secret')
}

const activeSecrets = (world: OktaWorld, { app }: Client): string[] =>
  secretsOf(world, app).flatMap((secret) => (secret.status === 'ACTIVE' ? [secret.client_secret] : []))

const isSame = (a: string, b: string): boolean =>
  Buffer.byteLength(a) === Buffer.byteLength(b) && timingSafeEqual(Buffer.from(a), Buffer.from(b))

function withAssertion(
  world: OktaWorld,
  input: OktaInput,
  server: Issuer,
  { assertion, id }: Extract<Shown, { by: 'assertion' }>,
  work: (world: OktaWorld, client: Client) => unknown,
): unknown {
  const decoded = decodeJwt(assertion) ?? refuse('client_assertion_invalid_jwt')
  const client = assertedClient(world, decoded.claims, id)
  checkClaims(world, input, server, decoded.claims)
  const proceed = (inside: OktaWorld, jwks: readonly Document[]): unknown => {
    checkSignature(inside, client, assertion, decoded, jwks)
    spend(inside, client, decoded.claims)
    return work(inside, client)
  }
  const { jwks, jwks_uri: uri } = client.settings
  if (client.method === 'private_key_jwt' && typeof uri === 'string' && uri !== '' && !jwks?.keys.length)
    return new Ask<OktaWorld>(fetchOf(uri), (inside, outcome) => proceed(inside, keysIn(outcome)))
  return proceed(world, jwks?.keys ?? [])
}

function assertedClient(world: OktaWorld, { iss, sub }: Claims, id: string | null): Client {
  const client = typeof iss === 'string' ? findClient(world, iss) : undefined
  if (!client) throw oauthError('client_assertion_invalid_issuer')
  if (sub !== iss) throw oauthError('client_assertion_invalid_subject')
  if (id !== null && id !== iss) throw oauthError('invalid_client')
  return client
}

const HOUR = 3600
const LEEWAY = 60

/** An assertion's times are of its maker's clock. It is good for an hour at most (developer.okta.com, client authentication). */
function checkClaims(
  world: OktaWorld,
  { request }: OktaInput,
  { issuer, base }: Issuer,
  { aud, exp, iat }: Claims,
): void {
  const now = outsideTime(world) / 1000
  const here = [issuer, `${base}/v1/token`, request.baseUrl + request.path]
  if (![aud].flat().some((one) => typeof one === 'string' && here.includes(one)))
    refuse('client_assertion_invalid_audience')
  if (typeof exp !== 'number') refuse('client_assertion_expiration_required')
  if ((exp as number) < now - LEEWAY) refuse('client_assertion_expired_token')
  if ((exp as number) > now + HOUR + LEEWAY) refuse('client_assertion_expires_too_far_in_future')
  if (typeof iat === 'number' && iat > now + LEEWAY) refuse('client_assertion_issued_at_in_future')
}

function checkSignature(
  world: OktaWorld,
  client: Client,
  assertion: string,
  { header }: Decoded,
  jwks: readonly Document[],
): void {
  const alg = header.alg as Algorithm
  if (client.method === 'client_secret_jwt') {
    if (!SYMMETRIC.includes(alg as never)) refuse('client_assertion_invalid_signature_algorithm')
    const signed = activeSecrets(world, client).some((secret) => isSignedBy(assertion, secret, [alg]))
    if (!signed) refuse('client_assertion_invalid_signature')
    return
  }
  if (client.method !== 'private_key_jwt') refuse('invalid_client')
  if (!ASYMMETRIC.includes(alg as never)) refuse('client_assertion_invalid_signature_algorithm')
  if (jwks.length === 0) refuse('client_assertion_jwks_not_configured')
  const candidates = jwks.filter(({ status, use }) => status !== 'INACTIVE' && use !== 'enc')
  const named = header.kid === undefined ? candidates : candidates.filter(({ kid }) => kid === header.kid)
  if (named.length === 0) refuse('client_assertion_invalid_kid')
  const keys = named.map((jwk) => publicKeyOf(jwk as JsonWebKey))
  if (!keys.some((key) => key && isSignedBy(assertion, key, [alg]))) refuse('client_assertion_invalid_signature')
}

function spend(world: OktaWorld, client: Client, { jti, exp }: Claims): void {
  if (
    jti !== undefined &&
    !useOnce(world, `assertion:${client.id}:${String(jti)}`, (exp as number) * 1000 + LEEWAY * 1000)
  )
    refuse('client_assertion_already_used')
}

const fetchOf = (url: string): HttpMessage => ({
  via: 'http',
  url,
  method: 'GET',
  headers: { accept: 'application/json' },
  body: '',
  timeout: 5000,
})

function keysIn(outcome: Outcome): readonly Document[] {
  if (!outcome.ok || outcome.status >= 300) throw oauthError('jwks_uri_error')
  try {
    const { keys } = JSON.parse(outcome.body) as { keys?: unknown }
    return Array.isArray(keys) ? (keys as Document[]) : []
  } catch {
    throw oauthError('jwks_uri_error')
  }
}

function refuse(cause: OAuthCause): never {
  throw oauthError(cause)
}
