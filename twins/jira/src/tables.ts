import { generatedTables, type Table, table } from '@dtu/kit'
import type { AccessToken, Account, Comment, Issue, Project } from './model/types.ts'

const tokens: Table<AccessToken, 'universe'> = table<AccessToken>()({
  key: 'token',
  columns: { universe: (row) => row.universe },
  secret: true,
})

const accounts: Table<Account, 'email' | 'seq'> = table<Account>()({
  key: 'accountId',
  columns: { email: (row) => row.emailAddress.toLowerCase(), seq: (row) => row.seq },
  index: [['email'], ['seq']],
  show: ['displayName', 'active'],
})

const projects: Table<Project, 'name' | 'projectKey' | 'seq'> = table<Project>()({
  key: 'id',
  columns: { projectKey: (row) => row.key, name: (row) => row.name.toLowerCase(), seq: (row) => row.seq },
  index: [['projectKey'], ['name'], ['seq']],
  show: ['key', 'name'],
})

const issues: Table<Issue, 'issueKey' | 'parent' | 'project' | 'seq'> = table<Issue>()({
  key: 'id',
  columns: {
    issueKey: (row) => row.key,
    project: (row) => row.projectId,
    parent: (row) => row.parentId,
    seq: (row) => row.seq,
  },
  index: [['issueKey'], ['project', 'seq'], ['seq']],
  sparseIndex: [['parent', 'seq']],
  show: ['key', 'summary', 'statusId', 'assignee'],
})

const comments: Table<Comment, 'issue' | 'seq'> = table<Comment>()({
  key: 'id',
  columns: { issue: (row) => row.issueId, seq: (row) => row.seq },
  index: [['issue', 'seq']],
})

export const tables = { ...generatedTables, tokens, accounts, projects, issues, comments }
