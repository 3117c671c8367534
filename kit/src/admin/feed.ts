import type { ServerResponse } from 'node:http'
import type { Host } from '../host.ts'
import { type Brief, briefOf } from '../journal.ts'
import type { Universe } from '../universe.ts'
import { witnessOf } from './witness.ts'

const SEND_EVERY_MS = 50
const PING_EVERY_MS = 15_000
/** More exchanges than a reader's list holds need not be sent at once. */
const AT_ONCE = 2_000
/** A reader this many bytes behind is let go: it can come back. */
const MAX_BEHIND = 16 * 2 ** 20

/** One reader of all universes: what happened is gathered and sent some times a second. */
export class Feed {
  readonly #host: Host
  readonly #response: ServerResponse
  readonly #followed = new Map<Universe, () => void>()
  #exchanges: (Brief & { readonly universe: string })[] = []
  #skipped = 0
  #changed = new Map<string, Map<string, Set<string>>>()
  #scene = ''
  #fresh: string[] = []
  #saidAt = Date.now()

  constructor(host: Host, response: ServerResponse) {
    this.#host = host
    this.#response = response
  }

  open(): void {
    this.#response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    this.#response.write(': open\n\n')
    this.#look()
    const timer = setInterval(() => this.#tick(), SEND_EVERY_MS).unref()
    this.#response.on('error', () => this.#response.destroy())
    this.#response.on('close', () => {
      clearInterval(timer)
      for (const leave of this.#followed.values()) leave()
      this.#followed.clear()
    })
  }

  #tick(): void {
    this.#look()
    if (this.#exchanges.length > 0)
      this.#say('exchanges', { exchanges: this.#exchanges.splice(0), skipped: this.#skipped })
    this.#skipped = 0
    if (this.#changed.size > 0) this.#say('changed', plain(this.#changed))
    this.#changed = new Map()
    if (Date.now() - this.#saidAt > PING_EVERY_MS) this.#write(': ping\n\n')
  }

  /** Universes come and go; a reset one is another. */
  #look(): void {
    const universes = this.#host.list()
    for (const [universe, leave] of this.#followed)
      if (!universes.includes(universe)) {
        leave()
        this.#followed.delete(universe)
      }
    for (const universe of universes)
      if (!this.#followed.has(universe)) {
        this.#followed.set(universe, this.#follow(universe))
        this.#fresh.push(universe.name)
      }
    const scene = universes.map(({ name, clock }) => `${name} ${clock.mode === 'manual' ? clock.now() : clock.mode}`)
    if (this.#fresh.length === 0 && scene.join('\n') === this.#scene) return
    this.#scene = scene.join('\n')
    // A name may now be another universe, whose journal begins anew.
    this.#say('universes', { universes: universes.map(({ name }) => name), fresh: this.#fresh.splice(0) })
  }

  #follow(universe: Universe): () => void {
    const unwatch = witnessOf(universe).watch(({ twin, table }) => {
      const twins = this.#changed.get(universe.name) ?? new Map<string, Set<string>>()
      this.#changed.set(universe.name, twins.set(twin, (twins.get(twin) ?? new Set()).add(table)))
    })
    const unsubscribe = universe.journal.subscribe((exchange) => {
      this.#exchanges.push({ ...briefOf(exchange), universe: universe.name })
      if (this.#exchanges.length <= AT_ONCE) return
      this.#exchanges.shift()
      this.#skipped++
    })
    return () => {
      unwatch()
      unsubscribe()
    }
  }

  #say(event: string, data: object): void {
    this.#write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  #write(text: string): void {
    this.#saidAt = Date.now()
    this.#response.write(text)
    if (this.#response.writableLength > MAX_BEHIND) this.#response.destroy()
  }
}

const plain = (changed: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>) =>
  Object.fromEntries(
    [...changed].map(([universe, twins]) => [
      universe,
      Object.fromEntries([...twins].map(([twin, tables]) => [twin, [...tables]])),
    ]),
  )
