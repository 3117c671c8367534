import { fieldError } from '../errors.ts'
import type { Document, JiraWorld } from '../types.ts'
import { recorded } from './history.ts'
import { type Fields, readFields } from './set.ts'
import type { Issue } from './types.ts'

/** Changes an issue by `fields` and `update` of a request; who did what goes into its history. */
export function editIssue(world: JiraWorld, issue: Issue, body: Document, version: 2 | 3): Issue {
  const fields = { ...Object(body.fields), ...updated(issue, Object(body.update)) }
  return changeIssue(world, issue, readFields({ world, version }, fields))
}

export function changeIssue(world: JiraWorld, issue: Issue, changes: Fields): Issue {
  const custom = { ...issue.custom, ...changes.custom }
  const history = recorded(world, issue, { ...changes, custom })
  if (history === issue.history) return issue
  const changed = world.db.issues.update(issue, { ...changes, custom, history, updated: world.now() })
  world.emit('issue_updated', { id: issue.id })
  return changed
}

/** Verbs of `update`, field by field, as the values they lead to (developer.atlassian.com, "Edit issue"). */
function updated(issue: Issue, update: Document): Document {
  const fields: Record<string, unknown> = {}
  for (const [field, verbs] of Object.entries(update)) {
    if (field === 'comment' || field === 'worklog') continue
    for (const verb of Array.isArray(verbs) ? verbs : [verbs])
      fields[field] = applied(issue, field, Object(verb), fields[field])
  }
  return fields
}

function applied(issue: Issue, field: string, verb: Document, sofar: unknown): unknown {
  if ('set' in verb) return verb.set
  const list = (sofar ?? listed(issue, field)) as readonly unknown[] | undefined
  const same = (other: unknown) => (value: unknown) => JSON.stringify(value) === JSON.stringify(other)
  if (list && 'add' in verb) return [...list.filter((value) => !same(verb.add)(value)), verb.add]
  if (list && 'remove' in verb) return list.filter((value) => !same(verb.remove)(value))
  throw fieldError(
    field,
    `Field with id '${field}' and name '${field}' does not support operation '${Object.keys(verb)[0]}'`,
  )
}

function listed(issue: Issue, field: string): readonly unknown[] | undefined {
  if (field === 'labels') return issue.labels
  const ids = { components: issue.componentIds, fixVersions: issue.fixVersionIds, versions: issue.versionIds }[field]
  return ids?.map((id) => ({ id }))
}
