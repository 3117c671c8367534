import { fieldError } from '../errors.ts'
import type { Document, JiraWorld } from '../types.ts'
import { findKept } from './kept.ts'
import { plain } from './plain.ts'
import { findProject } from './projects.ts'
import { type Fields, readFields } from './set.ts'
import type { Issue, Project } from './types.ts'

const FIRST_STATUS = '10000'
const MEDIUM = '3'
/** Ids count on from here, as those of a site do that has been there for a while. */
const FIRST = 10000

/** Makes an issue out of what a client sent, as the caller. Throws field errors. */
export function createIssue(world: JiraWorld, sent: Document, version: 2 | 3): Issue {
  const project = projectOf(world, sent.project)
  if (sent.issuetype === undefined) throw fieldError('issuetype', 'Specify an issue type')
  if (sent.summary === undefined) throw fieldError('summary', 'You must specify a summary of the issue.')
  const fields = readFields({ world, version }, sent)
  const subtask = findKept(world, 'issuetype', fields.issueTypeId ?? null)?.subtask === true
  if (subtask && !fields.parentId)
    throw fieldError('issuetype', 'Issue type is a sub-task but parent issue key or id not specified.')
  const issue = insert(world, project, fields)
  world.emit('issue_created', { id: issue.id })
  return issue
}

function insert(world: JiraWorld, project: Project, fields: Fields): Issue {
  const seq = world.ids.count('issues')
  const number = project.lastIssue + 1
  world.db.projects.update(project, { lastIssue: number })
  const now = world.now()
  const me = world.caller.accountId
  return world.db.issues.insert({
    summary: '',
    description: null,
    environment: null,
    assignee: project.assigneeType === 'PROJECT_LEAD' ? project.lead : null,
    reporter: me,
    issueTypeId: '',
    priorityId: MEDIUM,
    labels: [],
    duedate: null,
    parentId: null,
    componentIds: [],
    fixVersionIds: [],
    versionIds: [],
    custom: {},
    ...fields,
    id: String(FIRST - 1 + seq),
    key: `${project.key}-${number}`,
    projectId: project.id,
    statusId: FIRST_STATUS,
    creator: me,
    resolutionId: null,
    resolved: null,
    watchers: [me],
    created: now,
    updated: now,
    statusChanged: now,
    history: [],
    seq,
  })
}

function projectOf(world: JiraWorld, sent: unknown): Project {
  const { id, key } = Object(sent)
  const project = findProject(world, plain(id ?? key) ?? '')
  if (project) return project
  throw fieldError('project', 'Specify a valid project ID or key')
}
