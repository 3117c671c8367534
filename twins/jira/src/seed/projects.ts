import type { Seed } from '@dtu/kit'
import { addProject } from '../model/projects.ts'
import type { JiraWorld } from '../types.ts'

const MOST = 3

/** `ENG` for engineering, led by its first member. */
export function seedProjects(world: JiraWorld, { people, teams }: Seed): void {
  for (const { name, members } of teams.slice(0, MOST)) {
    const email = people.find(({ handle }) => handle === members[0])?.email.toLowerCase()
    const lead = email && world.db.accounts.find({ where: { email }, limit: 1 })[0]
    if (lead)
      addProject(world, {
        key: name.slice(0, 3).toUpperCase(),
        name: name.charAt(0).toUpperCase() + name.slice(1),
        description: '',
        url: null,
        projectTypeKey: 'software',
        lead: lead.accountId,
        assigneeType: 'UNASSIGNED',
        categoryId: null,
      })
  }
}
