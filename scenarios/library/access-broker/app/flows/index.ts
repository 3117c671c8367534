import type { Plan } from '../queue/flow.ts'
import { ask } from './ask.ts'
import { breakGlass } from './break-glass.ts'
import { decide } from './decide.ts'
import { expire } from './expire.ts'
import { telling } from './tell.ts'

/** All kinds of work. */
export const plans: Readonly<Record<string, Plan>> = { ask, decide, expire, tell: telling, 'break-glass': breakGlass }
