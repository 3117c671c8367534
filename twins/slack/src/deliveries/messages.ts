import { kindOf } from '../model/conversations.ts'
import { stamp } from '../model/stamps.ts'
import type { Conversation, Message } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import { linksIn } from './links.ts'
import type { Fact, Occurrence, Tellings } from './occurrence.ts'

/** `message.channels` and `channel_type: channel`, by the kind of conversation (docs.slack.dev, message events). */
const KINDS = {
  channels: { name: 'message.channels', channel_type: 'channel' },
  groups: { name: 'message.groups', channel_type: 'group' },
  im: { name: 'message.im', channel_type: 'im' },
  mpim: { name: 'message.mpim', channel_type: 'mpim' },
} as const

/** A subtype with which a message is still something somebody says: these can mention an app or carry links. */
const SAID = new Set<string | undefined>([undefined, 'bot_message', 'file_share', 'thread_broadcast', 'me_message'])

/** What is heard when people and apps write, edit and delete. */
export const messages: Tellings = {
  message: (world, fact) => {
    const found = find(world, fact)
    if (!found) return []
    const { conversation, message } = found
    const { channel, ...said } = message
    // Told with a subtype that the stored message does not have, such as file_share.
    const subtype: string | undefined = fact.subtype
    const event = { ...said, ...(subtype && { subtype }), channel, event_ts: message.ts }
    const { name, channel_type } = KINDS[kindOf(conversation)]
    const told: Occurrence[] = [{ name, conversation: channel, event: { ...event, channel_type } }]
    if (SAID.has(subtype))
      told.push(...mentions(world, conversation, event), ...linksIn(world, message), ...metadata(conversation, message))
    return told
  },

  message_changed: (world, fact) => {
    const found = find(world, fact)
    if (!found) return []
    const { channel: _, ...message } = found.message
    return [
      aside(world, found.conversation, { subtype: 'message_changed', message, previous_message: bare(fact.previous) }),
    ]
  },

  message_deleted: (world, fact) => {
    const conversation = world.db.conversations.get(fact.channel)
    return conversation
      ? [
          aside(world, conversation, {
            subtype: 'message_deleted',
            previous_message: bare(fact.previous),
            deleted_ts: fact.ts,
          }),
        ]
      : []
  },
}

function find(world: SlackWorld, fact: Fact): { conversation: Conversation; message: Message } | undefined {
  const conversation = world.db.conversations.get(fact.channel)
  const message = world.db.messages.get(`${fact.channel}:${fact.ts}`)
  return conversation && message && { conversation, message }
}

/** A message about a message: it has a ts of its own and is hidden (docs.slack.dev, message_changed). */
function aside(world: SlackWorld, conversation: Conversation, more: Record<string, unknown>): Occurrence {
  const ts = stamp(world)
  const { name, channel_type } = KINDS[kindOf(conversation)]
  return {
    name,
    conversation: conversation.id,
    event: { type: 'message', ...more, channel: conversation.id, hidden: true, ts, event_ts: ts, channel_type },
  }
}

function bare(previous: Message | undefined): unknown {
  if (!previous) return undefined
  const { channel: _, ...rest } = previous
  return rest
}

/** `app_mention` for each app whose bot is named. In direct messages there is only message.im (docs.slack.dev, app_mention). */
function mentions(world: SlackWorld, conversation: Conversation, event: { text: string }): Occurrence[] {
  if (conversation.is_im || !event.text.includes('<@')) return []
  const named = new Set([...event.text.matchAll(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g)].map(([, id]) => id as string))
  return [...named].flatMap((id) => {
    const installation = world.db.installations.first({ user: id })
    return installation
      ? [
          {
            name: 'app_mention',
            conversation: conversation.id,
            app: installation.app_id,
            event: { ...event, type: 'app_mention' },
          },
        ]
      : []
  })
}

function metadata(conversation: Conversation, message: Message): Occurrence[] {
  if (!message.metadata) return []
  const { app_id, bot_id, user, team, ts, metadata: said } = message
  return [
    {
      name: 'message_metadata_posted',
      conversation: conversation.id,
      event: {
        type: 'message_metadata_posted',
        app_id,
        bot_id,
        user_id: user,
        team_id: team,
        channel_id: conversation.id,
        metadata: said,
        message_ts: ts,
      },
    },
  ]
}
