import type { JiraWorld } from '../types.ts'
import { findAccount } from './accounts.ts'
import { findKept } from './kept.ts'
import type { Fields } from './set.ts'
import { plainText } from './text.ts'
import type { Change, ChangedField, Issue } from './types.ts'

type Told = readonly [id: string | null, words: string | null]

/** How a value is told in the history: its id and its words. */
const TELL: Readonly<Record<string, { readonly field: string; tell(world: JiraWorld, issue: Issue): Told }>> = {
  summary: { field: 'summary', tell: (_, { summary }) => [null, summary] },
  description: { field: 'description', tell: (_, { description }) => [null, description && plainText(description)] },
  environment: { field: 'environment', tell: (_, { environment }) => [null, environment && plainText(environment)] },
  assignee: { field: 'assignee', tell: (world, { assignee }) => person(world, assignee) },
  reporter: { field: 'reporter', tell: (world, { reporter }) => person(world, reporter) },
  priorityId: { field: 'priority', tell: (world, { priorityId }) => [priorityId, name(world, 'priority', priorityId)] },
  issueTypeId: {
    field: 'issuetype',
    tell: (world, issue) => [issue.issueTypeId, name(world, 'issuetype', issue.issueTypeId)],
  },
  statusId: { field: 'status', tell: (world, { statusId }) => [statusId, name(world, 'status', statusId)] },
  resolutionId: {
    field: 'resolution',
    tell: (world, { resolutionId }) => [resolutionId, name(world, 'resolution', resolutionId)],
  },
  labels: { field: 'labels', tell: (_, { labels }) => [null, labels.join(' ')] },
  duedate: { field: 'duedate', tell: (_, { duedate }) => [duedate, duedate] },
  parentId: {
    field: 'parent',
    tell: (world, { parentId }) => [parentId, world.db.issues.get(parentId ?? '')?.key ?? null],
  },
}

const person = (world: JiraWorld, id: string | null): Told => [id, findAccount(world, id)?.displayName ?? null]
const name = (world: JiraWorld, kind: 'issuetype' | 'priority' | 'resolution' | 'status', id: string | null) =>
  (findKept(world, kind, id)?.name as string | undefined) ?? null

/** The history of an issue after a change; the very same when nothing changes. */
export function recorded(world: JiraWorld, before: Issue, changes: Fields): readonly Change[] {
  const after: Issue = { ...before, ...changes }
  const items = [...toldChanges(world, before, after), ...plainChanges(world, before, after)]
  if (items.length === 0) return before.history
  const id = String(9999 + world.ids.count('changes'))
  return [...before.history, { id, author: world.caller.accountId, created: world.now(), items }]
}

function toldChanges(world: JiraWorld, before: Issue, after: Issue): ChangedField[] {
  return Object.entries(TELL).flatMap(([member, { field, tell }]) => {
    if (same(before[member as keyof Issue], after[member as keyof Issue])) return []
    const [from, fromString] = tell(world, before)
    const [to, words] = tell(world, after)
    return [{ field, fieldtype: 'jira' as const, fieldId: field, from, fromString, to, toString: words }]
  })
}

const LISTS = { componentIds: 'Component', fixVersionIds: 'Fix Version', versionIds: 'Version' } as const
const LIST_IDS = { componentIds: 'components', fixVersionIds: 'fixVersions', versionIds: 'versions' } as const

/** Lists and custom fields, told as texts. */
function plainChanges(world: JiraWorld, before: Issue, after: Issue): ChangedField[] {
  const lists = (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((member) =>
    same(before[member], after[member])
      ? []
      : [change(LISTS[member], 'jira', LIST_IDS[member], before[member], after[member])],
  )
  const custom = Object.keys(after.custom).flatMap((id) =>
    same(before.custom[id], after.custom[id])
      ? []
      : [change(String(findKept(world, 'field', id)?.name ?? id), 'custom', id, before.custom[id], after.custom[id])],
  )
  return [...lists, ...custom]
}

const change = (
  field: string,
  fieldtype: 'custom' | 'jira',
  fieldId: string,
  from: unknown,
  to: unknown,
): ChangedField => ({
  field,
  fieldtype,
  fieldId,
  from: null,
  fromString: words(from),
  to: null,
  toString: words(to),
})

const words = (value: unknown): string | null =>
  value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value)

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
