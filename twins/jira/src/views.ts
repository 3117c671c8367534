import type { Views } from '@dtu/kit'

const kept = (kind: string, path: string, id: string) =>
  `(SELECT i.item ->> '$.${path}' FROM jira_items i WHERE i.resource = '${kind}' AND i.id = t.doc ->> '$.${id}')`
const email = (account: string) => `(SELECT a.email FROM jira_accounts a WHERE a.key = ${account})`
const moment = (at: string) => `strftime('%Y-%m-%dT%H:%M:%SZ', (t.doc ->> '$.${at}') / 1000, 'unixepoch')`

/** What scenarios ask. */
export const views: Views = {
  issues: {
    about: 'an issue',
    columns: {
      key: 'id, a number; people say `issueKey`',
      issueKey: 'key: `ENG-1`',
      project: 'id of the project',
      projectKey: ['key of the project', '(SELECT p.projectKey FROM jira_projects p WHERE p.key = t.c_project)'],
      summary: 'summary',
      type: ['`Task`, `Bug`, `Story`, …', kept('issuetype', 'name', 'issueTypeId')],
      status: ['`To Do`, `In Progress`, `Done`', kept('status', 'name', 'statusId')],
      statusId: 'id of the status',
      statusCategory: ['`new`, `indeterminate`, `done`', kept('status', 'statusCategory.key', 'statusId')],
      priority: ['`Medium`, …', kept('priority', 'name', 'priorityId')],
      resolution: ['`Done`, …; null while it is open', kept('resolution', 'name', 'resolutionId')],
      assignee: 'account id; null for nobody',
      assigneeEmail: ['address', email("(t.doc ->> '$.assignee')")],
      reporterEmail: ['address', email("(t.doc ->> '$.reporter')")],
      labels: ['a JSON list', "t.doc -> '$.labels'"],
      created: ['ISO 8601', moment('created')],
      updated: ['ISO 8601', moment('updated')],
      parent: 'id of the parent issue',
    },
  },
  comments: {
    about: 'a comment',
    columns: {
      key: 'id',
      issue: 'id of the issue',
      issueKey: ['key of the issue', '(SELECT i.issueKey FROM jira_issues i WHERE i.key = t.c_issue)'],
      author: ['account id', "t.doc ->> '$.author'"],
      authorEmail: ['address', email("(t.doc ->> '$.author')")],
      body: ['a text, or a document as JSON', "t.doc ->> '$.body'"],
    },
  },
  projects: {
    about: 'a project',
    columns: {
      key: 'id, a number; people say `projectKey`',
      projectKey: 'key: `ENG`',
      name: 'name, in lower case',
      lead: ['account id', "t.doc ->> '$.lead'"],
      leadEmail: ['address', email("(t.doc ->> '$.lead')")],
    },
  },
  members: {
    about: 'somebody in a group',
    columns: {
      group: 'id of the group',
      account: 'account id',
      groupName: ['name', '(SELECT g.name FROM jira_groups g WHERE g.key = t.c_group)'],
      email: ['address', email('t.c_account')],
    },
  },
}
