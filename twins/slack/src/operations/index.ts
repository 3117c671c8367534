import type { Operations } from '../types.ts'
import { warned } from '../warnings.ts'
import { api } from './api.ts'
import { apps } from './apps.ts'
import { assistants } from './assistants.ts'
import { auth } from './auth.ts'
import { bookmarks } from './bookmarks.ts'
import { bots } from './bots.ts'
import { calls } from './calls.ts'
import { canvases } from './canvases.ts'
import { chat } from './chat.ts'
import { conversations } from './conversations.ts'
import { directs } from './directs.ts'
import { dnd } from './dnd.ts'
import { edits } from './edits.ts'
import { emoji } from './emoji.ts'
import { files } from './files.ts'
import { functions } from './functions.ts'
import { history } from './history.ts'
import { links } from './links.ts'
import { manifests } from './manifests.ts'
import { membership } from './membership.ts'
import { oauth } from './oauth.ts'
import { openid } from './openid.ts'
import { pins } from './pins.ts'
import { profile } from './profile.ts'
import { reactions } from './reactions.ts'
import { reminders } from './reminders.ts'
import { remoteFiles } from './remote-files.ts'
import { rtm } from './rtm.ts'
import { scheduled } from './scheduled.ts'
import { search } from './search.ts'
import { stars } from './stars.ts'
import { streams } from './streams.ts'
import { team } from './team.ts'
import { teamSettings } from './team-settings.ts'
import { uploads } from './uploads.ts'
import { usergroups } from './usergroups.ts'
import { users } from './users.ts'
import { views } from './views.ts'

/** Every operation written by hand, by method name. What is not here answers that it is not modelled. */
export const operations: Operations = warned({
  ...api,
  ...apps,
  ...assistants,
  ...auth,
  ...bookmarks,
  ...bots,
  ...calls,
  ...canvases,
  ...chat,
  ...conversations,
  ...directs,
  ...dnd,
  ...edits,
  ...emoji,
  ...files,
  ...functions,
  ...history,
  ...links,
  ...manifests,
  ...membership,
  ...oauth,
  ...openid,
  ...rtm,
  ...pins,
  ...profile,
  ...reactions,
  ...reminders,
  ...remoteFiles,
  ...scheduled,
  ...search,
  ...stars,
  ...streams,
  ...team,
  ...teamSettings,
  ...views,
  ...uploads,
  ...usergroups,
  ...users,
})
