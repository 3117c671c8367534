import { invalid } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { now } from '../time.ts'
import { clientOf, secretsOf } from './find.ts'
import { listIn, objectIn, said, textIn } from './read.ts'
import type { App, ClientSecret, OAuthClientCredentials, OAuthClientSettings } from './types.ts'

const TYPES = ['web', 'native', 'browser', 'service']
const METHODS = ['client_secret_basic', 'client_secret_post', 'client_secret_jwt', 'private_key_jwt', 'none']
const GRANTS = [
  'authorization_code',
  'implicit',
  'password',
  'refresh_token',
  'client_credentials',
  'interaction_code',
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:token-exchange',
  'urn:ietf:params:oauth:grant-type:saml2-bearer',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'urn:openid:params:grant-type:ciba',
  'urn:okta:params:oauth:grant-type:oob',
  'urn:okta:params:oauth:grant-type:otp',
  'http://auth0.com/oauth/grant-type/mfa-oob',
  'http://auth0.com/oauth/grant-type/mfa-otp',
]

/** Client metadata, checked and with Okta's defaults (developer.okta.com, Apps API; tapes/okta for order and nulls). */
export function readClientSettings(
  body: Document,
  appId: (keys: readonly Document[]) => readonly Document[],
): OAuthClientSettings {
  const given = objectIn(objectIn(body, 'settings'), 'oauthClient')
  const type = textIn(given, 'application_type') ?? 'web'
  if (!TYPES.includes(type)) throw invalid('application_type', "'application_type' has an invalid value.")
  const grants = listIn(given, 'grant_types') ?? (type === 'service' ? ['client_credentials'] : ['authorization_code'])
  const responses = listIn(given, 'response_types') ?? (type === 'service' ? ['token'] : ['code'])
  const redirects = listIn(given, 'redirect_uris')
  check(type, grants, responses, redirects)
  const keys = objectIn(given, 'jwks').keys
  const { jwks: _, ...rest } = given
  return {
    client_uri: null,
    logo_uri: null,
    ...said(pick(rest, 'client_uri', 'logo_uri', 'tos_uri', 'policy_uri')),
    ...(redirects && { redirect_uris: redirects }),
    ...said(pick(rest, 'post_logout_redirect_uris')),
    response_types: responses,
    grant_types: grants,
    ...(Array.isArray(keys) && { jwks: { keys: appId(keys as Document[]) } }),
    application_type: type,
    consent_method: 'TRUSTED',
    issuer_mode: 'DYNAMIC',
    ...(grants.includes('refresh_token') && { refresh_token: refreshOf(objectIn(given, 'refresh_token')) }),
    idp_initiated_login: { mode: 'DISABLED', default_scope: [] },
    wildcard_redirect: 'DISABLED',
    dpop_bound_access_tokens: false,
    participate_slo: false,
    ...said(
      without(
        rest,
        'client_uri',
        'logo_uri',
        'redirect_uris',
        'post_logout_redirect_uris',
        'refresh_token',
        'grant_types',
        'response_types',
        'application_type',
      ),
    ),
  } as OAuthClientSettings
}

const pick = (given: Document, ...names: string[]): Document =>
  Object.fromEntries(names.filter((name) => name in given).map((name) => [name, given[name]]))

const without = (given: Document, ...names: string[]): Document =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)))

/** Tokens are used again and again by default, as apps made over the API are (developer.okta.com, refresh tokens). */
const refreshOf = ({ rotation_type = 'STATIC', leeway }: Document): Document => ({
  rotation_type,
  ...(rotation_type === 'ROTATE' ? { leeway: leeway ?? 30 } : typeof leeway === 'number' && { leeway }),
})

/** Combinations that a client cannot have (RFC 7591 section 2.1, as Okta words it). */
function check(
  type: string,
  grants: readonly string[],
  responses: readonly string[],
  redirects: readonly string[] | undefined,
): void {
  const unknown = grants.find((grant) => !GRANTS.includes(grant))
  if (unknown !== undefined) throw invalid('grant_types', "'grant_types' has an invalid value.")
  const interactive = grants.includes('authorization_code') || grants.includes('implicit')
  if (interactive && type !== 'service' && (redirects ?? []).length === 0)
    throw invalid(
      'redirect_uris',
      "'redirect_uris' is required for the grant types 'authorization_code' and 'implicit'.",
    )
  if (grants.includes('authorization_code') && !responses.includes('code'))
    throw invalid('response_types', "'response_types' must contain 'code' for the grant type 'authorization_code'.")
  if (type === 'browser' && grants.includes('client_credentials'))
    throw invalid('grant_types', "'client_credentials' is not allowed for the application type 'browser'.")
  for (const uri of redirects ?? [])
    if (!URL.canParse(uri.replaceAll('*', 'x')))
      throw invalid('redirect_uris', `'redirect_uris' contains an invalid URI: ${uri}`)
}

export interface GivenClient {
  readonly credentials: OAuthClientCredentials
  /** A secret that the caller chose. */
  readonly secret?: string
}

/** The client's id and how it proves itself. Throws for an id that another app has. */
export function readClient(world: OktaWorld, id: string, body: Document, type: string, before?: App): GivenClient {
  const given = objectIn(objectIn(body, 'credentials'), 'oauthClient')
  const known = before?.credentials.oauthClient
  const clientId = known?.client_id ?? textIn(given, 'client_id') ?? id
  const other = clientOf(world, clientId)
  if (other && other.id !== before?.id)
    throw invalid('client_id', 'client_id: An object with this field already exists in the current organization')
  const method = textIn(given, 'token_endpoint_auth_method') ?? known?.token_endpoint_auth_method ?? methodFor(type)
  if (!METHODS.includes(method))
    throw invalid('token_endpoint_auth_method', "'token_endpoint_auth_method' has an invalid value.")
  if (type === 'service' && method === 'none')
    throw invalid(
      'token_endpoint_auth_method',
      "'token_endpoint_auth_method' must not be 'none' for the application type 'service'.",
    )
  const secret = textIn(given, 'client_secret')
  const extra = without(
    given,
    'client_id',
    'client_secret',
    'autoKeyRotation',
    'token_endpoint_auth_method',
    'pkce_required',
  )
  return {
    credentials: {
      autoKeyRotation: given.autoKeyRotation !== false,
      client_id: clientId,
      token_endpoint_auth_method: method,
      pkce_required:
        typeof given.pkce_required === 'boolean' ? given.pkce_required : type === 'browser' || type === 'native',
      ...said(extra),
    },
    ...(secret !== undefined && { secret }),
  }
}

const methodFor = (type: string) => (type === 'browser' || type === 'native' ? 'none' : 'client_secret_basic')

export function addSecret(
  world: OktaWorld,
  app: App,
  chosen?: string,
  status: ClientSecret['status'] = 'ACTIVE',
): ClientSecret {
  const time = now(world)
  return world.db.client_secrets.insert({
    id: world.ids.next('clientSecretId'),
    app: app.id,
    status,
    client_secret: chosen ?? world.ids.secret('clientSecret'),
    secret_hash: world.ids.next('secretHash'),
    created: time,
    lastUpdated: time,
    seq: world.ids.count('client-secret-place'),
  })
}

/** A client that proves itself with a secret has one. */
export function settleSecrets(world: OktaWorld, app: App, chosen?: string): void {
  const method = app.credentials.oauthClient?.token_endpoint_auth_method ?? ''
  if (!/^client_secret_/.test(method)) return
  const [first] = secretsOf(world, app)
  if (!first) addSecret(world, app, chosen)
  else if (chosen !== undefined && chosen !== first.client_secret)
    world.db.client_secrets.update(first, { client_secret: chosen, lastUpdated: now(world) })
}
