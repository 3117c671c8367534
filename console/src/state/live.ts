import { get, of, Refusal } from '../api/ask.ts'
import { listen } from '../api/listen.ts'
import type { Brief, Twin, Universe } from '../api/types.ts'
import { Store } from './store.ts'

/** How many exchanges are at hand. */
const KEPT = 10_000
const AGAIN_MS = 1000

export type Connection = 'connecting' | 'live' | 'lost' | 'locked'
/** Which tables were written last, by universe and twin. */
export type Changed = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

export const connection = new Store<Connection>('connecting')
export const universes = new Store<readonly Universe[]>([])
export const twins = new Store<readonly Twin[]>([])
/** Oldest first. Never changed in place except by what follows at its end. */
export const exchanges = new Store<readonly Brief[]>([])
export const changed = new Store<Changed>({})

/** The universe that is looked at. */
export const chosen = new Store<string>(localStorage.getItem('dtu-universe') ?? 'default')
chosen.subscribe(() => localStorage.setItem('dtu-universe', chosen.value))

export async function refreshUniverses(): Promise<void> {
  const { universes: list } = await get<{ universes: Universe[] }>('/universes')
  universes.set(list)
  if (!list.some(({ name }) => name === chosen.value)) chosen.set(list[0]?.name ?? 'default')
}

/** Follows all universes until the page is left, coming back whenever the connection is lost. */
export async function follow(): Promise<void> {
  for (;;) {
    try {
      await once()
      connection.set('lost')
    } catch (error) {
      connection.set(error instanceof Refusal && error.status === 401 ? 'locked' : 'lost')
      if (connection.value === 'locked') return
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
  }
}

let greeted = false

async function once(): Promise<void> {
  greeted = false
  const events = listen('/live', new AbortController().signal)
  // The stream first: what happens while the past is asked for comes with it.
  const first = events.next()
  // A refusal of all of them is told once.
  first.catch(() => {})
  const [known] = await Promise.all([get<{ twins: Twin[] }>('/twins'), refreshUniverses()])
  twins.set(known.twins)
  exchanges.set([])
  await Promise.all(universes.value.map(({ name }) => readPast(name)))
  connection.set('live')
  for (let next = await first; !next.done; next = await events.next()) hear(next.value.event, next.value.data)
}

async function readPast(universe: string): Promise<void> {
  const { exchanges: past } = await get<{ exchanges: Omit<Brief, 'universe'>[] }>(
    `${of(universe, 'journal', 'brief')}?limit=${KEPT}`,
  )
  add(past.map((exchange) => ({ ...exchange, universe })))
}

function hear(event: string, data: any): void {
  if (event === 'exchanges') add(data.exchanges)
  else if (event === 'changed') changed.set(data)
  else if (event === 'universes') {
    // The first of a connection names all; what they have done so far is read already.
    if (greeted) exchanges.set(exchanges.value.filter(({ universe }) => !data.fresh.includes(universe)))
    greeted = true
    void refreshUniverses().catch(() => {})
  }
}

/** What is there already is not added twice: the stream and the past overlap. */
function add(more: readonly Brief[]): void {
  const before = exchanges.value
  const last = new Map<string, number>()
  for (const name of new Set(more.map(({ universe }) => universe)))
    last.set(name, before.findLast(({ universe }) => universe === name)?.id ?? 0)
  const fresh = more.filter(({ universe, id }) => id > (last.get(universe) ?? 0))
  if (fresh.length > 0) exchanges.set([...before, ...fresh].slice(-KEPT))
}
