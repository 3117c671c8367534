import type { Operations } from '../types.ts'
import { api } from './api.ts'
import { auth } from './auth.ts'
import { calls } from './calls.ts'
import { canvases } from './canvases.ts'
import { chat } from './chat.ts'
import { history } from './history.ts'
import { teamSettings } from './team-settings.ts'

/** Every operation written by hand, by method name. What is not here answers that it is not modelled. */
export const operations: Operations = { ...api, ...auth, ...calls, ...canvases, ...chat, ...history, ...teamSettings }
