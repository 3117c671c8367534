import { kindOf } from '../model/conversations.ts'
import type { Conversation } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import type { Fact, Occurrence, Tellings } from './occurrence.ts'

type Shown = (world: SlackWorld, conversation: Conversation, fact: Fact) => Record<string, unknown>

/** Public channels are everybody's business, others only their members'; groups have event names of their own. */
function about(show: Shown, names: { channel: string; group?: string; im?: string }): Tellings[string] {
  return (world, fact) => {
    const conversation = world.db.conversations.get(fact.channel)
    if (!conversation) return []
    const kind = kindOf(conversation)
    const name = kind === 'channels' ? names.channel : kind === 'im' ? names.im : names.group
    if (!name) return []
    const within = kind === 'channels' ? undefined : conversation.id
    return [{ name, conversation: within, event: { type: name, ...show(world, conversation, fact) } }]
  }
}

const brief: Shown = (_world, { id, name, is_channel, is_mpim, created }) => ({
  channel: { id, is_channel, is_mpim, name, name_normalized: name, created },
})

const whole: Shown = (world, conversation) => ({
  channel: {
    ...base(conversation),
    context_team_id: world.db.teams.first({})?.id,
    is_shared: false,
    is_org_shared: false,
    is_pending_ext_shared: false,
    pending_shared: [],
    is_ext_shared: false,
  },
})

const base = ({
  id,
  name,
  is_channel,
  is_group,
  is_im,
  is_mpim,
  is_private,
  is_general,
  is_archived,
  created,
  creator,
  updated,
  topic,
  purpose,
  previous_names,
}: Conversation) => ({
  id,
  name,
  name_normalized: name,
  is_channel,
  is_group,
  is_im,
  is_mpim,
  is_private,
  is_general,
  is_archived,
  created,
  creator,
  updated,
  topic,
  purpose,
  previous_names,
})

const closed: Shown = (_world, { id }, fact) => ({ channel: id, user: fact.user })

/** Joining and leaving is told to who is in the conversation, the one who comes or goes included. */
function membership(type: string): Tellings[string] {
  return (world, fact) => {
    const conversation = world.db.conversations.get(fact.channel)
    if (!conversation) return []
    // One letter: C, or G for the groups of before March 2021 (docs.slack.dev, member_joined_channel).
    const channel_type = conversation.id.startsWith('G') ? 'G' : 'C'
    const team = world.db.users.get(fact.user)?.team_id
    const event = {
      type,
      user: fact.user,
      channel: conversation.id,
      channel_type,
      team,
      ...(fact.inviter && { inviter: fact.inviter }),
    }
    return [{ name: type, conversation: conversation.id, event }]
  }
}

/** Only who left is told: `channel_left` reaches the bot that was removed. */
const own =
  (type: string): Tellings[string] =>
  (_world, fact): Occurrence[] => [
    { name: type, self: fact.user, event: { type, channel: fact.channel, actor_id: fact.actor ?? fact.user } },
  ]

/** What is heard of conversations themselves. */
export const conversations: Tellings = {
  channel_created: about(whole, { channel: 'channel_created' }),
  channel_rename: about(brief, { channel: 'channel_rename', group: 'group_rename' }),
  channel_archive: about((world, c, fact) => ({ ...closed(world, c, fact), is_moved: 0 }), {
    channel: 'channel_archive',
    group: 'group_archive',
  }),
  channel_unarchive: about(closed, { channel: 'channel_unarchive', group: 'group_unarchive' }),
  channel_deleted: about((_world, { id }, fact) => ({ channel: id, actor_id: fact.user }), {
    channel: 'channel_deleted',
    group: 'group_deleted',
  }),
  member_joined_channel: membership('member_joined_channel'),
  member_left_channel: membership('member_left_channel'),
  channel_left: own('channel_left'),
  group_left: own('group_left'),
  im_created: (world, fact) => {
    const conversation = world.db.conversations.get(fact.channel)
    return conversation
      ? [
          {
            name: 'im_created',
            conversation: conversation.id,
            event: {
              type: 'im_created',
              user: fact.user,
              channel: { id: conversation.id, created: conversation.created },
            },
          },
        ]
      : []
  },
}
