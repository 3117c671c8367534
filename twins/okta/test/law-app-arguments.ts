import type { OperationSpec } from '@dtu/kit'
import type { Known } from '@dtu/kit/testing'
import {
  access,
  accessRule,
  bookmark,
  claim,
  client,
  jwk,
  policy,
  request,
  scope,
  server,
  signOnRule,
} from './law-apps.ts'
import { kidIn } from './law-idps.ts'

const of =
  (name: string) =>
  (known: Known): unknown =>
    known[name]

/** Names that stand for one thing below authorization servers and for another below the org's policies. */
export const byPath = ({ path }: OperationSpec, name: string): unknown => {
  const below = path.startsWith('/api/v1/authorizationServers')
  if (name === 'policyId') return of(below ? 'access' : 'policy')
  if (name === 'ruleId') return of(below ? 'accessRule' : 'policyRule')
  if (name === 'kid') return kidIn(path)
  if (name === 'keyId') return of(below ? 'serverKey' : path.includes('/jwks') ? 'clientKey' : 'key')
  return undefined
}

export const APP_NAMES = {
  appId: of('web'),
  associatedServerId: of('friend'),
  authServerId: of('server'),
  claimId: of('claim'),
  csrId: of('csr'),
  featureName: 'USER_PROVISIONING',
  grantId: of('consent'),
  scopeId: of('scope'),
  secretId: of('secret'),
}

/** What operations on apps, authorization servers and policies take besides their path. */
export const APP_ARGUMENTS = {
  activateOAuth2ClientSecret: { secretId: of('spare') },
  addJwk: jwk('three'),
  assignGroupToApplication: { priority: 0 },
  assignUserToApplication: { id: of('other') },
  cloneApplicationKey: { targetAid: of('samlApp') },
  createApplication: client('Another client'),
  createAssociatedServers: { trusted: ({ friend }: Known) => [friend] },
  createAuthorizationServer: server('Another server'),
  createAuthorizationServerPolicy: access('More'),
  createAuthorizationServerPolicyRule: accessRule('More'),
  createOAuth2Claim: claim('more'),
  createOAuth2ClientSecret: { appId: of('web') },
  createOAuth2Scope: scope('law:more'),
  createPolicy: policy('Stricter'),
  createPolicyRule: signOnRule('More'),
  deleteApplication: { appId: of('inactive') },
  deleteOAuth2ClientSecret: { secretId: of('spare') },
  deletejwk: { keyId: of('inactiveKey') },
  generateApplicationKey: { validityYears: 2 },
  generateCsrForApplication: request,
  grantConsentToScope: { scopeId: 'okta.groups.read', issuer: 'https://acme.okta.com' },
  listPolicies: { type: 'ACCESS_POLICY' },
  previewSAMLmetadataForApplication: { appId: of('samlApp') },
  replaceApplication: { ...bookmark('Renamed'), ...client('Renamed') },
  replaceAuthorizationServer: server('A renamed server'),
  replaceAuthorizationServerPolicy: access('Renamed'),
  replaceAuthorizationServerPolicyRule: accessRule('Renamed'),
  replaceOAuth2Claim: claim('renamed'),
  replaceOAuth2Scope: scope('law:renamed'),
  replacePolicy: policy('Renamed'),
  replacePolicyRule: signOnRule('Renamed'),
  rotateAuthorizationServerKeys: { use: 'sig' },
  updateApplicationUser: { credentials: { userName: 'ann' } },
  updateApplicationUserProfile: {
    definitions: {
      custom: { id: '#custom', type: 'object', properties: { shoeSize: { title: 'Size', type: 'integer' } } },
    },
  },
  updateDefaultProvisioningConnectionForApplication: { profile: { authScheme: 'UNKNOWN' } },
}
