import { invalidArguments, slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'

/** Who takes part: a member of the workspace by `slack_id`, or somebody else by `external_id` (docs.slack.dev, "Using the Calls API", users). */
export interface Participant {
  slack_id?: string
  external_id?: string
  display_name?: string
  avatar_url?: string
}

/** A call of another company's service that an app registered. */
export interface Call {
  id: string
  /** The twin's own: whose it is. */
  app_id: string
  created_by: string
  /** Seconds. */
  date_start: number
  /** Seconds; absent while it goes on. */
  date_end?: number
  external_unique_id: string
  external_display_id?: string
  join_url: string
  desktop_app_join_url?: string
  title?: string
  users: Participant[]
  /** Where it was posted. */
  channels: string[]
}

/** A call of the caller's app. */
export function requireCall(world: SlackWorld, id: string): Call {
  const call = world.db.calls.get(id)
  // calls.info documents no code for it; the other methods' is used there too.
  if (!call || call.app_id !== world.caller.app_id) throw slackError('invalid_call_id')
  return call
}

export function requireOngoing(world: SlackWorld, id: string): Call {
  const call = requireCall(world, id)
  if (call.date_end !== undefined) throw slackError('inactive_call')
  return call
}

/** Participants as an app sends them: checked, and without properties that mean nothing. */
export function readParticipants(world: SlackWorld, value: unknown): Participant[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw slackError('invalid_array_arg')
  return value.map((given, index) => readParticipant(world, given, index))
}

function readParticipant(world: SlackWorld, given: unknown, index: number): Participant {
  const { slack_id, external_id, display_name, avatar_url } = Object(given) as Record<string, unknown>
  if (typeof slack_id === 'string') {
    if (!world.db.users.get(slack_id)) throw slackError('user_not_found')
    return { slack_id }
  }
  if (typeof external_id !== 'string')
    throw invalidArguments(`missing required field: external_id [json-pointer:/users/${index}]`)
  return {
    external_id,
    ...(typeof display_name === 'string' && { display_name }),
    ...(typeof avatar_url === 'string' && { avatar_url }),
  }
}

const keyOf = (participant: Participant): string =>
  participant.slack_id ? `slack:${participant.slack_id}` : `external:${participant.external_id}`

export function join(world: SlackWorld, call: Call, joining: readonly Participant[]): Call {
  const here = new Set(call.users.map(keyOf))
  if (joining.some((participant) => here.has(keyOf(participant)))) throw slackError('bad_users')
  return world.db.calls.update(call, { users: [...call.users, ...joining] })
}

export function leave(world: SlackWorld, call: Call, leaving: readonly Participant[]): Call {
  const gone = new Set(leaving.map(keyOf))
  const stay = call.users.filter((participant) => !gone.has(keyOf(participant)))
  if (call.users.length - stay.length !== gone.size) throw slackError('bad_users')
  return world.db.calls.update(call, { users: stay })
}

/** Remembers for each call whose block a message carries that it was posted in the conversation. */
export function noteCalls(world: SlackWorld, channel: string, blocks: readonly unknown[]): void {
  for (const block of blocks) {
    const { type, call_id } = block as { type?: string; call_id?: string }
    const call = type === 'call' && call_id ? world.db.calls.get(call_id) : undefined
    if (call && !call.channels.includes(channel)) world.db.calls.update(call, { channels: [...call.channels, channel] })
  }
}
