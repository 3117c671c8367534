import { oktaError } from '../errors/error.ts'
import type { User } from '../model/types.ts'
import { byCriteria, sortOf, type Wanted } from './asked.ts'
import type { Indexed } from './narrow.ts'

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
export function userScan(query: URLSearchParams): Wanted<User> {
  const [search, filter, q] = ['search', 'filter', 'q'].map((name) => query.get(name) || undefined)
  if (filter && q) throw oktaError('E0000033')
  if (search) return { ...byCriteria(search, SEARCHABLE, INDEXED), sort: sortOf(query, SEARCHABLE) }
  if (filter) return byCriteria(filter, FILTERABLE, INDEXED)
  const present = { column: 'gone', condition: 0, single: true }
  return q ? { narrowed: present, matches: byWords(q) } : { narrowed: present }
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
