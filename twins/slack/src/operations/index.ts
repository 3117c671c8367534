import type { Operations } from '../types.ts'
import { warned } from '../warnings.ts'
import { api } from './api.ts'
import { auth } from './auth.ts'
import { calls } from './calls.ts'
import { canvases } from './canvases.ts'
import { chat } from './chat.ts'
import { conversations } from './conversations.ts'
import { directs } from './directs.ts'
import { history } from './history.ts'
import { membership } from './membership.ts'
import { teamSettings } from './team-settings.ts'

/** Every operation written by hand, by method name. What is not here answers that it is not modelled. */
export const operations: Operations = warned({
  ...api,
  ...auth,
  ...calls,
  ...canvases,
  ...chat,
  ...conversations,
  ...directs,
  ...history,
  ...membership,
  ...teamSettings,
})
