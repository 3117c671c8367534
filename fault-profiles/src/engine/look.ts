import type { ApiRequest, Asked, Concern, Twin, Universe } from '@dtu/kit'
import { canSay, mediaType, parseJson } from '@dtu/kit'
import type { Call } from './attempts.ts'
import { standingsOf } from './standings.ts'
import type { View } from './view.ts'
import type { Wires } from './wires.ts'

export type Item = Parameters<NonNullable<Universe['interposer']>['delivery']>[0]

const TOKEN = /(?:^|[/.])(?:token|oauth|authorize|revoke|introspect)/i
const SEARCH = /search/i

/** A request as matchers see it. */
export function viewOf(asked: Asked, wires: Wires, call: Call | undefined, concern: Concern): View {
  const { universe, twin, request, operation, upgrade } = asked
  let tags: ReadonlySet<string> | undefined
  let body: { value: unknown } | undefined
  let standings: View['standings'] | undefined
  return {
    twin: twin.name,
    operation: operation?.id ?? (upgrade ? 'socket' : 'unknown'),
    get tags() {
      tags ??= tagsOf(asked)
      return tags
    },
    method: request.method,
    path: operation?.path ?? request.path,
    concern,
    headers: request.headers,
    query: request.query,
    get body() {
      body ??= { value: readBody(request) }
      return body.value
    },
    bytes: request.body?.length ?? 0,
    label: request.headers['x-twin-label'] ?? '',
    attempt: call?.attempts ?? 1,
    connection: wires.of(asked.wire),
    says: (kind) => canSay(twin.dialect, kind, operation),
    get standings() {
      standings ??= standingsOf(asked)
      return standings
    },
    holds: (sql) => anyRow(universe, sql),
  }
}

/** A delivery as matchers see it. */
export function viewOfDelivery(universe: Universe, twin: Twin, item: Item): View {
  const payload = (item.payload ?? {}) as Record<string, any>
  return {
    twin: twin.name,
    operation: item.name,
    tags: new Set(['hook', ...(twin.dialect?.challenges?.includes(item.name) ? ['challenge'] : [])]),
    method: '',
    path: '',
    concern: tenantOf(universe, twin),
    headers: {},
    query: NO_QUERY,
    body: payload,
    bytes: 0,
    label: '',
    attempt: item.attempt + 1,
    connection: { id: 0, nth: 0, tls: false, protocol: '' },
    event: {
      type: typeOf(payload) ?? item.name,
      endpoint: String(payload.url ?? payload.app ?? payload.session ?? ''),
      retry: item.attempt,
      age: Math.max(0, universe.clock.now() - item.due),
      id: String(item.id),
    },
    says: () => true,
    standings: NO_STANDINGS,
    holds: (sql) => anyRow(universe, sql),
  }
}

/** A connection before anything was sent over it. */
export function viewOfConnection(universe: Universe, twin: Twin, connection: View['connection']): View {
  return {
    twin: twin.name,
    operation: 'connection',
    tags: new Set(['read', 'write']),
    method: '',
    path: '',
    concern: tenantOf(universe, twin),
    headers: {},
    query: NO_QUERY,
    body: undefined,
    bytes: 0,
    label: '',
    attempt: 1,
    connection,
    says: () => true,
    standings: NO_STANDINGS,
    holds: (sql) => anyRow(universe, sql),
  }
}

const NO_QUERY = new URLSearchParams()
const NO_STANDINGS: View['standings'] = new Map()

const typeOf = (payload: Record<string, any>): string | undefined =>
  [payload.body?.event?.type, payload.event?.type, payload.body?.type, payload.type, payload.eventType].find(
    (type) => typeof type === 'string',
  )

export function concernOf({ universe, twin, request, operation }: Asked): Concern {
  const world = universe.world(twin.name)
  return (
    twin.dialect?.concern?.(world, request, operation) ?? { tenant: universe.name, client: twin.credential(request) }
  )
}

const EMPTY: ApiRequest = {
  method: 'GET',
  url: '/',
  path: '/',
  headers: {},
  body: undefined,
  query: NO_QUERY,
  baseUrl: '',
}

const tenantOf = (universe: Universe, twin: Twin): Concern => {
  const { tenant } = twin.dialect?.concern?.(universe.world(twin.name), EMPTY, undefined) ?? { tenant: universe.name }
  return { tenant }
}

/** What method and path tell of a request; a twin knows more. */
function tagsOf(asked: Asked): ReadonlySet<string> {
  const { twin, operation, upgrade } = asked
  if (upgrade) return new Set(['socket'])
  const tags = plainTags(asked)
  if (operation && twin.dialect?.challenges?.includes(operation.id)) tags.add('challenge')
  return tags
}

function plainTags({ twin, operation, request }: Asked): Set<string> {
  const own = operation && twin.dialect?.tags?.(operation)
  if (own) return new Set(own)
  const { method } = request
  const path = operation?.path ?? request.path
  const tags = new Set([method === 'GET' || method === 'HEAD' ? 'read' : 'write'])
  if (SEARCH.test(path)) tags.add('search')
  if (method === 'GET' && !path.endsWith('}')) tags.add('list')
  if (TOKEN.test(path)) tags.add('token').add('auth')
  return tags
}

function readBody(request: ApiRequest): unknown {
  if (!request.body || request.body.length === 0) return undefined
  const type = mediaType(request)
  try {
    if (type.includes('urlencoded')) return Object.fromEntries(new URLSearchParams(request.body.toString()))
    if (type.includes('json') || type === '') return parseJson(request.body.toString())
  } catch {
    // No JSON: paths lead nowhere in it.
  }
  if (request.parts) return Object.fromEntries(request.parts.map(({ name, bytes }) => [name, bytes.toString()]))
  return undefined
}

/** Whether a read-only query has any row. */
export function anyRow(universe: Universe, sql: string): boolean {
  const statement = universe.database.prepare(`SELECT 1 FROM (${sql}) LIMIT 1`)
  return statement.reader && statement.get() !== undefined
}
