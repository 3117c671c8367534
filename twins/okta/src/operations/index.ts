import type { Operations } from '../types.ts'
import { apiTokens } from './api-tokens.ts'
import { credentials } from './credentials.ts'
import { groupRules } from './group-rules.ts'
import { groups } from './groups.ts'
import { hooks } from './hooks.ts'
import { iam } from './iam.ts'
import { legacy } from './legacy.ts'
import { lifecycle } from './lifecycle.ts'
import { linkedObjects } from './linked-objects.ts'
import { logs } from './logs.ts'
import { org } from './org.ts'
import { owners } from './owners.ts'
import { people } from './people.ts'
import { roles } from './roles.ts'
import { authn } from './signin/authn.ts'
import { recovery } from './signin/recovery.ts'
import { sessions } from './signin/sessions.ts'
import { subscriptions } from './subscriptions.ts'
import { tuned } from './tuned.ts'
import { types } from './types.ts'
import { users } from './users.ts'

/** Every operation written by hand. What is not here has generated behaviour, or says that it is not modelled. */
export const operations: Operations = {
  ...apiTokens,
  ...credentials,
  ...groupRules,
  ...groups,
  ...hooks,
  ...iam,
  ...legacy,
  ...lifecycle,
  ...linkedObjects,
  ...logs,
  ...org,
  ...owners,
  ...people,
  ...roles,
  ...authn,
  ...recovery,
  ...sessions,
  ...subscriptions,
  ...tuned,
  ...types,
  ...users,
}
