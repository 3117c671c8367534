import type { OperationSpec, Page } from '@dtu/kit'
import { generated } from '../generated.ts'

/** Listings that go on with a token; all others go by numbers. */
export const CURSOR = /\/search\/jql$/

const NAMES = ['issues', 'values', 'comments', 'worklogs', 'histories'] as const
const held = new WeakMap<OperationSpec, { readonly name: string | undefined }>()

/** The list in an operation's reply. */
export function listOf(operation: OperationSpec): string | undefined {
  const known = held.get(operation)
  if (known) return known.name
  const { content = {} } = operation.raw.responses?.['200'] ?? {}
  const schema = content['application/json']?.schema
  const properties = (schema && generated.schemas().flat(schema)?.properties) ?? {}
  const name = NAMES.find((one) => one in properties)
  held.set(operation, { name })
  return name
}

export function page(operation: OperationSpec): Page | undefined {
  const name = listOf(operation)
  if (name === undefined) return undefined
  const token = CURSOR.test(operation.path) && { cursor: ['nextPageToken'], argument: 'nextPageToken' }
  return { items: [name], ...token }
}
