import type { IdentityProvider, LinkedUser, TrustKey } from '../model/idps/types.ts'
import { thumbprintOf } from '../model/keys/certificate.ts'
import type { Document, OktaWorld } from '../types.ts'
import { api } from './links.ts'

const hints = (href: string, ...allow: string[]) => ({ href, hints: { allow } })

const AUTHORIZE =
  '&client_id={clientId}&response_type={responseType}&response_mode={responseMode}&scope={scopes}&redirect_uri={redirectUri}&state={state}&nonce={nonce}'

/** An identity provider (tapes/okta, 2025 and 2026). Those of SAML say where assertions go, others where people are sent. */
export function showIdp(world: OktaWorld, idp: IdentityProvider): Document {
  const { seq: _, type, ...shown } = idp
  const self = api(world, `/idps/${idp.id}`)
  const way = idp.status === 'ACTIVE' ? 'deactivate' : 'activate'
  const users = hints(`${self}/users`, 'GET')
  const lifecycle = { [way]: hints(`${self}/lifecycle/${way}`, 'POST') }
  const _links =
    type === 'SAML2'
      ? {
          metadata: { type: 'application/xml', ...hints(`${self}/metadata.xml`, 'GET') },
          acs: { type: 'application/xml', ...hints(`${world.baseUrl}/sso/saml2/${idp.id}`, 'POST') },
          users,
          ...lifecycle,
        }
      : {
          authorize: {
            templated: true,
            ...hints(`${world.baseUrl}/oauth2/v1/authorize?idp=${idp.id}${AUTHORIZE}`, 'GET'),
          },
          clientRedirectUri: hints(`${world.baseUrl}/oauth2/v1/authorize/callback`, 'POST'),
          users,
          ...lifecycle,
        }
  return { ...shown, type, _links }
}

export const showTrustKey = ({ kid, created, lastUpdated, expiresAt, x5c, e, n }: TrustKey): Document => ({
  kty: 'RSA',
  created,
  lastUpdated,
  expiresAt,
  alg: 'RSA',
  kid,
  use: 'sig',
  x5c,
  'x5t#S256': thumbprintOf((x5c[0] ?? '').replace(/-----[^-]+-----|\s/g, '')),
  e,
  n,
})

export function showLinkedUser(world: OktaWorld, linked: LinkedUser): Document {
  const { idp, user, seq: _, ...shown } = linked
  const self = api(world, `/idps/${idp}`)
  return {
    id: user,
    ...shown,
    _links: {
      idp: hints(self, 'GET'),
      self: hints(`${self}/users/${user}`, 'GET', 'DELETE'),
      users: hints(`${self}/users`, 'GET'),
      user: hints(api(world, `/users/${user}`), 'GET'),
    },
  }
}
