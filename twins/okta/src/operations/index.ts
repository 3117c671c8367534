import type { Operations } from '../types.ts'
import { accessPolicies } from './access-policies.ts'
import { agentPools } from './agent-pools.ts'
import { apiServices } from './api-services.ts'
import { apiTokens } from './api-tokens.ts'
import { appOperations } from './apps/index.ts'
import { authorizationServers } from './authorization-servers.ts'
import { brands } from './brands/brands.ts'
import { domains } from './brands/domains.ts'
import { emails } from './brands/emails.ts'
import { brandPages } from './brands/pages.ts'
import { credentials } from './credentials.ts'
import { factorOperations } from './factors/index.ts'
import { groupRules } from './group-rules.ts'
import { groups } from './groups.ts'
import { hookKeys } from './hook-keys.ts'
import { hooks } from './hooks.ts'
import { iam } from './iam.ts'
import { identitySources } from './identity-sources.ts'
import { idps } from './idps.ts'
import { internal } from './internal.ts'
import { legacy } from './legacy.ts'
import { lifecycle } from './lifecycle.ts'
import { linkedObjects } from './linked-objects.ts'
import { logs } from './logs.ts'
import { mappings } from './mappings.ts'
import { activation } from './oauth/activate.ts'
import { authorizing } from './oauth/authorize.ts'
import { consenting } from './oauth/consent.ts'
import { devices } from './oauth/device.ts'
import { tokenState } from './oauth/introspect.ts'
import { issued } from './oauth/issued.ts'
import { logouts } from './oauth/logout.ts'
import { metadata } from './oauth/metadata.ts'
import { pushed } from './oauth/pushed.ts'
import { registration } from './oauth/registration.ts'
import { tokens } from './oauth/token.ts'
import { userGrants } from './oauth/user-grants.ts'
import { userinfos } from './oauth/userinfo.ts'
import { org } from './org.ts'
import { owners } from './owners.ts'
import { people } from './people.ts'
import { policies } from './policies.ts'
import { principalRateLimits } from './principal-rate-limits.ts'
import { roles } from './roles.ts'
import { settings } from './settings.ts'
import { authn } from './signin/authn.ts'
import { factorPages } from './signin/factor-pages.ts'
import { signInFactors } from './signin/factors.ts'
import { mailed } from './signin/mailed.ts'
import { pages } from './signin/pages.ts'
import { recovery } from './signin/recovery.ts'
import { sessions } from './signin/sessions.ts'
import { subscriptions } from './subscriptions.ts'
import { tuned } from './tuned.ts'
import { types } from './types.ts'
import { users } from './users.ts'

/** Every operation written by hand. What is not here has generated behaviour, or says that it is not modelled. */
export const operations: Operations = {
  ...agentPools,
  ...apiServices,
  ...accessPolicies,
  ...apiTokens,
  ...brands,
  ...domains,
  ...emails,
  ...brandPages,
  ...appOperations,
  ...authorizationServers,
  ...credentials,
  ...factorOperations,
  ...groupRules,
  ...groups,
  ...hookKeys,
  ...hooks,
  ...iam,
  ...internal,
  ...identitySources,
  ...idps,
  ...legacy,
  ...lifecycle,
  ...linkedObjects,
  ...logs,
  ...activation,
  ...authorizing,
  ...consenting,
  ...devices,
  ...logouts,
  ...issued,
  ...metadata,
  ...pushed,
  ...registration,
  ...tokens,
  ...tokenState,
  ...userGrants,
  ...userinfos,
  ...mappings,
  ...org,
  ...owners,
  ...people,
  ...policies,
  ...principalRateLimits,
  ...roles,
  ...authn,
  ...mailed,
  ...pages,
  ...recovery,
  ...sessions,
  ...settings,
  ...signInFactors,
  ...factorPages,
  ...subscriptions,
  ...tuned,
  ...types,
  ...users,
}
