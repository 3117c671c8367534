import type { Buffer } from 'node:buffer'
import type { Ids } from './ids.ts'
import type { Limits } from './limits.ts'
import type { Collection } from './store/collection.ts'
import type { Table, Tables } from './store/table.ts'
import type { Principal, Twin } from './twin.ts'
import type { Universe } from './universe.ts'

export type Collections<Ts extends Tables> = {
  readonly [K in keyof Ts]: Ts[K] extends Table<infer T, infer C> ? Collection<T & object, C> : never
}

export interface Blobs {
  put(id: string, bytes: Buffer, type?: string): void
  get(id: string): { readonly bytes: Buffer; readonly type: string | null } | undefined
  delete(id: string): void
}

/** All that an operation may touch. */
export class World<Ts extends Tables = any, P extends Principal = any> {
  readonly db: Collections<Ts>
  readonly ids: Ids
  /** Who calls; `undefined` in tasks, deliveries, acts and seeds. */
  caller: P
  /** What absolute URLs begin with. */
  readonly baseUrl: string
  readonly twin: string
  readonly #universe: Universe

  constructor(universe: Universe, twin: Twin, db: Collections<Ts>, ids: Ids, baseUrl: string, caller?: P) {
    this.#universe = universe
    this.twin = twin.name
    this.db = db
    this.ids = ids
    this.baseUrl = baseUrl
    this.caller = caller as P
  }

  /** Universe time, milliseconds since 1970. */
  now(): number {
    return this.#universe.clock.now()
  }

  /**
   * The machine's own time, milliseconds: only for what a program outside compares with its own clock, such as the time of a
   * signature. Everything else happens at `now`.
   */
  machineTime(): number {
    return Date.now() + this.#universe.skew
  }

  /**
   * A number of this reply among those of its universe, such as for a request id. It is no state: it is in no fingerprint, and
   * begins anew with the process.
   */
  nextReply(): number {
    return ++this.#universe.replies
  }

  /** The universe's name. */
  get universe(): string {
    return this.#universe.name
  }

  /** Which of the vendor's limits are kept. */
  get limits(): Limits {
    return this.#universe.limits
  }

  /** Which of `Twin.limitPresets` is kept. */
  get limitPreset(): string | undefined {
    return this.#universe.preset(this.twin)
  }

  /** Requests to this twin that arrived and are not answered yet, this one among them. Counted while limits are kept. */
  get underWay(): number {
    return this.#universe.crowd.of(this.twin)
  }

  get blobs(): Blobs {
    return this.#universe.blobs
  }

  /** Appends a fact. What it makes the twin say to the outside is stored in the same transaction and sent after it. */
  emit(type: string, body: unknown): void {
    this.#universe.emit(this, type, body)
  }

  /** Has one of the twin's tasks run at a universe time. Returns a number for `cancel`. */
  later(at: number, task: string, payload: unknown): number {
    return this.#universe.agenda.add({ due: at, twin: this.twin, kind: 'task', name: task, payload })
  }

  /** Sends something over one of the twin's channels, at once or at a universe time. */
  deliver(channel: string, payload: unknown, at: number = this.now()): number {
    return this.#universe.agenda.add({ due: at, twin: this.twin, kind: 'delivery', name: channel, payload })
  }

  cancel(item: number): boolean {
    return this.#universe.agenda.cancel(item)
  }

  /** Another twin's view of the same universe, for twins that share state. */
  of<W extends World<any, any>>(twin: Twin<W>): W {
    return this.#universe.world(twin.name, this.baseUrl) as W
  }
}
