import type { Message, Without } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'

export type Wire = Without<Message, 'channel'>

/** A message as it is sent: its conversation is beside it, not in it. */
export function wireMessage({ channel: _, ...message }: Message): Wire {
  return message
}

/** Where people read the message: `https://acme.slack.com/archives/C…/p1773088497868329` (tapes/nango/get-message-permalink). */
export function permalink(world: SlackWorld, { channel, ts, thread_ts }: Message): string {
  const url = `${world.db.teams.get(world.caller.team_id)?.url}archives/${channel}/p${ts.replace('.', '')}`
  return thread_ts === undefined || thread_ts === ts ? url : `${url}?thread_ts=${thread_ts}&cid=${channel}`
}

/** A message with its permalink, as lists of what hangs on messages show it (tapes/nango/get-reactions). */
export const linkedMessage = (world: SlackWorld, message: Message): Wire & { permalink: string } => ({
  ...wireMessage(message),
  permalink: permalink(world, message),
})
