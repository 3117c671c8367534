import { oktaError } from '../errors/error.ts'
import type { User } from '../model/types.ts'
import { badCriteria, readCriteria } from './criteria.ts'
import { matcher } from './match.ts'
import { type Indexed, narrow } from './narrow.ts'
import type { Scan } from './scan.ts'

type What = Omit<Scan<User>, 'after' | 'limit'>

/** What `filter` may name; `search` may name any property (developer.okta.com, Users API). */
const FILTERABLE = /^(status|lastUpdated|id|profile\.(login|email|firstName|lastName))$/
const SEARCHABLE =
  /^(id|status|created|activated|statusChanged|lastUpdated|lastLogin|passwordChanged|realmId|type\.id|_class|credentials\.provider\.(type|name)|profile\.\w+)$/

const INDEXED: Readonly<Record<string, Indexed>> = {
  status: { column: 'status', kept: 'exact', ordered: true },
  'type.id': { column: 'type', kept: 'exact', ordered: true },
  lastUpdated: { column: 'lastUpdated', kept: 'time' },
  'profile.login': { column: 'login', kept: 'lower' },
  'profile.email': { column: 'email', kept: 'lower' },
  'profile.firstName': { column: 'first', kept: 'lower' },
  'profile.lastName': { column: 'last', kept: 'lower' },
}

/** Which users a list shows. Deactivated ones only where a filter or a search asks for them. */
export function userScan(query: URLSearchParams): What {
  const [search, filter, q] = ['search', 'filter', 'q'].map((name) => query.get(name) || undefined)
  if (filter && q) throw oktaError('E0000033')
  if (search) return { ...byCriteria(search, SEARCHABLE), sort: sortOf(query) }
  if (filter) return byCriteria(filter, FILTERABLE)
  const present = { column: 'gone', condition: 0, single: true }
  return q ? { narrowed: present, matches: byWords(q) } : { narrowed: present }
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

/** First name, last name and e-mail address begin with the words, one of them or the full name. */
function byWords(q: string): (user: User) => boolean {
  const wanted = q.trim().toLowerCase()
  return ({ profile }) => {
    const [first, last, email] = [profile.firstName, profile.lastName, profile.email].map((v) =>
      String(v ?? '').toLowerCase(),
    )
    return [first, last, email, `${first} ${last}`].some((text) => text?.startsWith(wanted))
  }
}
