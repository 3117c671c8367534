import type { Arguments, Known, LawFixture } from '@dtu/kit/testing'

type Call = Parameters<LawFixture['prepare']>[0]

const of =
  (name: string) =>
  (known: Known): unknown =>
    known[name]

const paragraph = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const fields = (summary: string) => ({ project: { key: 'ENG' }, issuetype: { name: 'Task' }, summary })

/** An issue with a sub-task and a comment, a project without issues, and things of the site. */
export async function prepare(call: Call): Promise<Known> {
  const { accountId } = await call('getCurrentUser', {})
  const issue = await call('createIssue', { fields: fields('Law') })
  const other = await call('createIssue', { fields: fields('Order') })
  const comment = await call('addComment', { issueIdOrKey: issue.key, body: paragraph('Said') })
  const project = await call('createProject', {
    key: 'LAW',
    name: 'Law',
    projectTypeKey: 'software',
    leadAccountId: accountId,
  })
  const worklog = await call('addWorklog', { issueIdOrKey: issue.key, timeSpentSeconds: 60 })
  return {
    accountId,
    issue: issue.key,
    issueId: issue.id,
    other: other.key,
    comment: comment.id,
    worklog: worklog.id,
    project: project.key,
    component: (await call('createComponent', { name: 'Roof', project: 'ENG' })).id,
    version: (await call('createVersion', { name: '1.0', project: 'ENG' })).id,
    filter: (await call('createFilter', { name: 'Mine', jql: 'project = ENG' })).id,
  }
}

export const BY_NAME: Arguments = {
  accountId: of('accountId'),
  commentId: of('comment'),
  issueId: of('issueId'),
  issueIdOrKey: of('issue'),
  jql: 'project = ENG',
  name: 'A name',
  permissions: 'BROWSE_PROJECTS',
  projectIdOrKey: 'ENG',
  propertyKey: 'flag',
}

const comments: Arguments = { id: of('comment') }
const text = { body: paragraph('More') }
const search: Arguments = { jql: 'project = ENG order by key', fields: ['summary', 'status'], maxResults: 1 }

const BOTH: Readonly<Record<string, Arguments>> = {
  addComment: text,
  assignIssue: { accountId: of('accountId') },
  countIssues: { jql: 'project = ENG' },
  getUser: { accountId: of('accountId') },
  removeWatcher: { accountId: of('accountId') },
  addWatcher: { $body: of('accountId') },
  bulkFetchIssues: { issueIdsOrKeys: ({ issue }: Known) => [issue], fields: ['summary'] },
  createIssue: { fields: fields('New') },
  createIssues: { issueUpdates: [{ fields: fields('One') }, { fields: fields('Two') }] },
  createProject: { key: 'NEW', name: 'New', projectTypeKey: 'software' },
  createComponent: { name: 'Cellar', project: 'ENG' },
  deleteComment: comments,
  deleteComponent: { id: of('component') },
  deleteFilter: { id: of('filter') },
  deleteProject: { projectIdOrKey: of('project') },
  deleteVersion: { id: of('version') },
  deleteWorklog: { id: of('worklog') },
  doTransition: { transition: { id: '31' } },
  editIssue: { fields: { summary: 'Changed', labels: ['a'] }, update: { labels: [{ add: 'b' }] } },
  findUsers: { query: 'pri' },
  findAssignableUsers: { query: 'a', project: 'ENG' },
  getComment: comments,
  getComponent: { id: of('component') },
  getFilter: { id: of('filter') },
  getIssueType: { id: '10002' },
  getMyPermissions: { permissions: 'BROWSE_PROJECTS,EDIT_ISSUES' },
  getPriority: { id: '3' },
  getStatus: { idOrName: 'Done' },
  getVersion: { id: of('version') },
  getWorklog: { id: of('worklog') },
  searchAndReconsileIssuesUsingJqlPost: search,
  searchAndReconsileIssuesUsingJql: { ...search, fields: 'summary,status' },
  updateComment: { ...comments, ...text },
  updateProject: { name: 'Renamed' },
}

/** Version 2 writes texts where version 3 writes documents. */
const CLASSIC: Readonly<Record<string, Arguments>> = {
  addComment: { body: 'More' },
  updateComment: { ...comments, body: 'More' },
}

export const BY_OPERATION: Readonly<Record<string, Arguments>> = {
  ...BOTH,
  ...Object.fromEntries(Object.entries({ ...BOTH, ...CLASSIC }).map(([id, args]) => [`v2.${id}`, args])),
}
