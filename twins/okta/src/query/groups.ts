import { oktaError } from '../errors/error.ts'
import type { Group } from '../model/types.ts'
import { byCriteria, sortOf, type Wanted } from './asked.ts'
import type { Indexed } from './narrow.ts'

const FILTERABLE = /^(id|type|lastUpdated|lastMembershipUpdated)$/
const SEARCHABLE = /^(id|type|created|lastUpdated|lastMembershipUpdated|source\.id|objectClass|profile\.\w+)$/

const INDEXED: Readonly<Record<string, Indexed>> = {
  type: { column: 'type', kept: 'exact', ordered: true },
  lastUpdated: { column: 'lastUpdated', kept: 'time' },
  lastMembershipUpdated: { column: 'lastMembershipUpdated', kept: 'time' },
  'profile.name': { column: 'name', kept: 'lower' },
}

/** Which groups a list shows (developer.okta.com, Groups API, "List all groups"). */
export function groupScan(query: URLSearchParams): Wanted<Group> {
  const [search, filter, q] = ['search', 'filter', 'q'].map((name) => query.get(name) || undefined)
  if (filter && q) throw oktaError('E0000033')
  if (search) return { ...byCriteria(search, SEARCHABLE, INDEXED), sort: sortOf(query, SEARCHABLE) }
  if (filter) return byCriteria(filter, FILTERABLE, INDEXED)
  if (!q) return {}
  const name = q.toLowerCase()
  return { narrowed: { column: 'name', condition: { gte: name, lt: `${name}\uffff` }, single: false } }
}
