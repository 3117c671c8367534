import type { Operations } from '../../types.ts'
import { authenticators } from './authenticators.ts'
import { factors } from './factors.ts'

/** How people prove who they are. */
export const factorOperations: Operations = { ...authenticators, ...factors }
