import type { Known, LawFixture } from '@dtu/kit/testing'

type Call = Parameters<LawFixture['prepare']>[0]

const callback = 'https://app.law.example/callback'

export const client = (label: string) => ({
  label,
  signOnMode: 'OPENID_CONNECT',
  credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
  settings: {
    oauthClient: { application_type: 'web', redirect_uris: [callback], grant_types: ['authorization_code'] },
  },
})
export const saml = (label: string) => ({
  label,
  signOnMode: 'SAML_2_0',
  settings: { signOn: { ssoAcsUrl: callback, audience: 'law', recipient: callback, destination: callback } },
})
export const bookmark = (label: string) => ({
  name: 'bookmark',
  label,
  signOnMode: 'BOOKMARK',
  settings: { app: { url: 'https://app.law.example' } },
})
export const request = {
  subject: { countryName: 'US', organizationName: 'Law', commonName: 'SP Issuer' },
  subjectAltNames: { dnsNames: ['law.example'] },
}
export const server = (name: string) => ({ name, description: 'A server', audiences: ['api://law'] })
export const scope = (name: string) => ({ name, displayName: 'A scope', metadataPublish: 'ALL_CLIENTS' })
export const claim = (name: string) => ({
  name,
  claimType: 'RESOURCE',
  valueType: 'EXPRESSION',
  value: 'user.login',
  conditions: { scopes: [] },
})
export const access = (name: string) => ({
  type: 'OAUTH_AUTHORIZATION_POLICY',
  name,
  description: 'Who gets tokens',
  conditions: { clients: { include: ['ALL_CLIENTS'] } },
})
export const accessRule = (name: string) => ({
  type: 'RESOURCE_ACCESS',
  name,
  conditions: {
    people: { groups: { include: ['EVERYONE'] } },
    grantTypes: { include: ['client_credentials'] },
    scopes: { include: ['*'] },
  },
})
export const policy = (name: string) => ({ type: 'ACCESS_POLICY', name, description: 'Who comes in' })
export const signOnRule = (name: string) => ({
  type: 'ACCESS_POLICY',
  name,
  actions: { appSignOn: { access: 'ALLOW', verificationMethod: { factorMode: '1FA', type: 'ASSURANCE' } } },
})
/** A public key of 2,048 bits that nobody has the other half of. */
export const jwk = (kid: string) => ({
  kid,
  kty: 'RSA',
  use: 'sig',
  e: 'AQAB',
  n: Buffer.alloc(256, 0xc5).toString('base64url'),
})

/** An app of three kinds, with all that hangs on one. */
export async function apps(call: Call, { user, group }: Known): Promise<Known> {
  const web = (await call('createApplication', client('A client'))).id
  const of = { appId: web }
  const inactive = (await call('createApplication', bookmark('Off'))).id
  await call('deactivateApplication', { appId: inactive })
  await call('assignUserToApplication', { ...of, id: user })
  await call('assignGroupToApplication', { ...of, groupId: group })
  const spare = (await call('createOAuth2ClientSecret', { ...of, status: 'INACTIVE' })).id
  const samlApp = (await call('createApplication', saml('Signer'))).id
  const key = (await call('generateApplicationKey', { ...of, validityYears: 2 })).kid
  return {
    web,
    inactive,
    samlApp,
    spare,
    key,
    csr: (await call('generateCsrForApplication', { ...of, ...request })).id,
    secret: (await call('listOAuth2ClientSecrets', of))[0].id,
    clientKey: (await call('addJwk', { ...of, ...jwk('one') })).id,
    inactiveKey: (await call('addJwk', { ...of, ...jwk('two'), status: 'INACTIVE' })).id,
    consent: (await call('grantConsentToScope', { ...of, scopeId: 'okta.users.read', issuer: 'https://acme.okta.com' }))
      .id,
  }
}

/** An authorization server and a policy, each with all that belongs to it. */
export async function authorization(call: Call): Promise<Known> {
  const made = (await call('createAuthorizationServer', server('A server'))).id
  const friend = (await call('createAuthorizationServer', server('A friend'))).id
  const of = { authServerId: made }
  await call('createAssociatedServers', { ...of, trusted: [friend] })
  const granting = (await call('createAuthorizationServerPolicy', { ...of, ...access('Access') })).id
  const own = (await call('createPolicy', policy('Strict'))).id
  return {
    server: made,
    friend,
    serverKey: (await call('listAuthorizationServerKeys', of))[0].kid,
    scope: (await call('createOAuth2Scope', { ...of, ...scope('law:read') })).id,
    claim: (await call('createOAuth2Claim', { ...of, ...claim('law') })).id,
    access: granting,
    accessRule: (
      await call('createAuthorizationServerPolicyRule', { ...of, policyId: granting, ...accessRule('Rule') })
    ).id,
    policy: own,
    policyRule: (await call('createPolicyRule', { policyId: own, ...signOnRule('Rule') })).id,
  }
}
