import type { Criteria } from './criteria.ts'

/** A test for documents. Strings compare without regard to case (developer.okta.com, Users API, "search"); times by moment. */
export function matcher(criteria: Criteria): (document: unknown) => boolean {
  if ('filters' in criteria) {
    const inner = criteria.filters.map(matcher)
    return criteria.op === 'and'
      ? (d) => inner.every((matches) => matches(d))
      : (d) => inner.some((matches) => matches(d))
  }
  if ('filter' in criteria) {
    const inner = matcher(criteria.filter)
    return (document) => !inner(document)
  }
  if ('valFilter' in criteria) {
    const inner = matcher(criteria.valFilter)
    return (document) => valuesAt(document, criteria.attrPath).some(inner)
  }
  if (!('compValue' in criteria)) return (document) => valuesAt(document, criteria.attrPath).some(isPresent)
  const { op, attrPath, compValue } = criteria
  if (op === 'ne') return (document) => !valuesAt(document, attrPath).some((value) => compares('eq', value, compValue))
  return (document) => valuesAt(document, attrPath).some((value) => compares(op, value, compValue))
}

const isPresent = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

/** All values a dotted path leads to; lists on the way are entered. */
export function valuesAt(document: unknown, path: string): unknown[] {
  let values: unknown[] = [document]
  for (const step of path.split('.'))
    values = values.flatMap((value) => {
      const found = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
      return Array.isArray(found) ? found : found === undefined ? [] : [found]
    })
  return values
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

type Operator = 'eq' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le'

function compares(op: Operator, value: unknown, wanted: unknown): boolean {
  if (typeof value === 'string' && typeof wanted === 'string') return compareTexts(op, value, wanted)
  if (op === 'eq') return value === wanted
  if (typeof value !== 'number' || typeof wanted !== 'number') return false
  return ordered(op, value - wanted)
}

function compareTexts(op: Operator, value: string, wanted: string): boolean {
  const [a, b] = [value.toLowerCase(), wanted.toLowerCase()]
  if (op === 'co') return a.includes(b)
  if (op === 'sw') return a.startsWith(b)
  if (op === 'ew') return a.endsWith(b)
  const [m, n] = [momentOf(value), momentOf(wanted)]
  const order = m !== undefined && n !== undefined ? m - n : a < b ? -1 : a > b ? 1 : 0
  return op === 'eq' ? order === 0 : ordered(op, order)
}

const ordered = (op: Operator, order: number): boolean =>
  (op === 'gt' && order > 0) || (op === 'ge' && order >= 0) || (op === 'lt' && order < 0) || (op === 'le' && order <= 0)

const ISO = /^\d{4}-\d\d-\d\d(T|$)/

export function momentOf(text: string): number | undefined {
  const at = ISO.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? undefined : at
}

/** Which of two documents comes first by a property. What has none comes last. */
export function order(a: unknown, b: unknown, property: string): number {
  const [x, y] = [valuesAt(a, property)[0] ?? undefined, valuesAt(b, property)[0] ?? undefined]
  if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1
  if (typeof x === 'number' && typeof y === 'number') return x - y
  const [s, t] = [String(x).toLowerCase(), String(y).toLowerCase()]
  return s < t ? -1 : s > t ? 1 : 0
}
