import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { isVisible } from './conversations.ts'
import type { Message } from './types.ts'

/** That somebody reacted to a message, however often: what reactions.list looks up. */
export interface Reacted {
  user: string
  channel: string
  ts: string
  /** Rises, so that the newest comes first and a page can go on where the last one ended. */
  place: number
  /** How many emoji. */
  names: number
}

/** Different emoji on a message, and emoji of one person on it (slack.com/help, "Use emoji and reactions"). */
const MOST_EMOJI = 50
const MOST_OF_ONE = 23

type Reactions = NonNullable<Message['reactions']>

/** Adds the caller's reaction and says so. */
export function react(world: SlackWorld, message: Message, name: string): void {
  const user = world.caller.user_id
  const reactions = message.reactions ?? []
  const present = reactions.find((reaction) => reaction.name === name)
  if (present?.users.includes(user)) throw slackError('already_reacted')
  if (!present && reactions.length >= MOST_EMOJI) throw slackError('too_many_emoji')
  remember(world, message, user, 1)
  world.db.messages.update(message, {
    reactions: present
      ? reactions.map((reaction) => (reaction === present ? joined(reaction, user) : reaction))
      : [...reactions, { name, users: [user], count: 1 }],
  })
  tell(world, 'reaction_added', message, name)
}

/** Takes the caller's reaction back and says so. */
export function unreact(world: SlackWorld, message: Message, name: string): void {
  const user = world.caller.user_id
  const present = message.reactions?.find((reaction) => reaction.name === name)
  if (!present?.users.includes(user)) throw slackError('no_reaction')
  remember(world, message, user, -1)
  const left = (message.reactions as Reactions)
    .map((reaction) => (reaction === present ? parted(reaction, user) : reaction))
    .filter(({ count }) => count > 0)
  world.db.messages.update(message, { reactions: left.length > 0 ? left : undefined })
  tell(world, 'reaction_removed', message, name)
}

const joined = ({ name, users, count }: Reactions[number], user: string) => ({
  name,
  users: [...users, user],
  count: count + 1,
})

const parted = ({ name, users, count }: Reactions[number], user: string) => ({
  name,
  users: users.filter((other) => other !== user),
  count: count - 1,
})

function remember(world: SlackWorld, { channel, ts }: Message, user: string, by: number): void {
  const before = world.db.reacted.get(`${user}:${channel}:${ts}`)
  const names = (before?.names ?? 0) + by
  if (names > MOST_OF_ONE) throw slackError('too_many_reactions')
  if (names <= 0) world.db.reacted.delete(`${user}:${channel}:${ts}`)
  else world.db.reacted.put({ user, channel, ts, place: before?.place ?? world.ids.count('reacted'), names })
}

/** docs.slack.dev, reaction_added. */
function tell(world: SlackWorld, type: string, { channel, ts, user }: Message, reaction: string): void {
  world.emit(type, {
    user: world.caller.user_id,
    reaction,
    item: { type: 'message', channel, ts },
    ...(user && { item_user: user }),
  })
}

export interface ReactedPage {
  readonly messages: readonly Message[]
  /** The place the next page begins at. */
  readonly next: number | undefined
}

/** Messages somebody reacted to, the latest reaction first, as far as the caller may see them. */
export function reactedBy(world: SlackWorld, user: string, from: number | undefined, limit: number): ReactedPage {
  const rows = world.db.reacted.find({
    where: { user, place: from === undefined ? undefined : { lte: from } },
    order: 'place',
    descending: true,
    limit: limit + 1,
  })
  return { messages: rows.slice(0, limit).flatMap((row) => seen(world, row)), next: rows[limit]?.place }
}

function seen(world: SlackWorld, { channel, ts }: Reacted): Message[] {
  const conversation = world.db.conversations.get(channel)
  const message = world.db.messages.get(`${channel}:${ts}`)
  return conversation && message && isVisible(world, conversation) ? [message] : []
}
