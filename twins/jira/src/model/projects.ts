import { jiraError } from '../errors.ts'
import type { JiraWorld } from '../types.ts'
import type { Project } from './types.ts'

/** By id or key; keys are read without case. */
export const findProject = (world: JiraWorld, idOrKey: string): Project | undefined =>
  world.db.projects.get(idOrKey) ??
  world.db.projects.find({ where: { projectKey: idOrKey.toUpperCase() }, limit: 1 })[0]

export function requireProject(world: JiraWorld, idOrKey: string): Project {
  const project = findProject(world, idOrKey)
  if (project) return project
  const kind = /^\d+$/.test(idOrKey) ? 'id' : 'key'
  throw jiraError(404, `No project could be found with ${kind} '${idOrKey}'.`)
}

export const allProjects = (world: JiraWorld): readonly Project[] => world.db.projects.find({ order: 'seq' })

/** What a new project is made of. Ids count from 10000. */
export type NewProject = Omit<Project, 'id' | 'lastIssue' | 'seq'>

export function addProject(world: JiraWorld, project: NewProject): Project {
  const seq = world.ids.count('projects')
  return world.db.projects.insert({ ...project, id: String(9999 + seq), lastIssue: 0, seq })
}
