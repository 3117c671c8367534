import { oktaError } from '../errors/error.ts'
import type { Group } from '../model/types.ts'
import { badCriteria, readCriteria } from './criteria.ts'
import { matcher } from './match.ts'
import { type Indexed, narrow } from './narrow.ts'
import type { Scan } from './scan.ts'

type What = Omit<Scan<Group>, 'after' | 'limit'>

const FILTERABLE = /^(id|type|lastUpdated|lastMembershipUpdated)$/
const SEARCHABLE = /^(id|type|created|lastUpdated|lastMembershipUpdated|source\.id|objectClass|profile\.\w+)$/

const INDEXED: Readonly<Record<string, Indexed>> = {
  type: { column: 'type', kept: 'exact', ordered: true },
  lastUpdated: { column: 'lastUpdated', kept: 'time' },
  lastMembershipUpdated: { column: 'lastMembershipUpdated', kept: 'time' },
  'profile.name': { column: 'name', kept: 'lower' },
}

/** Which groups a list shows (developer.okta.com, Groups API, "List all groups"). */
export function groupScan(query: URLSearchParams): What {
  const [search, filter, q] = ['search', 'filter', 'q'].map((name) => query.get(name) || undefined)
  if (filter && q) throw oktaError('E0000033')
  if (search) return { ...byCriteria(search, SEARCHABLE), sort: sortOf(query) }
  if (filter) return byCriteria(filter, FILTERABLE)
  if (!q) return {}
  const name = q.toLowerCase()
  return { narrowed: { column: 'name', condition: { gte: name, lt: `${name}\uffff` }, single: false } }
}

function byCriteria(expression: string, allowed: RegExp): What {
  const criteria = readCriteria(expression, (property) => allowed.test(property))
  return { narrowed: narrow(criteria, INDEXED), matches: matcher(criteria) }
}

function sortOf(query: URLSearchParams): What['sort'] {
  const by = query.get('sortBy')
  if (!by) return undefined
  if (!SEARCHABLE.test(by)) throw badCriteria(`'${by}' is not a property to sort by.`)
  return { by, descending: query.get('sortOrder')?.toLowerCase().startsWith('desc') ?? false }
}
