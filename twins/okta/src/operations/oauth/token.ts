import { Reply } from '@dtu/kit'
import { oauthError, problemOf } from '../../errors/oauth.ts'
import { type Client, requireGrant } from '../../model/oauth/client.ts'
import { withClient } from '../../model/oauth/client-proof.ts'
import { checkTokenProof, hasProof, nonceFor } from '../../model/oauth/dpop.ts'
import type { Issuer } from '../../model/oauth/server.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../../types.ts'
import { GRANT_TYPES } from '../../view/oauth/metadata.ts'
import { both } from './both.ts'
import { appGrant } from './grants/app.ts'
import { codeGrant } from './grants/code.ts'
import { deviceGrant } from './grants/device.ts'
import { passwordGrant } from './grants/password.ts'
import { refreshGrant } from './grants/refresh.ts'

/** A token request of a client that proved itself. */
export interface TokenRequest {
  readonly server: Issuer
  readonly client: Client
  readonly form: URLSearchParams
  /** Thumbprint of the key that the client proved to hold. */
  readonly jkt: string | null
}

type Grant = (
  world: OktaWorld,
  request: TokenRequest,
  done: (world: OktaWorld, members: Document) => unknown,
) => unknown

const GRANTS: Readonly<Record<string, Grant>> = {
  authorization_code: codeGrant,
  client_credentials: appGrant,
  password: passwordGrant,
  refresh_token: refreshGrant,
  'urn:ietf:params:oauth:grant-type:device_code': deviceGrant,
}

function token(world: OktaWorld, input: OktaInput, server: Issuer): unknown {
  const { form } = input
  const type = form.get('grant_type')
  if (type === null || type === '') throw oauthError('token_request_missing_grant_type', GRANT_TYPES.join(', '))
  const grant = GRANTS[type]
  if (!grant) return unknown(type)
  return withClient(world, input, server, (inside, client) => {
    requireGrant(client, type)
    const jkt = proofOf(inside, input, client)
    const headers: Record<string, string> = jkt === null ? {} : { 'dpop-nonce': nonceFor(inside) }
    return grant(inside, { server, client, form, jkt }, (_, members) => new Reply(members, { headers }))
  })
}

/** A client that is to prove its key does so with every token it asks for; any other may (tapes/okta, test_dpop_it). */
function proofOf(world: OktaWorld, { request }: OktaInput, { settings }: Client): string | null {
  return settings.dpop_bound_access_tokens === true || hasProof(request) ? checkTokenProof(world, request) : null
}

/** What Okta knows and the twin does not is told apart from what nobody knows. */
function unknown(type: string): Reply {
  const body = GRANT_TYPES.includes(type)
    ? {
        error: 'unsupported_grant_type',
        error_description: `The grant type ${type} exists at Okta, but this twin does not model it`,
      }
    : problemOf('unsupported_grant_type', GRANT_TYPES.join(', '))
  return new Reply(body, { status: 400 })
}

export const tokens: Operations = {
  ...both('token', 'tokenCustomAS', token),
}
