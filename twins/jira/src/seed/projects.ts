import { type Leads, type Project, plainly, type Seed } from '@dtu/kit'
import { addProject } from '../model/projects.ts'
import type { JiraWorld } from '../types.ts'
import { seedIssues } from './issues.ts'

/** Who plays in a seed: its people's accounts by handle. */
export interface Cast {
  readonly seed: Seed
  readonly leads: Leads
  readonly accounts: ReadonlyMap<string, string>
}

/** The seed's projects with their issues. */
export function seedProjects(world: JiraWorld, cast: Cast): void {
  for (const project of cast.seed.projects) add(world, cast, project)
}

function add(world: JiraWorld, cast: Cast, { key, name, description, lead, issues }: Project): void {
  const project = addProject(world, {
    key,
    name,
    description: plainly(description, cast.leads),
    url: null,
    projectTypeKey: 'software',
    lead: cast.accounts.get(lead) ?? '',
    assigneeType: 'UNASSIGNED',
    categoryId: null,
  })
  seedIssues(world, cast, project, issues)
}
