import type { OperationSpec } from '@dtu/kit'
import type { Operations } from '../types.ts'
import { authorizeOperations, authorizeRoutes } from './authorize.ts'
import { fileOperations, fileRoutes } from './files.ts'
import { hookOperations, hookRoutes } from './hooks.ts'

/** What Slack serves beside the Web API. */
export const routes: readonly OperationSpec[] = [...authorizeRoutes, ...hookRoutes, ...fileRoutes]

export const hosted: Operations = { ...authorizeOperations, ...hookOperations, ...fileOperations }
