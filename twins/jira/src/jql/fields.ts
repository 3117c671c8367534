import { jiraError } from '../errors.ts'
import { allKept, findKept } from '../model/kept.ts'
import { plainText } from '../model/text.ts'
import type { Issue } from '../model/types.ts'
import type { JiraWorld } from '../types.ts'
import { commentsOf } from '../view/comment.ts'

/** What a field of an issue is to a query: what it is called by, compared as one of a kind. */
export interface QueryField {
  readonly kind: 'number' | 'text' | 'time' | 'token'
  /** Everything the value goes by: an id and a name, say. Empty: the field is empty. */
  values(world: JiraWorld, issue: Issue): readonly (string | number)[]
  /** Orders issues; the first of the values where it is left out. */
  rank?(world: JiraWorld, issue: Issue): string | number
}

const token = (values: QueryField['values'], rank?: QueryField['rank']): QueryField => ({
  kind: 'token',
  values,
  ...(rank && { rank }),
})
const time = (at: (issue: Issue) => number | null): QueryField => ({
  kind: 'time',
  values: (_, issue) => [at(issue)].filter((value) => value !== null),
})
const text = (values: QueryField['values']): QueryField => ({ kind: 'text', values })

const account = (id: (issue: Issue) => string | null): QueryField =>
  token((world, issue) => {
    const found = world.db.accounts.get(id(issue) ?? '')
    return found ? [found.displayName, found.accountId, found.emailAddress] : []
  })

const kept =
  (kind: 'issuetype' | 'priority' | 'resolution' | 'status', id: (issue: Issue) => string | null) =>
  (world: JiraWorld, issue: Issue) => {
    const found = findKept(world, kind, id(issue))
    return found ? [String(found.name), String(found.id)] : []
  }

const keptList = (kind: 'component' | 'version', ids: (issue: Issue) => readonly string[]): QueryField =>
  token((world, issue) => ids(issue).flatMap((id) => [String(findKept(world, kind, id)?.name ?? id), id]))

const keyOf = token(
  (_, { id, key }) => [key, id],
  (_, { seq }) => seq,
)

const category = (world: JiraWorld, { statusId }: Issue) => {
  const found = findKept(world, 'status', statusId)?.statusCategory
  return found ? [String(found.name), String(found.key), String(found.id)] : []
}

const FIELDS: Readonly<Record<string, QueryField>> = {
  project: token((world, { projectId }) => {
    const project = world.db.projects.get(projectId)
    return project ? [project.key, project.name, project.id] : []
  }),
  issuekey: keyOf,
  key: keyOf,
  issue: keyOf,
  id: keyOf,
  status: token(kept('status', ({ statusId }) => statusId)),
  statuscategory: token(category),
  issuetype: token(kept('issuetype', ({ issueTypeId }) => issueTypeId)),
  priority: token(
    kept('priority', ({ priorityId }) => priorityId),
    // The most important is the greatest.
    (_, { priorityId }) => -Number(priorityId),
  ),
  resolution: token(kept('resolution', ({ resolutionId }) => resolutionId)),
  assignee: account(({ assignee }) => assignee),
  reporter: account(({ reporter }) => reporter),
  creator: account(({ creator }) => creator),
  watcher: token((_, { watchers }) => watchers),
  labels: token((_, { labels }) => labels),
  component: keptList('component', ({ componentIds }) => componentIds),
  fixversion: keptList('version', ({ fixVersionIds }) => fixVersionIds),
  affectedversion: keptList('version', ({ versionIds }) => versionIds),
  parent: token((world, { parentId }) => {
    const parent = parentId === null ? undefined : world.db.issues.get(parentId)
    return parent ? [parent.key, parent.id] : []
  }),
  summary: text((_, { summary }) => [summary]),
  description: text((_, { description }) => (description === null ? [] : [plainText(description)])),
  environment: text((_, { environment }) => (environment === null ? [] : [plainText(environment)])),
  comment: text((world, { id }) => commentsOf(world, id).map(({ body }) => plainText(body))),
  text: text((world, { id, summary, description, environment }) => [
    summary,
    plainText(description),
    plainText(environment),
    ...commentsOf(world, id).map(({ body }) => plainText(body)),
  ]),
  created: time(({ created }) => created),
  updated: time(({ updated }) => updated),
  resolved: time(({ resolved }) => resolved),
  duedate: time(({ duedate }) => (duedate === null ? null : Date.parse(duedate))),
}

const ALSO: Readonly<Record<string, string>> = {
  type: 'issuetype',
  createddate: 'created',
  updateddate: 'updated',
  resolutiondate: 'resolved',
  due: 'duedate',
  watchers: 'watcher',
}

/** The field a query names. Throws as Jira does for one that it does not know. */
export function queryField(world: JiraWorld, name: string): QueryField {
  const wanted = name.toLowerCase()
  const known = ALSO[wanted] ?? wanted
  const field = Object.hasOwn(FIELDS, known) ? FIELDS[known] : customField(world, wanted)
  if (field) return field
  throw jiraError(400, `Field '${name}' does not exist or you do not have permission to view it.`)
}

function customField(world: JiraWorld, name: string): QueryField | undefined {
  const found = allKept(world, 'field').find(
    ({ custom, clauseNames }) => custom && (clauseNames as string[]).some((clause) => clause.toLowerCase() === name),
  )
  if (!found) return undefined
  const kind = found.schema?.type === 'number' ? 'number' : 'token'
  return {
    kind,
    values: (_, { custom }) => {
      const value = custom[String(found.id)]
      return value === undefined || value === null
        ? []
        : [typeof value === 'object' ? JSON.stringify(value) : (value as string)]
    },
  }
}
