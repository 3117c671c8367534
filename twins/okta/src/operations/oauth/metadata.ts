import { Reply } from '@dtu/kit'
import { oauthError } from '../../errors/oauth.ts'
import { keysOf, publicJwkOf } from '../../model/keys/keys.ts'
import { findClient } from '../../model/oauth/client.ts'
import { type Issuer, requireIssuer } from '../../model/oauth/server.ts'
import { signingKey } from '../../model/oauth/sign.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'
import { showMetadata } from '../../view/oauth/metadata.ts'
import { both } from './both.ts'

function discover(world: OktaWorld, { query }: OktaInput, server: Issuer, kind: 'oauth' | 'oidc') {
  const client = query.get('client_id')
  if (client !== null && !findClient(world, client)) throw oauthError('invalid_client_id')
  return showMetadata(world, server, kind)
}

/** The keys that tokens of today and of before a rotation verify with; the next one is not told before it signs. */
function keys(world: OktaWorld, _input: OktaInput, server: Issuer): Reply {
  signingKey(world, server)
  const published = keysOf(world, server.id)
    .filter(({ status }) => status !== 'NEXT')
    .map((key) => {
      const { kty, e, n } = publicJwkOf(world, key)
      return { kty, alg: 'RS256', kid: key.kid, use: 'sig', e, n }
    })
  return new Reply({ keys: published }, { headers: { 'cache-control': 'max-age=5184000, must-revalidate' } })
}

export const metadata: Operations = {
  ...both('getWellKnownOpenIDConfiguration', 'getWellKnownOpenIDConfigurationCustomAS', (world, input, server) =>
    discover(world, input, server, 'oidc'),
  ),
  getWellKnownOAuthConfigurationCustomAS: (world, input) =>
    discover(world, input, requireIssuer(world, input.path.authorizationServerId as string), 'oauth'),
  getWellKnownOAuthConfiguration: (world, input) => discover(world, input, requireIssuer(world, undefined), 'oauth'),
  ...both('oauthKeys', 'oauthKeysCustomAS', keys),
}
