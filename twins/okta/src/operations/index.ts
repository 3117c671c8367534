import type { Operations } from '../types.ts'
import { org } from './org.ts'
import { users } from './users.ts'

/** Every operation written by hand. What is not here has generated behaviour, or says that it is not modelled. */
export const operations: Operations = { ...org, ...users }
