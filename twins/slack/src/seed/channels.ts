import type { Leads, Seed, SeedChannel } from '@dtu/kit'
import { createConversation } from '../model/create.ts'
import type { Conversation } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import { marked } from './text.ts'
import { channelId } from './workspace.ts'

/** Who plays in a seed: its people by handle, and who made the workspace. */
export interface Cast {
  readonly seed: Seed
  readonly leads: Leads
  readonly users: ReadonlyMap<string, string>
  readonly creator: string
}

/** A workspace has these two whatever its seed says. */
const OWN: readonly SeedChannel[] = [
  {
    name: 'general',
    topic: '',
    purpose: 'Company-wide announcements and work-based matters',
    private: false,
    messages: [],
  },
  { name: 'random', topic: '', purpose: 'Non-work banter and water cooler conversation', private: false, messages: [] },
]
/** What a workspace's own first channels are for (tapes/nango, channels of a new workspace). */
const USE: Readonly<Record<string, string>> = { general: 'welcome', random: 'random' }

/** The seed's channels and who is in them. Returns the two that every workspace begins with. */
export function seedChannels(world: SlackWorld, cast: Cast): Conversation[] {
  const { channels } = cast.seed
  const missing = OWN.filter(({ name }) => !channels.some((channel) => channel.name === name))
  const made = [...missing, ...channels].map((channel) => create(world, cast, channel))
  return made.filter(({ name }) => name in USE)
}

function create(world: SlackWorld, cast: Cast, channel: SeedChannel): Conversation {
  const { seed, users, creator } = cast
  const everyone = seed.people.filter(({ left }) => !left).map(({ handle }) => handle)
  const members = (channel.members ?? everyone).flatMap((handle) => users.get(handle) ?? [])
  const maker = members[0] ?? creator
  return createConversation(world, {
    id: channelId(world, channel.name),
    name: channel.name,
    creator: maker,
    members,
    at: seed.at,
    private: channel.private,
    general: channel.name === 'general',
    useCase: USE[channel.name] ?? 'project',
    ...(channel.purpose && { purpose: marked(channel.purpose, cast) }),
    ...(channel.topic && { topic: marked(channel.topic, cast) }),
  })
}
