import type { Operations } from '../types.ts'
import { credentials } from './credentials.ts'
import { groupRules } from './group-rules.ts'
import { groups } from './groups.ts'
import { lifecycle } from './lifecycle.ts'
import { org } from './org.ts'
import { users } from './users.ts'

/** Every operation written by hand. What is not here has generated behaviour, or says that it is not modelled. */
export const operations: Operations = { ...credentials, ...groupRules, ...groups, ...lifecycle, ...org, ...users }
