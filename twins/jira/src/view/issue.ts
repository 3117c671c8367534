import { childrenOf } from '../model/issues.ts'
import { findKept, type Kept } from '../model/kept.ts'
import { showText } from '../model/text.ts'
import type { Issue } from '../model/types.ts'
import type { Document } from '../types.ts'
import { showPerson } from './account.ts'
import { commentsOf, showComment } from './comment.ts'
import { type Place, placed, time, url } from './place.ts'
import { showProjectIn } from './project.ts'

/** Each field as it is shown, worked out when it is asked for. */
type Show = (place: Place, issue: Issue) => unknown

const kept =
  (kind: Kept, id: (issue: Issue) => string | null): Show =>
  (place, issue) => {
    const found = findKept(place.world, kind, id(issue))
    return found ? placed(place, found) : null
  }

const keptList =
  (kind: Kept, ids: (issue: Issue) => readonly string[]): Show =>
  (place, issue) =>
    ids(issue).flatMap((id) => {
      const found = findKept(place.world, kind, id)
      return found ? [placed(place, found)] : []
    })

const nothing = () => null
const none = () => []
const progress = () => ({ progress: 0, total: 0 })

/** In the order of recordings. */
const SHOW: Readonly<Record<string, Show>> = {
  statuscategorychangedate: (_, { statusChanged }) => time(statusChanged),
  issuetype: kept('issuetype', ({ issueTypeId }) => issueTypeId),
  parent: (place, { parentId }) => (parentId === null ? undefined : showRelated(place, parentId)),
  components: keptList('component', ({ componentIds }) => componentIds),
  timespent: nothing,
  timeoriginalestimate: nothing,
  project: (place, { projectId }) => {
    const project = place.world.db.projects.get(projectId)
    return project ? showProjectIn(place, project) : null
  },
  description: ({ version }, { description }) => showText(description, version),
  fixVersions: keptList('version', ({ fixVersionIds }) => fixVersionIds),
  aggregatetimespent: nothing,
  statusCategory: (place, { statusId }) => {
    const status = findKept(place.world, 'status', statusId)
    return status ? placed(place, status.statusCategory) : null
  },
  resolution: kept('resolution', ({ resolutionId }) => resolutionId),
  timetracking: () => ({}),
  security: nothing,
  attachment: none,
  aggregatetimeestimate: nothing,
  resolutiondate: (_, { resolved }) => (resolved === null ? null : time(resolved)),
  workratio: () => -1,
  summary: (_, { summary }) => summary,
  watches: (place, { key, watchers }) => ({
    self: url(place, `issue/${key}/watchers`),
    watchCount: watchers.length,
    isWatching: watchers.includes(place.world.caller.accountId),
  }),
  lastViewed: nothing,
  creator: (place, { creator }) => showPerson(place, creator),
  subtasks: (place, issue) =>
    childrenOf(place.world, issue)
      .filter((child) => isSubtask(place, child))
      .map((child) => related(place, child)),
  created: (_, { created }) => time(created),
  reporter: (place, { reporter }) => showPerson(place, reporter),
  aggregateprogress: progress,
  priority: (place, { priorityId }) => {
    const found = findKept(place.world, 'priority', priorityId)
    if (!found) return null
    const { self, iconUrl, name, id } = placed(place, found)
    return { self, iconUrl, name, id }
  },
  labels: (_, { labels }) => labels,
  environment: ({ version }, { environment }) => showText(environment, version),
  timeestimate: nothing,
  aggregatetimeoriginalestimate: nothing,
  versions: keptList('version', ({ versionIds }) => versionIds),
  duedate: (_, { duedate }) => duedate,
  progress,
  issuelinks: none,
  votes: (place, { key }) => ({ self: url(place, `issue/${key}/votes`), votes: 0, hasVoted: false }),
  comment: (place, { id }) => {
    const comments = commentsOf(place.world, id).map((comment) => showComment(place, comment))
    const self = url(place, `issue/${id}/comment`)
    return { comments, self, maxResults: comments.length, total: comments.length, startAt: 0 }
  },
  assignee: (place, { assignee }) => showPerson(place, assignee),
  worklog: () => ({ startAt: 0, maxResults: 20, total: 0, worklogs: [] }),
  updated: (_, { updated }) => time(updated),
  status: kept('status', ({ statusId }) => statusId),
}

const isSubtask = ({ world }: Place, { issueTypeId }: Issue) =>
  findKept(world, 'issuetype', issueTypeId)?.subtask === true

/** Fields that only one issue shows, not a list of them (`*navigable`). */
const NOT_NAVIGABLE: ReadonlySet<string> = new Set(['attachment', 'comment', 'issuelinks', 'timetracking', 'worklog'])

/** The fields that are asked for: names, `*all`, `*navigable`, and `-name` to leave one out. */
function chosen(asked: readonly string[]): readonly string[] {
  const known = Object.keys(SHOW)
  const left = new Set(asked.filter((name) => name.startsWith('-')).map((name) => name.slice(1)))
  const named = asked.filter((name) => !name.startsWith('-'))
  const wide = named.length === 0 || named.includes('*all')
  const names = wide ? known : named.includes('*navigable') ? known.filter((name) => !NOT_NAVIGABLE.has(name)) : []
  return [...new Set([...names, ...named])].filter((name) => !left.has(name))
}

export function showFields(place: Place, issue: Issue, asked: readonly string[]): Document {
  const names = chosen(asked)
  const all = asked.length === 0 || asked.some((name) => name.startsWith('*'))
  const fields: Record<string, unknown> = {}
  for (const name of names) {
    const value = Object.hasOwn(SHOW, name) ? SHOW[name]?.(place, issue) : issue.custom[name]
    if (value !== undefined) fields[name] = value
  }
  return all ? { ...fields, ...issue.custom } : fields
}

/** As another issue shows it. */
const related = (place: Place, issue: Issue): Document => ({
  id: issue.id,
  key: issue.key,
  self: url(place, `issue/${issue.id}`),
  fields: showFields(place, issue, ['summary', 'status', 'priority', 'issuetype']),
})

function showRelated(place: Place, id: string): Document | undefined {
  const issue = place.world.db.issues.get(id)
  return issue && related(place, issue)
}

export const showIssue = (place: Place, issue: Issue, asked: readonly string[], more: Document = {}): Document => ({
  expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
  id: issue.id,
  self: url(place, `issue/${issue.id}`),
  key: issue.key,
  ...more,
  fields: showFields(place, issue, asked),
})
