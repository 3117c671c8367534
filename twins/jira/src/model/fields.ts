import type { Document } from '../types.ts'

type Kind = string | { readonly items: string }

const system = (
  id: string,
  name: string,
  kind: Kind,
  clauses: readonly string[] = [id],
  orderable = true,
): Document => ({
  id,
  key: id,
  name,
  custom: false,
  orderable,
  navigable: true,
  searchable: clauses.length > 0,
  clauseNames: clauses,
  schema: typeof kind === 'string' ? { type: kind, system: id } : { type: 'array', items: kind.items, system: id },
})

const custom = (number: number, name: string, type: string, plugin: string): Document => ({
  id: `customfield_${number}`,
  key: `customfield_${number}`,
  name,
  untranslatedName: name,
  custom: true,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [`cf[${number}]`, name],
  schema: { type, custom: plugin, customId: number },
})

/** Fields of a new site (recordings of nango and defectdojo: `GET /field`). */
export const FIELDS: readonly Document[] = [
  system('statuscategorychangedate', 'Status Category Changed', 'datetime', ['statusCategoryChangedDate'], false),
  system('issuetype', 'Issue Type', 'issuetype', ['issuetype', 'type']),
  system('parent', 'Parent', 'issuelink', ['parent'], false),
  system('project', 'Project', 'project', ['project']),
  system('fixVersions', 'Fix versions', { items: 'version' }, ['fixVersion']),
  system('resolution', 'Resolution', 'resolution', ['resolution']),
  system('resolutiondate', 'Resolved', 'datetime', ['resolutiondate', 'resolved'], false),
  system('watches', 'Watchers', 'watches', ['watchers'], false),
  system('created', 'Created', 'datetime', ['created', 'createdDate'], false),
  system('priority', 'Priority', 'priority'),
  system('labels', 'Labels', { items: 'string' }),
  system('versions', 'Affects versions', { items: 'version' }, ['affectedVersion']),
  system('issuelinks', 'Linked Issues', { items: 'issuelinks' }, ['issueLink']),
  system('assignee', 'Assignee', 'user'),
  system('updated', 'Updated', 'datetime', ['updated', 'updatedDate'], false),
  system('status', 'Status', 'status', ['status'], false),
  system('statusCategory', 'Status Category', 'statusCategory', ['statusCategory'], false),
  system('components', 'Components', { items: 'component' }, ['component']),
  system('issuekey', 'Key', 'string', ['id', 'issue', 'issuekey', 'key'], false),
  system('description', 'Description', 'string'),
  system('timetracking', 'Time tracking', 'timetracking', []),
  system('attachment', 'Attachment', { items: 'attachment' }, ['attachments']),
  system('summary', 'Summary', 'string'),
  system('creator', 'Creator', 'user', ['creator'], false),
  system('subtasks', 'Sub-tasks', { items: 'issuelinks' }, ['subtasks'], false),
  system('reporter', 'Reporter', 'user'),
  system('environment', 'Environment', 'string'),
  system('duedate', 'Due date', 'date', ['due', 'duedate']),
  system('votes', 'Votes', 'votes', ['votes'], false),
  system('comment', 'Comment', { items: 'comment' }, ['comment']),
  system('worklog', 'Log Work', { items: 'worklog' }, []),
  custom(10011, 'Epic Name', 'string', 'com.pyxis.greenhopper.jira:gh-epic-label'),
  custom(10014, 'Epic Link', 'any', 'com.pyxis.greenhopper.jira:gh-epic-link'),
  custom(10015, 'Start date', 'date', 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker'),
  custom(10016, 'Story point estimate', 'number', 'com.pyxis.greenhopper.jira:jsw-story-points'),
]
