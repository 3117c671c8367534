import type { Operations } from '../../types.ts'
import { apps } from './apps.ts'
import { assignments } from './assignments.ts'
import { client } from './client.ts'
import { grants } from './grants.ts'
import { keys } from './keys.ts'
import { provisioning } from './provisioning.ts'
import { schema } from './schema.ts'

/** Apps, and all that hangs on one. */
export const appOperations: Operations = {
  ...apps,
  ...assignments,
  ...client,
  ...grants,
  ...keys,
  ...provisioning,
  ...schema,
}
