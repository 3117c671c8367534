import type { Socket } from '@dtu/kit'
import { memberOf } from '../model/conversations.ts'
import { addMessage, authorOf } from '../model/messages.ts'
import { closeSession, frame, openSession } from '../model/sessions.ts'
import type { Session } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'

type Said = Readonly<Record<string, any>>
type Reply = Record<string, unknown>

/** What a client may say over RTM (docs.slack.dev, "Legacy: Real Time Messaging API"). Anything else is passed over. */
const SAYINGS: Readonly<Record<string, (world: SlackWorld, session: Session, said: Said) => Reply | undefined>> = {
  ping: (_world, _session, { id, type: _, ...echoed }) => ({ type: 'pong', reply_to: id, ...echoed }),
  message: post,
  typing: (world, session, { channel }) => {
    world.emit('user_typing', { channel, user: session.user })
    return undefined
  },
}

export const rtm: Socket<SlackWorld> = {
  path: '/websocket/*',

  open(world, id, { path }) {
    const session = openSession(world, 'rtm', path.split('/')[2] ?? '', id)
    frame(world, session, { type: 'hello', region: 'us-east-1', start: true, host_id: 'gs-fleet-1' })
  },

  message(world, id, text) {
    const session = world.db.sessions.get(id)
    const said = parse(text)
    if (!session || !said) return
    const saying = Object.hasOwn(SAYINGS, String(said.type)) ? SAYINGS[String(said.type)] : undefined
    const reply = saying?.(world, session, said)
    if (reply) frame(world, session, reply)
  },

  closed: closeSession,
}

/** A message said over the socket. The answer repeats its number. */
function post(world: SlackWorld, { user = '', app_id }: Session, { id, channel, text, thread_ts }: Said): Reply {
  const refuse = (code: number, msg: string): Reply => ({ ok: false, reply_to: id, error: { code, msg } })
  if (typeof text !== 'string' || text === '') return refuse(2, 'message text is missing')
  const conversation = typeof channel === 'string' ? world.db.conversations.get(channel) : undefined
  if (!conversation || !memberOf(world, conversation.id, user)) return refuse(-1, 'channel_not_found')
  if (conversation.is_archived) return refuse(-1, 'is_archived')
  const bot = world.db.users.get(user)?.profile.bot_id
  const author = authorOf(world, { user, bot, app: bot && app_id })
  const message = addMessage(world, conversation.id, {
    ...author,
    text,
    ...(typeof thread_ts === 'string' && { thread_ts }),
  })
  return { ok: true, reply_to: id, ts: message.ts, text }
}

function parse(text: string): Said | undefined {
  try {
    const said = JSON.parse(text)
    return typeof said === 'object' && said !== null ? said : undefined
  } catch {
    return undefined
  }
}
