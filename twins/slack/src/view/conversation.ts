import { memberOf } from '../model/conversations.ts'
import { isOpen, partnerIn } from '../model/directs.ts'
import { latest } from '../model/latest.ts'
import type { Conversation, Member } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'

/** Which of the fields that depend on the method are wanted. What each method gives is from tapes/nango. */
export interface Aspects {
  /** The caller's place, when it is already at hand. */
  readonly member?: Member | undefined
  readonly isMember?: boolean
  readonly lastRead?: boolean
  readonly numMembers?: boolean
  readonly priority?: boolean
  /** What only conversations.info tells. */
  readonly info?: boolean
  readonly locale?: boolean
}

/** A conversation as the caller sees it. Its fields depend on its sort and on the method that shows it. */
export function showConversation(
  world: SlackWorld,
  conversation: Conversation,
  aspects: Aspects = {},
): Record<string, unknown> {
  const member = 'member' in aspects ? aspects.member : memberOf(world, conversation.id, world.caller.user_id)
  return conversation.is_im
    ? showDirect(world, conversation, member, aspects)
    : showChannel(world, conversation, member, aspects)
}

function showChannel(
  world: SlackWorld,
  c: Conversation,
  member: Member | undefined,
  aspects: Aspects,
): Record<string, unknown> {
  const team = world.caller.team_id
  // An archived channel has no members any more, as far as anybody is told (tapes/nango/channels).
  const inside = member !== undefined && !c.is_archived
  return {
    id: c.id,
    created: c.created,
    creator: c.creator,
    is_org_shared: false,
    is_im: false,
    context_team_id: team,
    updated: c.updated,
    name: c.name,
    name_normalized: c.name,
    is_channel: c.is_channel,
    is_group: c.is_group,
    is_mpim: c.is_mpim,
    is_private: c.is_private,
    is_archived: c.is_archived,
    is_general: c.is_general,
    is_shared: false,
    is_ext_shared: false,
    unlinked: 0,
    is_pending_ext_shared: false,
    pending_shared: [],
    parent_conversation: null,
    purpose: c.purpose,
    topic: c.topic,
    shared_team_ids: [team],
    pending_connected_team_ids: [],
    ...(aspects.isMember !== false && { is_member: inside }),
    ...(c.is_mpim && { is_open: member !== undefined && isOpen(world, member) }),
    ...(member && (aspects.lastRead || c.is_mpim) && { last_read: member.last_read }),
    ...(aspects.numMembers && { num_members: c.is_archived ? 0 : c.num_members }),
    ...(c.use_case && { properties: { ...TABS, use_case: c.use_case } }),
    ...((aspects.priority || c.is_mpim) && { priority: 0 }),
    ...(aspects.info && { is_thread_only: false, is_read_only: false }),
    ...(aspects.info && c.is_mpim && member && unread(world, c, member)),
    previous_names: c.previous_names,
    ...(aspects.locale && { locale: 'en-US' }),
  }
}

/** The tabs of the channels that a workspace begins with (tapes/nango/channels). */
const TABS = { tabs: [{ type: 'bookmarks', label: '', id: 'bookmarks' }], tabz: [{ type: 'bookmarks' }] }

function showDirect(
  world: SlackWorld,
  c: Conversation,
  member: Member | undefined,
  aspects: Aspects,
): Record<string, unknown> {
  const user = partnerIn(c, world.caller.user_id)
  return {
    id: c.id,
    created: c.created,
    is_org_shared: false,
    is_im: true,
    is_archived: false,
    context_team_id: world.caller.team_id,
    updated: c.updated,
    user,
    ...(!aspects.info && { is_user_deleted: world.db.users.get(user)?.deleted ?? false }),
    ...(aspects.info &&
      member && { last_read: member.last_read, ...unread(world, c, member), is_open: isOpen(world, member) }),
    priority: 0,
    ...(aspects.locale && { locale: 'en-US' }),
  }
}

/** What direct messages say of what their reader has not read (docs.slack.dev, conversations.info; tapes/slack-ruby-client/conversations_info). */
function unread(world: SlackWorld, c: Conversation, member: Member): Record<string, unknown> {
  const count = world.db.messages.count({ channel: c.id, inHistory: true, ts: { gt: member.last_read } })
  const { channel: _, ...newest } = latest(world, c.id) ?? { channel: '' }
  return { latest: 'ts' in newest ? newest : null, unread_count: count, unread_count_display: count }
}
