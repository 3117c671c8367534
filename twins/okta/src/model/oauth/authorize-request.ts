import type { OAuthProblem } from '../../errors/oauth.ts'
import { oauthError, problemOf } from '../../errors/oauth.ts'
import type { OktaWorld } from '../../types.ts'
import { type Client, requireClient } from './client.ts'
import { scopeList, userScopes } from './scopes.ts'
import type { Issuer } from './server.ts'
import type { AuthorizeRequest } from './types.ts'

const MODES = ['query', 'fragment', 'form_post', 'okta_post_message']
const TYPES = ['code', 'token', 'id_token']
const PROMPTS = ['none', 'login', 'consent', 'enroll_authenticator']

/** A refusal that the client may be told by sending the user back to it. */
export class Rejection extends Error {
  readonly problem: OAuthProblem

  constructor(problem: OAuthProblem) {
    super(problem.error_description)
    this.problem = problem
  }
}

const reject = (...problem: Parameters<typeof problemOf>): never => {
  throw new Rejection(problemOf(...problem))
}

/** Where the answer goes: known, or the user must not be sent anywhere. Throws what its reader is told in place. */
export function readDestination(world: OktaWorld, given: URLSearchParams): { client: Client; redirectUri: string } {
  const duplicates = [...new Set(given.keys())].filter((name) => given.getAll(name).length > 1)
  if (duplicates.length > 0) throw oauthError('illegal_duplicated_parameters', duplicates.join(', '))
  const client = requireClient(world, given.get('client_id'))
  const redirectUri = given.get('redirect_uri') ?? ''
  if (!isRegistered(client, redirectUri)) throw oauthError('illegal_redirect_uri')
  return { client, redirectUri }
}

/** A redirect URI is compared as text, so that nothing may be smuggled into it; only a subdomain may be left open. */
function isRegistered({ settings }: Client, given: string): boolean {
  const registered = settings.redirect_uris ?? []
  if (given === '' || registered.includes(given)) return given !== ''
  if (settings.wildcard_redirect !== 'SUBDOMAIN') return false
  return registered.some((uri) => /^https?:\/\/\*\./.test(uri) && fitsWildcard(uri, given))
}

function fitsWildcard(uri: string, given: string): boolean {
  const [before = '', after = ''] = uri.split('*', 2)
  const label = given.slice(before.length, given.length - after.length)
  return given.startsWith(before) && given.endsWith(after) && /^[a-z0-9-]+$/i.test(label)
}

/** How the answer is carried: as asked, else in the query for a code and in the fragment for tokens. */
export function modeOf(given: URLSearchParams): AuthorizeRequest['responseMode'] {
  const asked = given.get('response_mode')
  const tokens = (given.get('response_type') ?? '').split(' ').some((type) => type !== 'code' && type !== '')
  if (asked !== null && MODES.includes(asked) && !(asked === 'query' && tokens))
    return asked as AuthorizeRequest['responseMode']
  return tokens ? 'fragment' : 'query'
}

/** The rest of the request. Throws a Rejection for what is wrong with it. */
export function readRequest(
  world: OktaWorld,
  server: Issuer,
  client: Client,
  given: URLSearchParams,
): AuthorizeRequest {
  const types = readTypes(client, given)
  const asked = given.get('response_mode')
  if (asked !== null && !MODES.includes(asked)) reject('unsupported_response_mode')
  if (asked === 'query' && types.some((type) => type !== 'code')) reject('unsupported_response_mode_query_with_tokens')
  const scopes = readScopes(world, server, given)
  const state = given.get('state')
  if (state === null || state === '') reject('invalid_state')
  if (types.some((type) => type !== 'code') && !given.get('nonce')) reject('invalid_nonce')
  return {
    clientId: client.id,
    responseType: types.join(' '),
    responseMode: modeOf(given),
    redirectUri: given.get('redirect_uri') as string,
    scopes,
    state,
    nonce: given.get('nonce'),
    prompt: readPrompt(given),
    loginHint: given.get('login_hint'),
    maxAge: readMaxAge(given),
    sessionToken: given.get('sessionToken'),
    challenge: readChallenge(client, types, given),
    dpopKey: given.get('dpop_jkt'),
  }
}

function readTypes({ settings }: Client, given: URLSearchParams): string[] {
  const types = (given.get('response_type') ?? '').split(' ').filter((type) => type !== '')
  const allowed = settings.response_types as readonly string[]
  // `token id_token` is kept as one of the client's types, or as the two of them.
  const fits = types.every(
    (type) => TYPES.includes(type) && (allowed.includes(type) || allowed.some((one) => one.split(' ').includes(type))),
  )
  if (types.length === 0 || !fits) reject('unsupported_response_type', allowed.join(', '))
  return types
}

function readScopes(world: OktaWorld, server: Issuer, given: URLSearchParams): readonly string[] {
  try {
    return userScopes(world, server, scopeList(given.get('scope')))
  } catch (error) {
    const { body } = error as { body?: OAuthProblem }
    if (body?.error === undefined) throw error
    throw new Rejection(body)
  }
}

function readPrompt(given: URLSearchParams): string | null {
  const prompt = given.get('prompt')
  if (prompt !== null && !prompt.split(' ').every((one) => PROMPTS.includes(one)))
    reject('invalid_prompt', PROMPTS.join(', '))
  return prompt
}

function readMaxAge(given: URLSearchParams): number | null {
  const asked = given.get('max_age')
  if (asked === null) return null
  if (!/^\d+$/.test(asked) || Number(asked) > 2 ** 31 - 1) reject('invalid_max_age')
  return Number(asked)
}

/** Only hashed challenges count: a plain one could be read on the way and used. */
function readChallenge({ pkceRequired }: Client, types: readonly string[], given: URLSearchParams): string | null {
  const challenge = given.get('code_challenge')
  if (challenge === null) {
    if (pkceRequired && types.includes('code')) reject('pkce_missing_challenge')
    return null
  }
  if (given.get('code_challenge_method') !== 'S256') reject('pkce_unsupported_code_challenge_method', 'S256')
  if (!/^[A-Za-z0-9_-]{43,128}$/.test(challenge)) reject('pkce_invalid_challenge')
  return challenge
}
