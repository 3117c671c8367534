import type { Document } from '../../types.ts'

const redirect = (url: string) => ({ url, binding: 'HTTP-REDIRECT' })
const posted = (url: string) => ({ url, binding: 'HTTP-POST' })

/** What is known of a provider by its type (tapes/okta for Facebook and LinkedIn; the providers' own discovery documents). */
export const PROTOCOLS: Readonly<Record<string, Document>> = {
  FACEBOOK: {
    type: 'OAUTH2',
    endpoints: {
      authorization: redirect('https://www.facebook.com/dialog/oauth'),
      token: posted('https://graph.facebook.com/v2.8/oauth/access_token'),
    },
    scopes: ['public_profile', 'email'],
  },
  GOOGLE: {
    type: 'OIDC',
    endpoints: {
      authorization: redirect('https://accounts.google.com/o/oauth2/auth'),
      token: posted('https://www.googleapis.com/oauth2/v3/token'),
    },
    scopes: ['profile', 'email', 'openid'],
  },
  LINKEDIN: {
    type: 'OAUTH2',
    endpoints: {
      authorization: redirect('https://www.linkedin.com/uas/oauth2/authorization'),
      token: posted('https://www.linkedin.com/uas/oauth2/accessToken'),
    },
    scopes: ['r_basicprofile', 'r_emailaddress'],
  },
  MICROSOFT: {
    type: 'OIDC',
    endpoints: {
      authorization: redirect('https://login.microsoftonline.com/common/oauth2/v2.0/authorize'),
      token: posted('https://login.microsoftonline.com/common/oauth2/v2.0/token'),
    },
    scopes: ['openid', 'email', 'profile'],
  },
  GITHUB: {
    type: 'OAUTH2',
    endpoints: {
      authorization: redirect('https://github.com/login/oauth/authorize'),
      token: posted('https://github.com/login/oauth/access_token'),
    },
    scopes: ['user'],
  },
  OIDC: { type: 'OIDC', settings: { nameFormat: null } },
  SAML2: {
    type: 'SAML2',
    endpoints: { acs: { binding: 'HTTP-POST', type: 'INSTANCE' } },
    algorithms: {
      request: { signature: { algorithm: 'SHA-256', scope: 'REQUEST' } },
      response: { signature: { algorithm: 'SHA-256', scope: 'ANY' } },
    },
    settings: {
      nameFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
      honorPersistentNameId: true,
    },
  },
  X509: { type: 'MTLS' },
}

/** Those whose protocol is the type's own, and those of which no more is known than what is sent. */
export const OTHER_TYPES = [
  'AgentlessDSSO',
  'AMAZON',
  'APPLE',
  'DISCORD',
  'GITLAB',
  'IDV_CLEAR',
  'IDV_INCODE',
  'IDV_PERSONA',
  'IDV_STANDARD',
  'IWA',
  'LOGINGOV',
  'LOGINGOV_SANDBOX',
  'OKTA_INTEGRATION',
  'PAYPAL',
  'PAYPAL_SANDBOX',
  'SALESFORCE',
  'SPOTIFY',
  'XERO',
  'YAHOO',
  'YAHOOJP',
]

/** How accounts are made and found, unless it is said otherwise (tapes/okta). */
export const POLICY: Document = {
  provisioning: {
    action: 'AUTO',
    profileMaster: false,
    groups: { action: 'NONE' },
    conditions: { deprovisioned: { action: 'NONE' }, suspended: { action: 'NONE' } },
  },
  accountLink: { filter: null, action: 'AUTO' },
  subject: {
    userNameTemplate: { template: 'idpuser.email' },
    filter: null,
    matchType: 'USERNAME',
    matchAttribute: null,
  },
  maxClockSkew: 0,
  trustClaims: false,
  transformedUsernameMatchingEnabled: false,
}
