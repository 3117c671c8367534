import { Reply } from '@dtu/kit'
import { jiraError } from '../errors.ts'
import { findAccount } from '../model/accounts.ts'
import { allKept } from '../model/kept.ts'
import { addProject, allProjects, findProject, requireProject } from '../model/projects.ts'
import { removeIssue } from '../model/remove.ts'
import type { Project } from '../model/types.ts'
import type { Document, JiraWorld } from '../types.ts'
import { placed, url } from '../view/place.ts'
import { showProject, showProjectListed } from '../view/project.ts'
import { both, placeOf } from './both.ts'
import { pageBean, pageOf } from './page.ts'

const KEY = /^[A-Z][A-Z0-9_]{1,9}$/
const TYPES = ['business', 'service_desk', 'software']

/** What is wrong with a project's own fields, in Jira's words (project creation form; clients' reports). */
function problemsOf(world: JiraWorld, body: Document, self?: Project): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {}
  const { key, name } = body
  if (key !== undefined || !self) {
    const taken = typeof key === 'string' && key.length > 0 ? findProject(world, key) : undefined
    if (typeof key !== 'string' || !KEY.test(key))
      problems.projectKey =
        'Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric characters.'
    else if (taken && taken !== self) problems.projectKey = `Project '${taken.name}' uses this project key.`
  }
  if (name !== undefined || !self) {
    const named =
      typeof name === 'string'
        ? world.db.projects.find({ where: { name: name.toLowerCase() }, limit: 1 })[0]
        : undefined
    if (typeof name !== 'string' || name.trim() === '') problems.projectName = 'You must specify a valid project name.'
    else if (named && named !== self) problems.projectName = 'A project with that name already exists.'
  }
  const lead = body.leadAccountId ?? self?.lead
  if (!findAccount(world, typeof lead === 'string' ? lead : undefined))
    problems.projectLead = 'You must specify a valid project lead.'
  if (body.projectTypeKey !== undefined && !TYPES.includes(body.projectTypeKey))
    problems.projectType = 'Specify a valid project type.'
  return problems
}

function refuseProblems(problems: Readonly<Record<string, string>>): void {
  if (Object.keys(problems).length > 0) throw jiraError(400, [], problems)
}

const textOf = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise)

export const projects = both({
  createProject: (world, input) => {
    const body: Document = { leadAccountId: world.caller.accountId, ...input.body }
    refuseProblems(problemsOf(world, body))
    const project = addProject(world, {
      key: body.key,
      name: body.name,
      description: textOf(body.description, ''),
      url: typeof body.url === 'string' ? body.url : null,
      projectTypeKey: body.projectTypeKey ?? 'software',
      lead: body.leadAccountId,
      assigneeType: body.assigneeType === 'PROJECT_LEAD' ? 'PROJECT_LEAD' : 'UNASSIGNED',
      categoryId: null,
    })
    const { id, key } = project
    return new Reply({ self: url(placeOf(world, input), `project/${id}`), id: Number(id), key }, { status: 201 })
  },

  getProject: (world, input) =>
    showProject(placeOf(world, input), requireProject(world, input.path.projectIdOrKey ?? '')),

  updateProject: (world, input) => {
    const project = requireProject(world, input.path.projectIdOrKey ?? '')
    const { body } = input
    refuseProblems(problemsOf(world, body, project))
    const changed = world.db.projects.update(project, {
      name: body.name ?? project.name,
      key: body.key ?? project.key,
      description: textOf(body.description, project.description),
      url: typeof body.url === 'string' ? body.url : project.url,
      lead: body.leadAccountId ?? project.lead,
      assigneeType: ['PROJECT_LEAD', 'UNASSIGNED'].includes(body.assigneeType)
        ? body.assigneeType
        : project.assigneeType,
    })
    if (changed.key !== project.key)
      for (const issue of world.db.issues.find({ where: { project: project.id }, order: 'seq' }))
        world.db.issues.update(issue, { key: issue.key.replace(/^.*-/, `${changed.key}-`) })
    return showProject(placeOf(world, input), changed)
  },

  deleteProject: (world, { path }) => {
    const project = requireProject(world, path.projectIdOrKey ?? '')
    for (const issue of world.db.issues.find({ where: { project: project.id }, order: 'seq' }))
      removeIssue(world, issue)
    world.db.projects.delete(project.id)
    return new Reply(undefined, { status: 204 })
  },

  getAllProjects: (world, input) =>
    allProjects(world).map((project) => showProjectListed(placeOf(world, input), project)),

  searchProjects: (world, input) => {
    const { query } = input
    const text = (query.get('query') ?? '').toLowerCase()
    const keys = query.getAll('keys').flatMap((key) => key.split(','))
    const ids = query.getAll('id')
    const found = allProjects(world)
      .filter(
        ({ id, key, name }) =>
          `${name} ${key}`.toLowerCase().includes(text) &&
          (keys.length === 0 || keys.includes(key)) &&
          (ids.length === 0 || ids.includes(id)),
      )
      .sort((a, b) => (a.key < b.key ? -1 : 1))
    const page = pageOf(input, found, 50, 50)
    const values = page.values.map((project) => showProjectListed(placeOf(world, input), project))
    return pageBean(world, input, { ...page, values })
  },

  getAllStatuses: (world, input) => {
    requireProject(world, input.path.projectIdOrKey ?? '')
    const place = placeOf(world, input)
    const statuses = allKept(world, 'status').map((status) => placed(place, status))
    return allKept(world, 'issuetype').map((type) => {
      const { self, id, name, subtask } = placed(place, type)
      return { self, id, name, subtask, statuses }
    })
  },
})
