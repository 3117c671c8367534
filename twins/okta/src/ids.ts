import { DIGITS, type IdFormat, LOWER, UPPER } from '@dtu/kit'

const MIXED = UPPER + LOWER + DIGITS
const HEX = 'abcdef0123456789'

/** 20 characters that begin with the kind (tapes/okta). */
const id = (prefix: string): IdFormat => ({ prefix, alphabet: MIXED, length: 20 - prefix.length })

/** Ids of what is written by hand; those of generated resources come from the plan. */
export const ids = {
  org: id('00o'),
  /** What Okta itself does is done by this kind of principal. */
  system: id('spr'),
  user: id('00u'),
  group: id('00g'),
  groupRule: id('0pr'),
  userType: id('oty'),
  schema: id('osc'),
  groupSchema: id('osc'),
  apiToken: id('00T'),
  roleAssignment: id('ra1'),
  groupRoleAssignment: id('gra1'),
  customRole: id('cr0'),
  resourceSet: id('iam'),
  setResource: id('ire'),
  binding: id('irb'),
  eventHook: id('who'),
  inlineHook: id('cal'),
  brandImage: id('fs0'),
  /** Five groups make a UUID of it. */
  hookKeyId: { alphabet: HEX, length: 32 },
  apiServiceSecret: id('ocs'),

  domainWord: { alphabet: HEX, length: 32 },
  /** What an event hook's end is sent, to send it back. */
  challenge: { alphabet: HEX, length: 32 },
  /** `00` and 40 characters: the form of a real SSWS token. */
  ssws: { prefix: '00', alphabet: MIXED, length: 40 },
  activationTicket: { alphabet: MIXED, length: 20 },
  resetTicket: { prefix: 'drp', alphabet: MIXED, length: 17 },
  unlockTicket: { prefix: 'dul', alphabet: MIXED, length: 17 },
  forgottenTicket: { prefix: 'dfp', alphabet: MIXED, length: 17 },
  /** Letters and digits of all kinds: long enough that a policy never refuses it. */
  temporaryPassword: { prefix: 'Ta1', alphabet: MIXED, length: 9 },
  /** `102` and 22 characters (tapes/okta, sessions). */
  session: { prefix: '102', alphabet: `${MIXED}-_`, length: 22 },
  sid: { prefix: '102', alphabet: `${MIXED}-_`, length: 22 },
  sessionToken: { prefix: '20111', alphabet: `${MIXED}-_`, length: 50 },
  stateToken: { prefix: '00', alphabet: `${MIXED}-_`, length: 40 },
  /** The drawn part of an access token's `jti`. */
  accessToken: { alphabet: `${MIXED}-_`, length: 43 },
  idToken: { alphabet: `${MIXED}-_`, length: 43 },
  refreshToken: { alphabet: `${MIXED}-_`, length: 43 },
  refreshTokenId: id('oar'),
  identitySourceUser: id('0ua'),
  authorizationCode: { alphabet: `${MIXED}-_`, length: 43 },
  /** Tokens of one sign-in. */
  tokenFamily: { alphabet: MIXED, length: 20 },
  authorizeRequest: { alphabet: `${MIXED}-_`, length: 32 },
  deviceCode: { alphabet: HEX, length: 36 },
  /** Without letters that look alike. */
  userCode: { alphabet: 'BCDFGHJKLMNPQRSTVWXZ', length: 8 },
  salt: { alphabet: HEX, length: 16 },
  app: id('0oa'),
  appLink: id('aln'),
  externalKey: id('exk'),
  clientSecretId: id('ocs'),
  clientKey: id('pks'),
  clientSecret: { alphabet: `${MIXED}-_`, length: 64 },
  secretHash: { alphabet: `${MIXED}-_`, length: 22 },
  grant: id('oag'),
  authenticator: id('aut'),
  /** Its kind is put before it. */
  factor: { alphabet: MIXED, length: 17 },
  factorMessage: { alphabet: MIXED, length: 20 },
  factorTransaction: { prefix: 'v2mst.', alphabet: `${MIXED}-_`, length: 22 },
  factorChallenge: { alphabet: `${MIXED}-_`, length: 43 },
  /** 80 bits in base32. */
  totpSecret: { alphabet: `${UPPER}234567`, length: 16 },
  passCode: { alphabet: DIGITS, length: 6 },
  spokenCode: { alphabet: DIGITS, length: 5 },
  idp: id('0oa'),
  serviceProvider: { prefix: 'sp', alphabet: LOWER, length: 18 },
  /** What an uploaded picture is stored as. */
  logo: id('fs0'),
  /** Key ids are 32 bytes in base64url, as a thumbprint is, and drawn: a key is made long after its id. */
  kid: { alphabet: `${MIXED}-_`, length: 43 },
  authorizationServer: id('aus'),
  scope: id('scp'),
  claim: id('ocl'),
  policy: id('00p'),
  appPolicy: id('rst'),
  policyRule: id('0pr'),
  appPolicyRule: id('rul'),
  policyMapping: id('rsm'),
  logEvent: { alphabet: HEX, length: 32 },
} satisfies Record<string, IdFormat>

/** What ids of generated resources begin with (tapes/okta), by the plan's resource name. */
const PREFIXES = {
  'agentPools.updates': 'ajd',
  'apps.cwo.connections': 'con',
  'apps.tokens': 'oar',
  'authorizationServers.claims': 'ocl',
  'authorizationServers.policies': '00p',
  'authorizationServers.policies.rules': '0pr',
  'authorizationServers.scopes': 'scp',
  authorizationServers: 'aus',
  behaviors: 'bhv',
  'brands.templates.email.customizations': 'oel',
  'brands.themes': 'the',
  brands: 'bnd',
  captchas: 'cap',
  deviceAssurances: 'dae',
  devices: 'guo',
  domains: 'OcD',
  emailDomains: 'OeD',
  emailServers: 'ces',
  features: 'ftr',
  hookKeys: 'HKY',
  'identitySources.sessions': 'aps',
  'integrations.apiServices': '0oa',
  mappings: 'prm',
  'meta.uischemas': 'uis',
  policies: 'rst',
  'policies.rules': 'rul',
  principalRateLimits: 'prl',
  pushProviders: 'ppc',
  realmAssignments: 'rul',
  realms: 'guo',
  securityEventsProviders: 'sse',
  'templates.sms': 'cst',
}

export const generatedIds: Readonly<Record<string, IdFormat>> = Object.fromEntries(
  Object.entries(PREFIXES).map(([resource, prefix]) => [resource, id(prefix)]),
)
