import { fieldError } from '../errors.ts'
import type { Document, JiraWorld } from '../types.ts'
import { findAccount } from './accounts.ts'
import { findIssue } from './issues.ts'
import { findKept, findNamed, type Kept } from './kept.ts'
import { plain } from './plain.ts'
import { readText } from './text.ts'
import type { Issue } from './types.ts'

export type Fields = Partial<Issue>

interface Context {
  readonly world: JiraWorld
  readonly version: 2 | 3
}

type Setter = (context: Context, field: string, value: any) => Fields

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** What a client may write, by field id. Messages as the service words them today, from clients' reports where nothing was recorded. */
const SETTERS: Readonly<Record<string, Setter>> = {
  summary: (_, field, value) => ({ summary: summaryOf(field, value) }),
  description: ({ version }, field, value) => ({ description: readText(field, value, version) }),
  environment: ({ version }, field, value) => ({ environment: readText(field, value, version) }),
  assignee: ({ world }, field, value) => ({ assignee: personOf(world, field, value) }),
  reporter: ({ world }, field, value) => ({ reporter: personOf(world, field, value) }),
  priority: ({ world }, field, value) => ({ priorityId: named(world, 'priority', field, value) }),
  issuetype: ({ world }, field, value) => ({ issueTypeId: named(world, 'issuetype', field, value) }),
  labels: (_, field, value) => ({ labels: labelsOf(field, value) }),
  duedate: (_, field, value) => ({ duedate: dateOf(field, value) }),
  parent: ({ world }, field, value) => ({ parentId: parentOf(world, field, value) }),
  components: ({ world }, field, value) => ({ componentIds: manyNamed(world, 'component', field, value) }),
  fixVersions: ({ world }, field, value) => ({ fixVersionIds: manyNamed(world, 'version', field, value) }),
  versions: ({ world }, field, value) => ({ versionIds: manyNamed(world, 'version', field, value) }),
  // Only with a transition, or not at all: a client that sends back what it read is not refused.
  project: () => ({}),
}

/** What fields of a request make of an issue. Throws the error of the first field that is not as it should be. */
export function readFields(context: Context, fields: Document): Fields {
  let made: Fields = {}
  const custom: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields)) {
    const setter = Object.hasOwn(SETTERS, field) ? SETTERS[field] : undefined
    if (setter) made = { ...made, ...setter(context, field, value) }
    else if (/^customfield_\d+$/.test(field) && findKept(context.world, 'field', field)) custom[field] = value
    else throw fieldError(field, `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`)
  }
  return Object.keys(custom).length > 0 ? { ...made, custom } : made
}

function summaryOf(field: string, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw fieldError(field, 'You must specify a summary of the issue.')
  if (/[\r\n]/.test(value)) throw fieldError(field, 'The summary is invalid because it contains newline characters.')
  if (value.length > 255) throw fieldError(field, 'Summary must be less than 255 characters.')
  return value
}

function personOf(world: JiraWorld, field: string, value: unknown): string | null {
  if (value === null) return null
  const { accountId, id = accountId } = Object(value)
  if (id === null || id === '-1') return null
  const account = findAccount(world, typeof id === 'string' ? id : undefined)
  if (!account) throw fieldError(field, `Specify a valid value for ${field}`)
  return account.accountId
}

function named(world: JiraWorld, kind: Kept, field: string, value: unknown): string {
  const found = findNamed(world, kind, value)
  if (found) return String(found.id)
  if (kind === 'issuetype') throw fieldError(field, 'Specify a valid issue type')
  const { name } = Object(value)
  throw fieldError(
    field,
    plain(name) === undefined
      ? `Specify a valid 'id' or 'name' for ${field}`
      : `${label(kind)} name '${name}' is not valid`,
  )
}

const label = (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1)

function manyNamed(world: JiraWorld, kind: Kept, field: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw fieldError(field, 'data was not an array')
  return [...new Set(value.map((one) => named(world, kind, field, one)))]
}

function labelsOf(field: string, value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string'))
    throw fieldError(field, 'string expected at index 0')
  const spaced = value.find((one: string) => /\s/.test(one))
  if (spaced !== undefined) throw fieldError(field, `The label '${spaced}' contains spaces which is invalid.`)
  return [...new Set(value as string[])]
}

function dateOf(field: string, value: unknown): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'string' && DATE.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw fieldError(field, `Error parsing date string: ${String(JSON.stringify(value)).slice(0, 40)}`)
}

function parentOf(world: JiraWorld, field: string, value: unknown): string | null {
  if (value === null) return null
  const { id, key = id } = Object(value)
  const parent = findIssue(world, plain(key) ?? '')
  if (!parent) throw fieldError(field, 'Could not find valid id or key for the parent issue.')
  return parent.id
}
