import type { Issue as Described, Said } from '@dtu/kit'
import { ISSUE_TYPES, PRIORITIES, RESOLUTIONS, STATUSES } from '../model/catalogue.ts'
import type { Issue, Project } from '../model/types.ts'
import type { Document, JiraWorld } from '../types.ts'
import type { Cast } from './projects.ts'
import { written } from './text.ts'

const HOUR = 3_600_000

const idIn = (catalogue: readonly Document[], name: string): string =>
  String(catalogue.find((item) => item.name === name)?.id)

/** The issues of a project: one made each hour, and one hour later what was done about it. */
export function seedIssues(world: JiraWorld, cast: Cast, project: Project, issues: readonly Described[]): void {
  for (const [n, described] of issues.entries()) {
    const issue = insert(world, cast, project, described, n)
    for (const said of described.comments) comment(world, cast, issue, said)
  }
  if (issues.length > 0) world.db.projects.update(project, { lastIssue: issues.length })
}

function insert(
  world: JiraWorld,
  { seed, leads, accounts }: Cast,
  project: Project,
  said: Described,
  n: number,
): Issue {
  const seq = world.ids.count('issues')
  const created = seed.at + n * HOUR
  const touched = said.status === 'To Do' && said.comments.length === 0 ? created : created + HOUR
  const moved = said.status === 'To Do' ? created : created + HOUR
  const reporter = accounts.get(said.reporter) ?? project.lead
  return world.db.issues.insert({
    id: String(9999 + seq),
    key: `${project.key}-${n + 1}`,
    projectId: project.id,
    summary: said.summary,
    description: said.description === '' ? null : written(said.description, leads),
    environment: null,
    assignee: accounts.get(said.assignee ?? '') ?? null,
    reporter,
    creator: reporter,
    issueTypeId: idIn(ISSUE_TYPES, said.type),
    statusId: idIn(STATUSES, said.status),
    priorityId: idIn(PRIORITIES, said.priority),
    labels: said.labels,
    duedate: null,
    parentId: null,
    componentIds: [],
    fixVersionIds: [],
    versionIds: [],
    custom: {},
    resolutionId: said.status === 'Done' ? idIn(RESOLUTIONS, 'Done') : null,
    resolved: said.status === 'Done' ? moved : null,
    watchers: [reporter],
    created,
    updated: touched,
    statusChanged: moved,
    history: [],
    seq,
  })
}

function comment(
  world: JiraWorld,
  { leads, accounts }: Cast,
  { id, reporter, created }: Issue,
  { by, text }: Said,
): void {
  const seq = world.ids.count('comments')
  const author = accounts.get(by) ?? reporter ?? ''
  const at = created + HOUR
  const body = written(text, leads)
  world.db.comments.insert({
    id: String(9999 + seq),
    issueId: id,
    author,
    updateAuthor: author,
    body,
    created: at,
    updated: at,
    seq,
  })
}
