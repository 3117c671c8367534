/** What OpenID Connect asks for; every server knows them. */
export const OPENID = ['openid', 'profile', 'email', 'address', 'phone', 'offline_access', 'device_sso']

/** Resources of the management API that apps may be let at (tapes/okta, `scopes_supported`, 2026): all to manage and to read. */
const RESOURCES =
  'users linkedObjects profileMappings userTypes clients appGrants policies groups inlineHooks eventHooks apps schemas idps factors riskProviders roles orgs domains brands sessions templates trustedOrigins threatInsights behaviors networkZones agentPools features certificateAuthorities principalRateLimits rateLimits apiTokens personal.adminSettings authorizationServers authenticators captchas devices deviceAssurance realms realmAssignments logStreams pushProviders uischemas emailDomains emailServers hooks identitySources oauthIntegrations securityEventsProviders serviceAccounts directories'.split(
    ' ',
  )
const OTHERS = [
  'okta.users.manage.self',
  'okta.users.read.self',
  'okta.clients.register',
  'okta.events.read',
  'okta.logs.read',
  'okta.reports.read',
  'okta.directories.groups.manage',
]

export const OKTA_SCOPES: ReadonlySet<string> = new Set([
  ...RESOURCES.flatMap((name) => [`okta.${name}.manage`, `okta.${name}.read`]),
  ...OTHERS,
])

/** Scopes by which users manage what is their own (developer.okta.com, MyAccount API). */
export const isOktaScope = (scope: string): boolean => OKTA_SCOPES.has(scope) || /^okta\.myAccount\./.test(scope)
