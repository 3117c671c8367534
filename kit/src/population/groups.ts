import type { Group, Person, Team } from './seed.ts'
import { TEAM_WORDS } from './words.ts'

export const teamsOf = (people: readonly Person[]): Team[] => {
  const members = Map.groupBy(people, ({ team }) => team)
  return TEAM_WORDS.flatMap(({ name }) => {
    const team = members.get(name)
    return team ? [{ name, members: team.map(({ handle }) => handle) }] : []
  })
}

/** A group for each team; those who lead, and those who are called at night. */
export function groupsOf(people: readonly Person[], teams: readonly Team[], domain: string): Group[] {
  const managers = new Set(people.map(({ manager }) => manager))
  const group = (name: string, description: string, members: readonly string[]) => ({
    name,
    description,
    email: `${name}@${domain}`,
    members,
  })
  return [
    ...teams.map(({ name, members }) => group(name, `The ${name} team`, members)),
    group(
      'managers',
      'Everybody whom others report to',
      people.filter(({ handle }) => managers.has(handle)).map(({ handle }) => handle),
    ),
    group(
      'on-call',
      'Who answers when something breaks',
      teams
        .filter(({ name }) => name === 'engineering' || name === 'support')
        .flatMap(({ members }) => members.slice(0, 6)),
    ),
  ].filter(({ members }) => members.length > 0)
}
