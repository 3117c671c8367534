import type { Crew } from './projects.ts'
import type { Folder, Person, Project, Seed, SeedFile, Team, Value } from './seed.ts'
import { capital } from './words.ts'

const DIRECTORY = 'directory'

const nameOf = ({ givenName, familyName }: Person) => `${givenName} ${familyName}`

/** One that all may read, and one for each team that its group and the head may write to. */
export const foldersOf = ([head]: readonly Person[], teams: readonly Team[], organisation: string): Folder[] =>
  head
    ? [
        { handle: 'company', name: organisation, owner: head.handle, shared: [{ everyone: true, as: 'reader' }] },
        ...teams.map(
          ({ name, members }): Folder => ({
            handle: name,
            name: capital(name),
            owner: members[0] as string,
            shared: [
              { group: name, as: 'writer' },
              ...(members[0] === head.handle ? [] : [{ person: head.handle, as: 'writer' as const }]),
            ],
          }),
        ),
      ]
    : []

/** How the company works and who is in it; for each project a plan and a list of its issues. */
export function filesOf(people: readonly Person[], crews: readonly Crew[], organisation: string): SeedFile[] {
  const [head] = people
  if (!head) return []
  const ofCompany = { owner: head.handle, in: 'company', shared: [] }
  const byHandle = byHandleOf(people)
  return [
    {
      ...ofCompany,
      handle: 'handbook',
      name: `${organisation} handbook`,
      kind: 'document',
      text: `How we work\nAsk in {channels.it-support} when you need access.\nNews are in {channels.general}.\nWho is who: {files.directory}`,
    },
    { ...ofCompany, handle: DIRECTORY, name: 'Who is who', kind: 'table', values: directory(people) },
    ...crews.flatMap((crew) => [plan(crew), { ...tracker(crew), values: listed(crew.project, byHandle) }]),
  ]
}

function directory(people: readonly Person[]): Value[][] {
  const byHandle = byHandleOf(people)
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

const trackerOf = (key: string) => `${key.toLowerCase()}-tracker`

const tracker = ({ team, project: { key, name, lead } }: Crew): SeedFile => ({
  handle: trackerOf(key),
  name: `${name} tracker`,
  owner: lead,
  in: team,
  shared: [],
  kind: 'table',
})

function listed({ key, issues }: Project, byHandle: ReadonlyMap<string, Person>): Value[][] {
  const rows = issues.map(({ summary, assignee, status }, n) => {
    const person = byHandle.get(assignee ?? '')
    return [`${key}-${n + 1}`, summary, person ? nameOf(person) : '', status]
  })
  return [['Issue', 'Summary', 'Assignee', 'Status'], ...rows]
}

/** The files of a base with its lists of people and issues as they are after people and issues were added or changed. */
export function brought(
  { people, projects, files }: Pick<Seed, 'files' | 'people' | 'projects'>,
  base: Seed,
): readonly SeedFile[] {
  if (people === base.people && projects === base.projects) return files
  const byHandle = byHandleOf(people)
  const byFile = new Map(projects.map((project) => [trackerOf(project.key), project]))
  return files.map((file) => {
    if (file.handle === DIRECTORY) return { ...file, values: directory(people) }
    const project = byFile.get(file.handle)
    return project ? { ...file, values: listed(project, byHandle) } : file
  })
}

const byHandleOf = (people: readonly Person[]) => new Map(people.map((person) => [person.handle, person]))
