import { badCriteria, readCriteria } from './criteria.ts'
import { matcher } from './match.ts'
import { type Indexed, narrow } from './narrow.ts'
import type { Scan } from './scan.ts'

/** What a list shows, but for where it begins and ends. */
export type Wanted<T> = Omit<Scan<T>, 'after' | 'limit'>

/** Documents that fit an expression over the allowed properties. Throws E0000031 for any other. */
export function byCriteria<T>(
  expression: string,
  allowed: RegExp,
  indexed: Readonly<Record<string, Indexed>>,
): Wanted<T> {
  const criteria = readCriteria(expression, (property) => allowed.test(property))
  return { narrowed: narrow(criteria, indexed), matches: matcher(criteria) }
}

/** In the order that `sortBy` and `sortOrder` ask for. */
export function sortOf(query: URLSearchParams, allowed: RegExp): Wanted<unknown>['sort'] {
  const by = query.get('sortBy')
  if (!by) return undefined
  if (!allowed.test(by)) throw badCriteria(`'${by}' is not a property to sort by.`)
  return { by, descending: query.get('sortOrder')?.toLowerCase().startsWith('desc') ?? false }
}
