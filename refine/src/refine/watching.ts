import type { Twin, World } from '@dtu/kit'
import type { Stage } from '../replay/stage.ts'
import type { Answer, Sent, Target } from '../replay/target.ts'
import { isList, isRecord, type Json, readJson } from '../score/json.ts'

/** A thing as the twin keeps it. */
export interface Kept {
  readonly id: string
  readonly table: string
  /** Of generated twins, whose things share a table. */
  readonly resource?: string
  readonly document: Readonly<Record<string, Json>>
}

/** What the twin kept of all things that an exchange names. */
export interface Seen {
  readonly before: readonly Kept[]
  readonly after: readonly Kept[]
  /** What the exchange took away: tables and keys. */
  readonly removed: readonly { readonly table: string; readonly key: string }[]
}

/** Looks into the twin's tables before and after each request. */
export class Watching implements Target {
  readonly isFresh = true
  readonly #stage: Stage
  readonly #seen = new WeakMap<Sent, Seen>()
  readonly #items = new Map<string, ReadonlyMap<string, Kept[]>>()

  #removed: { table: string; key: string }[] = []

  constructor(stage: Stage) {
    this.#stage = stage
    this.#watch()
  }

  #watch(): void {
    this.#items.clear()
    this.#stage.watch((changes) => {
      for (const { twin, table, key, after } of changes) {
        if (table === ITEMS) this.#items.delete(twin)
        if (!after) this.#removed.push({ table, key })
      }
    })
  }

  seen(sent: Sent): Seen {
    return this.#seen.get(sent) ?? { before: [], after: [], removed: [] }
  }

  serviceOf(host: string): string | undefined {
    return this.#stage.serviceOf(host)
  }

  async fresh(): Promise<void> {
    await this.#stage.fresh()
    this.#watch()
  }

  async send(sent: Sent): Promise<Answer> {
    const asked = idsAsked(sent)
    const before = this.#kept(sent.service, asked)
    this.#removed = []
    const answer = await this.#stage.send(sent)
    const removed = this.#removed
    const body = readJson(answer.body)
    const shown = body === undefined ? [] : idsShown(body)
    this.#seen.set(sent, { before, after: this.#kept(sent.service, new Set([...asked, ...shown])), removed })
    return answer
  }

  act(service: string, name: string, wish: Readonly<Record<string, unknown>>): unknown {
    return this.#stage.act(service, name, wish)
  }

  close(): Promise<void> {
    return this.#stage.close()
  }

  #kept(service: string, ids: ReadonlySet<string>): Kept[] {
    const twin = this.#stage.twins.find(({ name }) => name === service)
    if (!twin) return []
    const world = this.#stage.world(service)
    const generated = this.#generated(service, world)
    return [...ids].flatMap((id) => [...keptAs(twin, world, id), ...(generated.get(id) ?? [])])
  }

  /** Things of generated behaviour, which share a table, by id. */
  #generated(service: string, world: World): ReadonlyMap<string, Kept[]> {
    const known = this.#items.get(service)
    if (known) return known
    const rows = (world.db[ITEMS]?.find() ?? []) as { id: string; resource: string }[]
    const kept = rows.map((row): Kept => {
      const document = row as unknown as Kept['document']
      return { id: row.id, table: ITEMS, resource: row.resource, document }
    })
    const byId = Map.groupBy(kept, ({ id }) => id)
    this.#items.set(service, byId)
    return byId
  }
}

const ITEMS = 'items'

/** Credentials are no one's business. */
const keptAs = (twin: Twin, world: World, id: string): Kept[] =>
  Object.entries(twin.tables).flatMap(([table, { secret }]): Kept[] => {
    const document = secret || table === ITEMS ? undefined : (world.db[table]?.get(id) as Kept['document'] | undefined)
    return document ? [{ id, table, document }] : []
  })

function idsAsked({ url, body }: Sent): Set<string> {
  const ids = new Set<string>()
  for (const part of url.pathname.split('/')) ids.add(decoded(part))
  for (const [, value] of url.searchParams) ids.add(value)
  const text = body?.toString() ?? ''
  const json = text.startsWith('{') ? readJson(text) : undefined
  if (json !== undefined) for (const value of scalars(json)) ids.add(value)
  else for (const [, value] of new URLSearchParams(text)) ids.add(value)
  return new Set([...ids].filter((id) => id !== '' && id.length <= 64))
}

const MOST = 200

function idsShown(value: Json): string[] {
  if (isList(value)) return value.flatMap(idsShown).slice(0, MOST)
  if (!isRecord(value)) return []
  const own = typeof value.id === 'string' ? [value.id] : []
  return [...own, ...Object.values(value).flatMap(idsShown)].slice(0, MOST)
}

function* scalars(value: Json): Generator<string> {
  if (isList(value)) for (const item of value) yield* scalars(item)
  else if (isRecord(value)) for (const item of Object.values(value)) yield* scalars(item)
  else if (typeof value === 'string') yield value
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
