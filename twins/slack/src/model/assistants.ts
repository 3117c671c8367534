import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { memberOf } from './conversations.ts'
import type { AssistantThread } from './types.ts'

/** A status goes away after two minutes without a message (docs.slack.dev, assistant.threads.setStatus). */
const STATUS_LASTS = 120_000

/** The thread an app speaks of, when its bot is there. */
export function requireThread(world: SlackWorld, channel: string, thread_ts: string): AssistantThread {
  const known = world.db.conversations.get(channel)
  if (!known || !memberOf(world, channel, world.caller.user_id))
    throw slackError('channel_not_found', { detail: 'Invalid channel_id' })
  if (!world.db.messages.get(`${channel}:${thread_ts}`))
    throw slackError('invalid_thread_ts', { detail: 'Thread not found' })
  const id = `${channel}:${thread_ts}`
  return (
    world.db.assistant_threads.get(id) ??
    world.db.assistant_threads.insert({ id, app_id: world.caller.app_id, channel, thread_ts })
  )
}

/** The newest message in the thread. */
export const latestIn = (world: SlackWorld, channel: string, thread: string): string =>
  world.db.messages.find({ where: { channel, thread }, order: 'ts', descending: true, limit: 1 })[0]?.ts ?? ''

/** The status a person sees now: gone once the app has said something after it, or in time. */
export function statusOf(world: SlackWorld, thread: AssistantThread): string {
  const { status = '', status_at = 0, status_after = '', channel, thread_ts } = thread
  if (status === '' || world.now() - status_at > STATUS_LASTS) return ''
  const since = world.db.messages.find({ where: { channel, thread: thread_ts, ts: { gt: status_after } } })
  return since.some(({ app_id }) => app_id === thread.app_id) ? '' : status
}
