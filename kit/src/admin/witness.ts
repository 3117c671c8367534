import type { Change } from '../store/changes.ts'
import type { Universe } from '../universe.ts'

/** How many characters of changes are kept for each universe. */
const KEPT = 2 ** 24

/**
 * What each exchange of a universe changed, for as long as anybody watches: the rest of the time writes cost nothing more. The
 * newest are kept, as text, since documents may be large.
 */
export class Witness {
  readonly #universe: Universe
  readonly #texts = new Map<number, string>()
  readonly #listeners = new Set<(change: Change) => void>()
  #size = 0
  #pending: Change[] = []
  #stop: (() => void)[] = []

  constructor(universe: Universe) {
    this.#universe = universe
  }

  /** Watches until the returned function is called; the listener hears of every change, whoever made it. */
  watch(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    if (this.#listeners.size === 1) this.#begin()
    return () => {
      if (this.#listeners.delete(listener) && this.#listeners.size === 0)
        for (const stop of this.#stop.splice(0)) stop()
    }
  }

  /** What an exchange changed; undefined when nobody watched then, or that is too long ago. */
  changesOf(exchange: number): readonly Change[] | undefined {
    const text = this.#texts.get(exchange)
    return text === undefined ? undefined : JSON.parse(text)
  }

  #begin(): void {
    this.#stop = [
      this.#universe.watch((changes) => this.#changed(changes)),
      this.#universe.journal.subscribe(({ id }) => this.#keep(id, this.#pending.splice(0))),
    ]
  }

  /** An operation tells its changes just before its exchange is journaled; others belong to no exchange. */
  #changed(changes: readonly Change[]): void {
    if (this.#pending.length === 0) queueMicrotask(() => this.#pending.splice(0))
    for (const change of changes) {
      for (const listener of this.#listeners) listener(change)
      if (!this.#universe.twin(change.twin).tables[change.table]?.secret) this.#pending.push(change)
    }
  }

  #keep(exchange: number, changes: readonly Change[]): void {
    const text = JSON.stringify(changes)
    this.#texts.set(exchange, text)
    this.#size += text.length
    for (const [oldest, { length }] of this.#texts) {
      if (this.#size <= KEPT || oldest === exchange) break
      this.#texts.delete(oldest)
      this.#size -= length
    }
  }
}

const witnesses = new WeakMap<Universe, Witness>()

export function witnessOf(universe: Universe): Witness {
  let witness = witnesses.get(universe)
  if (!witness) {
    witness = new Witness(universe)
    witnesses.set(universe, witness)
  }
  return witness
}
