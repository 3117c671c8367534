import { invalid } from '../errors/error.ts'
import type { App } from '../model/apps/types.ts'
import type { OktaWorld } from '../types.ts'
import { type Criteria, readCriteria } from './criteria.ts'
import { matcher } from './match.ts'
import { type Indexed, narrow } from './narrow.ts'
import type { Scan } from './scan.ts'

type What = Omit<Scan<App>, 'after' | 'limit'>

const FILTERABLE = /^(id|status|name|label|user\.id|group\.id|credentials\.signing\.kid|settings\.slo\.enabled)$/

const INDEXED: Readonly<Record<string, Indexed>> = {
  status: { column: 'status', kept: 'exact', ordered: true },
  name: { column: 'name', kept: 'exact', ordered: true },
}

/** Which apps a list shows (developer.okta.com, Apps API, "List all applications"). */
export function appScan(world: OktaWorld, query: URLSearchParams): What {
  const expand = query.get('expand')
  if (expand && !/^user\/[^/,]+$/.test(expand)) throw invalid('RequestParams', 'Expand query is malformed.')
  const filter = query.get('filter')
  const q = query.get('q')?.toLowerCase()
  const byFilter = filter
    ? filtered(
        world,
        readCriteria(filter, (property) => FILTERABLE.test(property)),
      )
    : {}
  if (!q) return byFilter
  const matches = (app: App) =>
    (app.label.toLowerCase().startsWith(q) || app.name.toLowerCase().startsWith(q)) && byFilter.matches?.(app) !== false
  return { ...byFilter, matches }
}

/** Who is assigned is no part of an app: those conditions are looked up. */
function filtered(world: OktaWorld, criteria: Criteria): What {
  const own = matcher(criteria)
  const parts = 'filters' in criteria && criteria.op === 'and' ? criteria.filters : [criteria]
  const assigned = parts.flatMap((part) => ('compValue' in part ? assignee(world, part) : []))
  if (assigned.length === 0) return { narrowed: narrow(criteria, INDEXED), matches: own }
  const rest = parts.filter((part) => !('compValue' in part && /^(user|group)\.id$/.test(part.attrPath))).map(matcher)
  return { matches: (app) => assigned.every((has) => has(app)) && rest.every((matches) => matches(app)) }
}

function assignee(world: OktaWorld, { attrPath, compValue }: { attrPath: string; compValue: unknown }) {
  const id = String(compValue)
  if (attrPath === 'user.id') return [(app: App) => world.db.app_users.get(`${app.id}:${id}`) !== undefined]
  if (attrPath === 'group.id') return [(app: App) => world.db.app_groups.get(`${app.id}:${id}`) !== undefined]
  return []
}
