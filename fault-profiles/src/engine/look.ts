import type { ApiRequest, Asked, Concern, Twin, Universe } from '@dtu/kit'
import { canSay, mediaType, parseJson } from '@dtu/kit'
import { standingsOf } from './standings.ts'
import type { View } from './view.ts'
import type { Wires } from './wires.ts'

export type Item = Parameters<NonNullable<Universe['interposer']>['delivery']>[0]

const TOKEN = /(?:^|[/.])(?:token|oauth|authorize|revoke|introspect)/i
const SEARCH = /search/i

const FIRST = () => 1

export const operationOf = ({ operation, upgrade }: Pick<Asked, 'operation' | 'upgrade'>): string =>
  operation?.id ?? (upgrade ? 'socket' : 'unknown')

/** A request as matchers see it. `attempt`: which attempt at its call it is. */
export const viewOf = (asked: Asked, wires: Wires, attempt: () => number = FIRST): View =>
  new RequestView(asked, wires, attempt)

/** A class, since most of it is asked for by hardly any matcher: an object with getters of its own costs more than all the rest. */
class RequestView implements View {
  readonly twin: string
  readonly operation: string
  readonly #asked: Asked
  readonly #wires: Wires
  readonly #attempt: () => number
  #tags: ReadonlySet<string> | undefined
  #concern: Concern | undefined
  #body: { readonly value: unknown } | undefined
  #connection: View['connection'] | undefined
  #standings: View['standings'] | undefined

  constructor(asked: Asked, wires: Wires, attempt: () => number) {
    this.twin = asked.twin.name
    this.operation = operationOf(asked)
    this.#asked = asked
    this.#wires = wires
    this.#attempt = attempt
  }

  get tags(): ReadonlySet<string> {
    this.#tags ??= tagsOf(this.#asked)
    return this.#tags
  }

  get method(): string {
    return this.#asked.request.method
  }

  get path(): string {
    return this.#asked.operation?.path ?? this.#asked.request.path
  }

  get concern(): Concern {
    this.#concern ??= concernOf(this.#asked)
    return this.#concern
  }

  get headers(): View['headers'] {
    return this.#asked.request.headers
  }

  get query(): URLSearchParams {
    return this.#asked.request.query
  }

  get body(): unknown {
    this.#body ??= { value: readBody(this.#asked.request) }
    return this.#body.value
  }

  get bytes(): number {
    return this.#asked.request.body?.length ?? 0
  }

  get label(): string {
    return this.#asked.request.headers['x-twin-label'] ?? ''
  }

  get attempt(): number {
    return this.#attempt()
  }

  get connection(): View['connection'] {
    this.#connection ??= this.#wires.of(this.#asked.wire)
    return this.#connection
  }

  get standings(): View['standings'] {
    this.#standings ??= standingsOf(this.#asked)
    return this.#standings
  }

  says(kind: string): boolean {
    return canSay(this.#asked.twin.dialect, kind, this.#asked.operation)
  }

  holds(sql: string): boolean {
    return anyRow(this.#asked.universe, sql)
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

function concernOf({ universe, twin, request, operation }: Asked): Concern {
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
