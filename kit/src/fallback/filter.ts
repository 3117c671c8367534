import type { Call } from './call.ts'
import { compare } from './compare.ts'
import type { Filter } from './plan.ts'
import { getAt } from './pointer.ts'
import type { Row } from './rows.ts'
import { scimMatcher } from './scim.ts'

export type Arguments = (name: string, from: 'query' | 'body') => readonly string[]

/**
 * The test that the request's filters make of a row; undefined when it has none. A language that cannot be read is refused
 * as `invalid`.
 */
export function filterOf(call: Call, argument: Arguments): ((row: Row) => boolean) | undefined {
  const tests = (call.behaviour.filters ?? []).flatMap((filter) => {
    const values = argument(filter.param, filter.in).filter((value) => value !== '')
    return values.length > 0 ? [matcher(call, filter, values)] : []
  })
  return tests.length > 0 ? (row) => tests.every((test) => test(row)) : undefined
}

function matcher(call: Call, filter: Filter, values: readonly string[]): (row: Row) => boolean {
  const [first = ''] = values
  if (filter.how === 'scim') return scim(call, filter, first)
  if (filter.how === 'text') return (row) => texts(row.item).some((text) => text.includes(first.toLowerCase()))
  const field = filter.field ?? filter.param
  const wanted = filter.how === 'oneOf' ? values.flatMap((value) => value.split(',')) : values
  return (row) => {
    const actual = getAt(row.item, field)
    return Array.isArray(actual)
      ? actual.some((element) => holds(filter.how, element, wanted))
      : holds(filter.how, actual, wanted)
  }
}

function holds(how: Filter['how'], actual: unknown, wanted: readonly string[]): boolean {
  const first = wanted[0] as string
  const text = textOf(actual)
  switch (how) {
    case 'equal':
    case 'oneOf':
      return wanted.some((value) => text === value.toLowerCase())
    case 'notEqual':
      return text !== first.toLowerCase()
    case 'contains':
      return text.includes(first.toLowerCase())
    case 'prefix':
      return text.startsWith(first.toLowerCase())
    default:
      return actual !== undefined && actual !== null && ordered(how, compare(actual, first))
  }
}

/** A thing that is shown whole is asked for by its id or name. */
function textOf(actual: unknown): string {
  if (actual === undefined || actual === null) return ''
  if (typeof actual !== 'object') return String(actual).toLowerCase()
  const { id, key, name } = actual as Record<string, unknown>
  return String(id ?? key ?? name ?? '').toLowerCase()
}

const ordered = (how: Filter['how'], order: number): boolean =>
  how === 'more' ? order > 0 : how === 'atLeast' ? order >= 0 : how === 'less' ? order < 0 : order <= 0

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value.toLowerCase()]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : []

function scim(call: Call, filter: Filter, expression: string): (row: Row) => boolean {
  try {
    const matches = scimMatcher(expression)
    return (row) => matches(row.item)
  } catch (error) {
    throw call.refuse('invalid', { message: (error as Error).message, field: filter.param })
  }
}
