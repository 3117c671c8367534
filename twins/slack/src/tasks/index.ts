import { SHOW_PICTURES, showPictures } from '../model/pictures.ts'
import { remind } from '../model/reminders.ts'
import { POST_SCHEDULED, postScheduled } from '../model/scheduled.ts'
import type { SlackWorld } from '../types.ts'
import { refresh } from './refresh.ts'
import { resend } from './resend.ts'

/** What Slack does by itself when its time has come. */
export const tasks: Readonly<Record<string, (world: SlackWorld, payload: any) => void>> = {
  refresh,
  remind,
  resend,
  [POST_SCHEDULED]: postScheduled,
  [SHOW_PICTURES]: showPictures,
}
