import type { Seed, Team } from './seed.ts'

type Crowd = Pick<Seed, 'channels' | 'groups' | 'people'>

/** Who is to be in a group or a channel that was not, and who is not any more. */
interface Moves {
  readonly joining: readonly string[]
  readonly leaving: ReadonlySet<string>
}

const NOBODY: Moves = { joining: [], leaving: new Set() }

/**
 * What follows for groups and channels when people were added or changed: whoever has a team is in its group and its channel,
 * whoever changed it not in the old one's, who leads is among the managers, and who left is in none.
 */
export function settle(base: Seed, { people, groups, channels }: Crowd): Pick<Seed, 'channels' | 'groups' | 'teams'> {
  const before = new Map(base.people.map((person) => [person.handle, person]))
  const changed = people.filter((person) => before.get(person.handle) !== person)
  if (changed.length === 0) return { groups, channels, teams: base.teams }
  const gone = new Set(changed.filter(({ left }) => left).map(({ handle }) => handle))
  const teams = new Set([...base.teams.map(({ name }) => name), ...changed.flatMap(({ team }) => team ?? [])])
  const movesOf = (name: string): Moves => {
    if (name === 'managers') return moved(bosses(base.people), bosses(people))
    if (!teams.has(name)) return NOBODY
    const leaving = changed.filter(({ handle, team }) => team !== name && before.get(handle)?.team === name)
    return {
      joining: changed.filter(({ team }) => team === name).map(({ handle }) => handle),
      leaving: new Set(leaving.map(({ handle }) => handle)),
    }
  }
  const members = (name: string, now: readonly string[]): readonly string[] => {
    const { joining, leaving } = movesOf(name)
    return [...new Set([...now.filter((one) => !leaving.has(one)), ...joining])].filter((one) => !gone.has(one))
  }
  const known = new Map(base.teams.map((team) => [team.name, team.members]))
  return {
    teams: [...teams].map((name): Team => ({ name, members: members(name, known.get(name) ?? []) })),
    groups: groups.map((group) => ({ ...group, members: members(group.name, group.members) })),
    channels: channels.map((channel) =>
      channel.members ? { ...channel, members: members(channel.name, channel.members) } : channel,
    ),
  }
}

const bosses = (people: Seed['people']): ReadonlySet<string> => new Set(people.flatMap(({ manager }) => manager ?? []))

const moved = (before: ReadonlySet<string>, now: ReadonlySet<string>): Moves => ({
  joining: [...now].filter((one) => !before.has(one)),
  leaving: new Set([...before].filter((one) => !now.has(one))),
})
