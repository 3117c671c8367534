import type { Issue, Project, Team } from './seed.ts'
import { capital, PHASES, TEAM_WORDS, WORK } from './words.ts'

/** How many people share a project. */
const CREW = 50
const STATUSES = ['To Do', 'In Progress', 'Done'] as const
const PRIORITIES = ['Medium', 'High', 'Medium', 'Low'] as const

/** A project and those who work on it, the lead first. */
export interface Crew {
  readonly team: string
  readonly members: readonly string[]
  readonly project: Project
}

/** A project for each team, and another one for each further fifty of its people. */
export const crewsOf = (teams: readonly Team[]): Crew[] =>
  teams.flatMap((team) => Array.from({ length: Math.ceil(team.members.length / CREW) }, (_, n) => crew(team, n)))

function crew({ name, members }: Team, n: number): Crew {
  const own = members.slice(n * CREW, (n + 1) * CREW)
  const key = name.slice(0, 3).toUpperCase() + (n === 0 ? '' : String(n + 1))
  const title = capital(name) + (n === 0 ? '' : ` ${phase(n - 1)}`)
  const project: Project = {
    key,
    name: title,
    description: `What the ${name} team works on. The plan: {files.${key.toLowerCase()}-plan}`,
    lead: own[0] as string,
    issues: issuesOf(name, key, own),
  }
  return { team: name, members: own, project }
}

const phase = (n: number) =>
  `${PHASES[n % PHASES.length]}${n < PHASES.length ? '' : ` ${Math.floor(n / PHASES.length) + 1}`}`

/** Two for each of a few people, one for each of many. */
function issuesOf(team: string, key: string, members: readonly string[]): Issue[] {
  const count = members.length < 20 ? members.length * 2 : members.length
  return Array.from({ length: count }, (_, n) => issue(team, key, members, n))
}

function issue(team: string, key: string, members: readonly string[], n: number): Issue {
  const { things } = TEAM_WORDS.find(({ name }) => name === team) as (typeof TEAM_WORDS)[number]
  const [work, type] = WORK[n % WORK.length] as (typeof WORK)[number]
  const thing = things[n % things.length] as string
  const lead = members[0] as string
  const assignee = members[n % members.length] as string
  const reporter = members[(n + 1) % members.length] as string
  const round = Math.floor(n / (WORK.length * things.length))
  return {
    summary: `${work} ${thing}${round === 0 ? '' : ` (part ${round + 1})`}`,
    description: `Part of {files.${key.toLowerCase()}-plan}. Ask {people.${reporter}} about the ${thing}.`,
    type,
    status: STATUSES[n % STATUSES.length] as Issue['status'],
    priority: PRIORITIES[n % PRIORITIES.length] as Issue['priority'],
    assignee,
    reporter,
    labels: [team],
    comments: n % 4 === 1 ? [{ by: lead, text: `{people.${assignee}}, is this still on for this week?` }] : [],
  }
}
