import type { Crew } from './projects.ts'
import type { Channel, Group, Person, Post, Team } from './seed.ts'

const ASKERS = 40
const REQUESTS = [
  'I cannot sign in on my new phone. Can somebody reset it?',
  'Could I get access to the budget folder?',
  'My laptop does not find the printer on the second floor.',
  'Please add me to the group of my new team.',
  'The calendar shows me in the wrong time zone.',
]

export interface Parts {
  readonly people: readonly Person[]
  readonly teams: readonly Team[]
  readonly groups: readonly Group[]
  readonly crews: readonly Crew[]
}

/** What everybody reads, what a team or a project talks in, where people ask for help, and where those talk who lead. */
export function channelsOf({ people, teams, groups, crews }: Parts): Channel[] {
  const [head] = people
  if (!head) return []
  const later = new Set(crews.map(({ team }) => team).filter((team, n, all) => all.indexOf(team) < n))
  return [
    channel('general', { purpose: 'Company-wide announcements and work-based matters', messages: welcome(head) }),
    channel('random', { purpose: 'Non-work banter and water cooler conversation' }),
    ...teams.map((team) => ofTeam(team, crews)),
    ...crews.filter(({ team, project }) => later.has(team) && project.key.length > 3).map(ofProject),
    help(people, teams),
    ...groups.filter(({ name }) => name === 'managers').map(({ members }) => ofManagers(members)),
  ]
}

const channel = (name: string, of: Partial<Channel>): Channel => ({
  name,
  topic: '',
  purpose: '',
  private: false,
  messages: [],
  ...of,
})

const welcome = ({ handle }: Person): Post[] => [
  { by: handle, text: 'Welcome! How we work: {files.handbook}. Who is who: {files.directory}.' },
]

function ofTeam({ name, members }: Team, crews: readonly Crew[]): Channel {
  const own = crews.find(({ team }) => team === name)
  return channel(name, {
    purpose: `The ${name} team`,
    topic: own ? `{projects.${own.project.key}}` : '',
    members,
    messages: own ? kickOff(own) : [],
  })
}

const ofProject = (crew: Crew): Channel =>
  channel(`proj-${crew.project.key.toLowerCase()}`, {
    purpose: crew.project.name,
    topic: `{projects.${crew.project.key}}`,
    members: crew.members,
    messages: kickOff(crew),
  })

function kickOff({ project: { key, lead, issues } }: Crew): Post[] {
  const [first] = issues
  const plan: Post = { by: lead, text: `The plan is in {files.${key.toLowerCase()}-plan}.` }
  if (!first?.assignee) return [plan]
  const taken: Post = {
    by: first.assignee,
    text: `I am on {issues.${key}-1}.`,
    replies: [{ by: lead, text: 'Thank you!' }],
  }
  return [plan, taken]
}

function help(people: readonly Person[], teams: readonly Team[]): Channel {
  const helpers = teams.find(({ name }) => name === 'support')?.members.slice(0, ASKERS) ?? []
  const askers = people.slice(0, ASKERS).map(({ handle }) => handle)
  const strangers = askers.filter((handle) => !helpers.includes(handle))
  const messages = REQUESTS.slice(0, strangers.length).map((text, n) => ({ by: strangers[n] as string, text }))
  return channel('it-support', {
    purpose: 'Ask for access, devices and accounts',
    members: [...new Set([...helpers, ...askers])],
    messages,
  })
}

const ofManagers = (members: readonly string[]): Channel =>
  channel('managers', {
    purpose: 'For those whom others report to',
    private: true,
    members,
    messages: [{ by: members[0] as string, text: 'Budgets are due on Friday.' }],
  })
