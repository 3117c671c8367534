import type { Operations } from '../types.ts'
import { warned } from '../warnings.ts'
import { api } from './api.ts'
import { apps } from './apps.ts'
import { auth } from './auth.ts'
import { bots } from './bots.ts'
import { calls } from './calls.ts'
import { canvases } from './canvases.ts'
import { chat } from './chat.ts'
import { conversations } from './conversations.ts'
import { directs } from './directs.ts'
import { dnd } from './dnd.ts'
import { emoji } from './emoji.ts'
import { history } from './history.ts'
import { manifests } from './manifests.ts'
import { membership } from './membership.ts'
import { oauth } from './oauth.ts'
import { openid } from './openid.ts'
import { profile } from './profile.ts'
import { reminders } from './reminders.ts'
import { rtm } from './rtm.ts'
import { team } from './team.ts'
import { teamSettings } from './team-settings.ts'
import { usergroups } from './usergroups.ts'
import { users } from './users.ts'
import { views } from './views.ts'

/** Every operation written by hand, by method name. What is not here answers that it is not modelled. */
export const operations: Operations = warned({
  ...api,
  ...apps,
  ...auth,
  ...bots,
  ...calls,
  ...canvases,
  ...chat,
  ...conversations,
  ...directs,
  ...dnd,
  ...emoji,
  ...history,
  ...manifests,
  ...membership,
  ...oauth,
  ...openid,
  ...rtm,
  ...profile,
  ...reminders,
  ...team,
  ...teamSettings,
  ...views,
  ...usergroups,
  ...users,
})
