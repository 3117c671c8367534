import type { Crew } from './projects.ts'
import type { Folder, Person, SeedFile, Team, Value } from './seed.ts'
import { capital } from './words.ts'

const nameOf = ({ givenName, familyName }: Person) => `${givenName} ${familyName}`

/** One that all may read, and one for each team that its group may write to. */
export const foldersOf = ([head]: readonly Person[], teams: readonly Team[], organisation: string): Folder[] =>
  head
    ? [
        { handle: 'company', name: organisation, owner: head.handle, shared: [{ everyone: true, as: 'reader' }] },
        ...teams.map(
          ({ name, members }): Folder => ({
            handle: name,
            name: capital(name),
            owner: members[0] as string,
            shared: [{ group: name, as: 'writer' }],
          }),
        ),
      ]
    : []

/** How the company works and who is in it; for each project a plan and a list of its issues. */
export function filesOf(people: readonly Person[], crews: readonly Crew[], organisation: string): SeedFile[] {
  const [head] = people
  if (!head) return []
  const ofCompany = { owner: head.handle, in: 'company', shared: [] }
  const byHandle = new Map(people.map((person) => [person.handle, person]))
  return [
    {
      ...ofCompany,
      handle: 'handbook',
      name: `${organisation} handbook`,
      kind: 'document',
      text: `How we work\nAsk in {channels.it-support} when you need access.\nNews are in {channels.general}.\nWho is who: {files.directory}`,
    },
    { ...ofCompany, handle: 'directory', name: 'Who is who', kind: 'table', values: directory(people, byHandle) },
    ...crews.flatMap((crew) => [plan(crew), tracker(crew, byHandle)]),
  ]
}

function directory(people: readonly Person[], byHandle: ReadonlyMap<string, Person>): Value[][] {
  const rows = people.map((person) => {
    const manager = byHandle.get(person.manager ?? '')
    return [nameOf(person), person.email, person.team ?? '', person.title, manager ? nameOf(manager) : '']
  })
  return [['Name', 'Email', 'Team', 'Title', 'Manager'], ...rows]
}

function plan({ team, project: { key, name, lead, issues } }: Crew): SeedFile {
  const work = issues.slice(0, 5).map(({ summary }, n) => `{issues.${key}-${n + 1}} ${summary}`)
  return {
    handle: `${key.toLowerCase()}-plan`,
    name: `${name} plan`,
    owner: lead,
    in: team,
    shared: [],
    kind: 'document',
    text: `${name} plan\nLead: {people.${lead}}\nTalk to us in {channels.${team}}.\nFirst work:\n${work.join('\n')}`,
  }
}

function tracker(
  { team, project: { key, name, lead, issues } }: Crew,
  byHandle: ReadonlyMap<string, Person>,
): SeedFile {
  const rows = issues.map(({ summary, assignee, status }, n) => {
    const person = byHandle.get(assignee ?? '')
    return [`${key}-${n + 1}`, summary, person ? nameOf(person) : '', status]
  })
  return {
    handle: `${key.toLowerCase()}-tracker`,
    name: `${name} tracker`,
    owner: lead,
    in: team,
    shared: [],
    kind: 'table',
    values: [['Issue', 'Summary', 'Assignee', 'Status'], ...rows],
  }
}
