import type { Call } from './call.ts'
import type { Filter, SortPlan } from './plan.ts'
import { getAt } from './pointer.ts'
import type { Row } from './rows.ts'
import { scimMatcher } from './scim.ts'

/** The rows that the request's filters let through. A language that cannot be read is refused as `invalid`. */
export function filtered(
  call: Call,
  rows: readonly Row[],
  argument: (name: string, from: 'query' | 'body') => readonly string[],
): Row[] {
  let left = [...rows]
  for (const filter of call.behaviour.filters ?? []) {
    const values = argument(filter.param, filter.in).filter((value) => value !== '')
    if (values.length > 0) left = left.filter(matcher(call, filter, values))
  }
  return left
}

function matcher(call: Call, filter: Filter, values: readonly string[]): (row: Row) => boolean {
  if (filter.how === 'scim') return scim(call, filter, values[0] as string)
  if (filter.how === 'text')
    return (row) => texts(row.item).some((text) => text.includes((values[0] as string).toLowerCase()))
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
  const text = actual === undefined || actual === null ? '' : String(actual)
  switch (how) {
    case 'equal':
    case 'oneOf':
      return wanted.some((value) => text.toLowerCase() === value.toLowerCase())
    case 'notEqual':
      return text.toLowerCase() !== first.toLowerCase()
    case 'contains':
      return text.toLowerCase().includes(first.toLowerCase())
    case 'prefix':
      return text.toLowerCase().startsWith(first.toLowerCase())
    default:
      return ordered(how, compare(actual, first))
  }
}

const ordered = (how: Filter['how'], order: number): boolean =>
  how === 'more' ? order > 0 : how === 'atLeast' ? order >= 0 : how === 'less' ? order < 0 : order <= 0

/** Numbers by value, times by moment, the rest by text. */
export function compare(a: unknown, b: unknown): number {
  const [x, y] = [Number(a), Number(b)]
  if (a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y)) return x - y
  const [s, t] = [String(a ?? ''), String(b ?? '')]
  const [m, n] = [Date.parse(s), Date.parse(t)]
  if (/^\d{4}-/.test(s) && !Number.isNaN(m) && !Number.isNaN(n)) return m - n
  return s < t ? -1 : s > t ? 1 : 0
}

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

/** Rows in the order the request asks for; by creation when it asks for none. */
export function sorted(
  sort: SortPlan | undefined,
  rows: Row[],
  argument: (name: string, from: 'query' | 'body') => readonly string[],
): Row[] {
  const asked = sort && argument(sort.param, sort.in)[0]
  if (!sort || !asked) return rows
  const keys = (sort.style === 'comma' ? [asked] : asked.split(',')).map((part) =>
    sortKey(sort, part, sort.direction ? argument(sort.direction, sort.in)[0] : undefined),
  )
  return rows.sort((a, b) => {
    for (const { field, descending } of keys) {
      const order = compare(getAt(a.item, field), getAt(b.item, field))
      if (order !== 0) return descending ? -order : order
    }
    return 0
  })
}

function sortKey(sort: SortPlan, part: string, direction: string | undefined): { field: string; descending: boolean } {
  const split = { colon: /[:]/, space: /[ +]/, comma: /,/, suffix: /_(?=asc$|desc$)/i, field: /$^/, minus: /$^/ }[
    sort.style
  ]
  const [name = part, way = direction] =
    sort.style === 'minus' ? [part.replace(/^[-+]/, ''), part.startsWith('-') ? 'desc' : direction] : part.split(split)
  return { field: sort.fields[name] ?? name, descending: way ? /^desc/i.test(way) : sort.descending }
}
