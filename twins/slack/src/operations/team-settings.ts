import type { Operations } from '../types.ts'

/**
 * How the twin's workspace is set: on a paid plan, with what a new workspace allows (docs.slack.dev, team.billing.info and
 * team.preferences.list; `-1` minutes: messages can be edited at any time). What the other methods do agrees with it.
 */
const PLAN = 'plus'
const PREFERENCES = {
  allow_message_deletion: true,
  display_real_names: true,
  disable_file_uploads: 'allow_all',
  msg_edit_window_mins: -1,
  who_can_post_general: 'everyone',
}

export const teamSettings: Operations = {
  'team.billing.info': () => ({ ok: true, plan: PLAN }),
  'team.preferences.list': () => ({ ok: true, ...PREFERENCES }),
}
