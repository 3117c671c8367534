import type { Known, LawFixture } from '@dtu/kit/testing'
import { request } from './law-apps.ts'

type Call = Parameters<LawFixture['prepare']>[0]

const of =
  (name: string) =>
  (known: Known): unknown =>
    known[name]

const provider = (name: string) => ({
  type: 'OIDC',
  name,
  protocol: {
    type: 'OIDC',
    scopes: ['openid'],
    issuer: { url: 'https://idp.law.example' },
    endpoints: {
      authorization: { url: 'https://idp.law.example/authorize', binding: 'HTTP-REDIRECT' },
      token: { url: 'https://idp.law.example/token', binding: 'HTTP-POST' },
      jwks: { url: 'https://idp.law.example/keys', binding: 'HTTP-REDIRECT' },
    },
    credentials: { client: { client_id: 'law', client_secret: 'secret' } },
  },
  policy: { accountLink: { action: 'AUTO' }, provisioning: { action: 'AUTO' }, maxClockSkew: 0 },
})

/** Two identity providers; one has keys, a request for a certificate, a certificate it is trusted by, and a user. */
export async function idps(call: Call, { user, samlApp }: Known): Promise<Known> {
  const idp = (await call('createIdentityProvider', provider('A provider'))).id
  const certificate = (await call('listApplicationKeys', { appId: samlApp }))[0].x5c[0]
  await call('linkUserToIdentityProvider', { idpId: idp, userId: user, externalId: 'ann' })
  return {
    idp,
    certificate,
    otherIdp: (await call('createIdentityProvider', provider('Another'))).id,
    idpKey: (await call('generateIdentityProviderSigningKey', { idpId: idp, validityYears: 2 })).kid,
    idpCsr: (await call('generateCsrForIdentityProvider', { idpId: idp, ...request })).id,
    trustKey: (await call('createIdentityProviderKey', { x5c: [certificate] })).kid,
  }
}

export const IDP_NAMES = { idpCsrId: of('idpCsr'), idpId: of('idp') }

/** `kid` names a certificate of the org's, or a key of one provider. */
export const kidIn = (path: string): unknown =>
  path.startsWith('/api/v1/idps/credentials') ? of('trustKey') : of('idpKey')

const trusted = { x5c: ({ certificate }: Known) => [certificate] }

export const IDP_ARGUMENTS = {
  cloneIdentityProviderKey: { targetIdpId: of('otherIdp') },
  createIdentityProvider: provider('One more'),
  createIdentityProviderKey: trusted,
  generateCsrForIdentityProvider: request,
  generateIdentityProviderSigningKey: { validityYears: 2 },
  linkUserToIdentityProvider: { userId: of('other'), externalId: 'ben' },
  replaceIdentityProvider: provider('Renamed'),
  replaceIdentityProviderKey: trusted,
}
