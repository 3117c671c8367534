import type { Row } from '../fallback/rows.ts'
import type { Collection } from '../store/collection.ts'
import { type Table, type Tables, table } from '../store/table.ts'
import type { World } from '../world.ts'
import type { Draft } from './draft.ts'
import type { Entry, EntryOf } from './entry.ts'
import { isHolder, Path } from './path.ts'
import type { Adjust } from './replying.ts'
import type { Sent } from './sent.ts'
import { Shelf } from './shelf.ts'

/** When things were made that some lists do not show yet. */
interface Birth {
  readonly key: string
  /** Universe time, milliseconds. */
  readonly at: number
}

export const BIRTHS = 'refined_births'
const births: Table<Birth, never> = table<Birth>()({ key: 'key', derived: true })

/** The operation that is under way: operations are synchronous, so there is one at most. */
export interface UnderWay {
  now: { readonly world: World; readonly operation: string; readonly sent: Sent } | undefined
}

type Change = (document: object, key: string, underWay: NonNullable<UnderWay['now']>) => object

/** The twin's tables, where documents are adjusted as they are added. */
export function adjustTables(tables: Tables, entries: readonly Entry[], underWay: UnderWay): Tables {
  const stored = entries
    .filter((entry) => entry.kind === 'stored')
    .map((entry) => [entry.table, storing(entry)] as const)
  const delays = entries.filter((entry) => entry.kind === 'delay').map((entry) => [entry.table, noting(entry)] as const)
  const byTable = Map.groupBy([...stored, ...delays], ([name]) => name)
  const adjusted = [...byTable].flatMap(([name, changes]): [string, Table][] => {
    const given = tables[name]
    return given
      ? [
          [
            name,
            withChanges(
              given,
              changes.map(([, change]) => change),
              underWay,
            ),
          ],
        ]
      : []
  })
  return { ...tables, ...Object.fromEntries(adjusted), ...(delays.length > 0 && { [BIRTHS]: births }) }
}

function withChanges(given: Table, changes: readonly Change[], underWay: UnderWay): Table {
  const { key } = given
  const keyOf = (document: any): string => (typeof key === 'function' ? key(document) : document[key])
  return {
    ...given,
    arriving: (document) => {
      const { now } = underWay
      return now ? changes.reduce((one, change) => change(one, keyOf(one), now), document) : document
    },
  }
}

function storing({ operation, at, value, from, unless, ...where }: EntryOf<'stored'>): Change {
  const path = new Path(at)
  const shelf = new Shelf(where)
  return (document, _, now) => {
    if (now.operation !== operation || !shelf.holds(document)) return document
    if (unless !== undefined && now.sent.at(unless) !== undefined) return document
    const given = from === undefined ? structuredClone(value) : now.sent.at(from)
    return given === undefined ? document : path.in(document, given)
  }
}

function noting({ operation, ...where }: EntryOf<'delay'>): Change {
  const shelf = new Shelf(where)
  return (document, key, { world, operation: current }) => {
    if (current === operation && shelf.holds(document))
      birthsOf(world).put({ key: birthKey(where.table, key), at: world.now() })
    return document
  }
}

const birthsOf = (world: World) => world.db[BIRTHS] as Collection<Birth>

const birthKey = (table: string, key: string): string => `${table}/${key}`

/** Leaves out of lists what is too young for them. */
export function hideYoung({ table, resource, seconds, hidden }: EntryOf<'delay'>, operation: string): Adjust {
  const lists = hidden
    .filter((one) => one.operation === operation)
    .map(({ at }) => new Path(at.replace(/\[\]$/, '') || '$'))
  const shelf = new Shelf({ table, resource })
  const isYoung = (world: World, item: unknown): boolean => {
    const id = isHolder(item) && typeof item.id === 'string' ? item.id : typeof item === 'string' ? item : undefined
    const document = id === undefined ? undefined : shelf.get(world, id)
    if (id === undefined || !document) return false
    const birth = birthsOf(world).get(birthKey(table, resource === undefined ? id : (document as Row).key))
    return birth !== undefined && birth.at + seconds * 1000 > world.now()
  }
  return (draft: Draft, { world, isRefusal }) => {
    if (isRefusal) return
    for (const path of lists)
      for (const items of path.all(draft.body))
        if (Array.isArray(items)) items.splice(0, items.length, ...items.filter((item) => !isYoung(world, item)))
  }
}
