import type { Document } from '../types.ts'

const icon = (id: number) => `self:/rest/api/2/universal_avatar/view/type/issuetype/avatar/${id}?size=medium`

const type = (id: string, name: string, description: string, avatarId: number, hierarchyLevel: number): Document => ({
  id,
  name,
  description,
  iconUrl: icon(avatarId),
  avatarId,
  subtask: hierarchyLevel < 0,
  hierarchyLevel,
  self: `self:/rest/api/3/issuetype/${id}`,
})

/** Those of a new site with a company-managed software project (recordings of defectdojo). */
export const ISSUE_TYPES: readonly Document[] = [
  type('10000', 'Epic', 'A big user story that needs to be broken down.', 10307, 1),
  type('10001', 'Story', 'Functionality or a feature expressed as a user goal.', 10315, 0),
  type('10002', 'Task', 'A small, distinct piece of work.', 10318, 0),
  type('10003', 'Sub-task', 'A small piece of work that is part of a larger task.', 10316, -1),
  type('10004', 'Bug', 'A problem or error.', 10303, 0),
]

const category = (id: number, key: string, colorName: string, name: string): Document => ({
  self: `self:/rest/api/3/statuscategory/${id}`,
  id,
  key,
  colorName,
  name,
})

export const STATUS_CATEGORIES: readonly Document[] = [
  category(1, 'undefined', 'medium-gray', 'No Category'),
  category(2, 'new', 'blue-gray', 'To Do'),
  category(4, 'indeterminate', 'yellow', 'In Progress'),
  category(3, 'done', 'green', 'Done'),
]

const status = (id: string, name: string, description: string, categoryAt: number): Document => ({
  self: `self:/rest/api/3/status/${id}`,
  description,
  iconUrl: 'self:/images/icons/statuses/generic.png',
  name,
  id,
  statusCategory: STATUS_CATEGORIES[categoryAt],
})

export const STATUSES: readonly Document[] = [
  status('10000', 'To Do', '', 1),
  status('3', 'In Progress', 'This issue is being actively worked on at the moment by the assignee.', 2),
  status('10001', 'Done', '', 3),
]

/** The simplified workflow: from every status to every status. */
export const TRANSITIONS = [
  { id: '11', name: 'To Do', to: '10000' },
  { id: '21', name: 'In Progress', to: '3' },
  { id: '31', name: 'Done', to: '10001' },
] as const

const priority = (id: string, name: string, statusColor: string, description: string): Document => ({
  self: `self:/rest/api/3/priority/${id}`,
  statusColor,
  description,
  iconUrl: `self:/images/icons/priorities/${name.toLowerCase()}_new.svg`,
  name,
  id,
  isDefault: name === 'Medium',
})

export const PRIORITIES: readonly Document[] = [
  priority('1', 'Highest', '#d04437', 'This problem will block progress.'),
  priority('2', 'High', '#f15C75', 'Serious problem that could block progress.'),
  priority('3', 'Medium', '#f79232', 'Has the potential to affect progress.'),
  priority('4', 'Low', '#707070', 'Minor problem or easily worked around.'),
  priority('5', 'Lowest', '#999999', 'Trivial problem with little or no impact on progress.'),
]

const resolution = (id: string, name: string, description: string): Document => ({
  self: `self:/rest/api/3/resolution/${id}`,
  id,
  description,
  name,
})

export const RESOLUTIONS: readonly Document[] = [
  resolution('10000', 'Done', 'Work has been completed on this issue.'),
  resolution('10001', "Won't Do", "This issue won't be actioned."),
  resolution('10002', 'Duplicate', 'The problem is a duplicate of an existing issue.'),
  resolution('10003', 'Cannot Reproduce', 'All attempts at reproducing this issue failed.'),
]

const role = (id: number, name: string, description: string): Document => ({
  self: `self:/rest/api/3/role/${id}`,
  name,
  id,
  description,
})

export const ROLES: readonly Document[] = [
  role(10002, 'Administrators', 'This role represents administrators in a project.'),
  role(10003, 'Viewers', 'This role represents viewers in a project.'),
  role(10004, 'Member', 'This role represents members of a project.'),
]
