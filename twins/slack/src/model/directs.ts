import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { kindOf, memberOf } from './conversations.ts'
import { blank } from './create.ts'
import { latestTs } from './latest.ts'
import { found, NOTHING_READ } from './members.ts'
import type { Conversation, Member, User } from './types.ts'

/** Nine with the one who opens it (docs.slack.dev, conversations.open: too_many_users). */
const MOST_OTHERS = 8

/** How a direct message names the people it is between: the same for the same people, whoever opens it. */
const partyOf = (users: readonly string[]): string => [...new Set(users)].sort().join(',')

/** The direct message between exactly these people, when there is one. */
export const directBetween = (world: SlackWorld, users: readonly string[]): Conversation | undefined =>
  world.db.conversations.first({ party: partyOf(users) })

/**
 * The direct message between `opener` and others, made when there is none. Two people's is an `im`, more people's an `mpim`.
 * Nobody is told who did not open it: the others see it once something is said.
 */
export function openDirect(
  world: SlackWorld,
  opener: string,
  others: readonly string[],
): { conversation: Conversation; alreadyOpen: boolean } {
  const users = [...new Set([opener, ...others])]
  const before = directBetween(world, users)
  const conversation = before ?? createDirect(world, opener, users)
  const member = memberOf(world, conversation.id, opener) as Member
  const alreadyOpen = before !== undefined && isOpen(world, member)
  if (!alreadyOpen) {
    if (!member.is_open) world.db.members.update(member, { is_open: true })
    world.emit(conversation.is_im ? 'im_open' : 'group_open', { channel: conversation.id, user: opener })
  }
  return { conversation, alreadyOpen }
}

/** Whether a direct message is on its member's list: they opened it, or something was said since they last closed it. */
export const isOpen = (world: SlackWorld, member: Member): boolean =>
  member.is_open || (latestTs(world, member.channel) ?? NOTHING_READ) > (member.closed_at ?? NOTHING_READ)

/** Takes a direct message off its member's list; what was said stays. Returns false when it was not on it. */
export function closeDirect(world: SlackWorld, conversation: Conversation, member: Member): boolean {
  if (!isOpen(world, member)) return false
  world.db.members.update(member, { is_open: false, closed_at: latestTs(world, conversation.id) ?? NOTHING_READ })
  world.emit(conversation.is_im ? 'im_close' : 'group_close', { channel: conversation.id, user: member.user })
  return true
}

/** The people a direct message is asked for with, as conversations.open refuses them. */
export function requirePartners(world: SlackWorld, ids: readonly string[]): User[] {
  if (ids.length === 0) throw slackError('users_list_not_supplied')
  if (ids.length > MOST_OTHERS) throw slackError('too_many_users')
  return ids.map((id) => requirePartner(world, id))
}

function requirePartner(world: SlackWorld, id: string): User {
  const user = world.db.users.get(id)
  if (!user) throw slackError('user_not_found')
  if (user.deleted) throw slackError('user_disabled')
  // Seen in public issue threads: an app cannot talk to an app.
  if (user.is_bot && world.caller?.kind === 'bot') throw slackError('cannot_dm_bot')
  return user
}

/** The others in a direct message; oneself in notes to self. */
export function partiesIn(conversation: Conversation, user: string): string[] {
  const party = conversation.party?.split(',') ?? []
  return party.length > 1 ? party.filter((id) => id !== user) : party
}

export const partnerIn = (conversation: Conversation, user: string): string => partiesIn(conversation, user)[0] ?? ''

function createDirect(world: SlackWorld, opener: string, users: readonly string[]): Conversation {
  const at = world.now()
  const party = partyOf(users)
  const conversation =
    users.length <= 2
      ? blank(world.ids.next('im'), opener, at, { is_im: true, is_private: true, party })
      : blank(world.ids.next('channel'), opener, at, { ...mpim(world, opener, users, at), party })
  const made = found(world, conversation, users)
  // Only its opener has it open: the others' list shows it once something is said.
  for (const user of users)
    if (user !== opener) world.db.members.update(memberOf(world, made.id, user) as Member, { is_open: false })
  if (kindOf(made) === 'im') world.emit('im_created', { channel: made.id, user: opener })
  return made
}

/** Several people's direct message is named after them (tapes/slack-ruby-client/conversations_info; docs.slack.dev, conversations.list). */
function mpim(world: SlackWorld, creator: string, users: readonly string[], at: number): Partial<Conversation> {
  const names = users.map((id) => world.db.users.get(id)?.name ?? id)
  const said = (value: string) => ({ value, creator, last_set: Math.floor(at / 1000) })
  return {
    name: `mpdm-${names.join('--')}-1`,
    is_group: true,
    is_mpim: true,
    is_private: true,
    topic: said('Group messaging'),
    purpose: said(`Group messaging with: ${names.map((name) => `@${name}`).join(' ')}`),
  }
}
