import { generatedTables, type Table, table } from '@dtu/kit'
import type { AccessToken, Account, Comment, Group, Issue, Member, Project } from './model/types.ts'

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

const groups: Table<Group, 'name' | 'seq'> = table<Group>()({
  key: 'groupId',
  columns: { name: (row) => row.name, seq: (row) => row.seq },
  index: [['name'], ['seq']],
})

const members: Table<Member, 'account' | 'group' | 'seq'> = table<Member>()({
  key: (row) => `${row.groupId}:${row.accountId}`,
  columns: { group: (row) => row.groupId, account: (row) => row.accountId, seq: (row) => row.seq },
  index: [['group', 'seq'], ['account']],
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

export const tables = { ...generatedTables, tokens, accounts, groups, members, projects, issues, comments }
