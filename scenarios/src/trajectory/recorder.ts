import { performance } from 'node:perf_hooks'
import type { Change, Universe } from '@dtu/kit'
import type { Entry, Happening, Party } from './record.ts'

/** Writes down all that happens in one universe, in order, from the moment it is made until it is closed. */
export class Recorder {
  readonly entries: Entry[] = []
  readonly #universe: Universe
  readonly #started = performance.now()
  readonly #stop: (() => void)[]
  readonly #onChange: ((last: number) => void) | undefined
  /** Changes whose exchange has not come yet: an operation tells its changes just before its exchange is journaled. */
  #unclaimed: number[] = []
  /** Who asks, when nobody else says so: the system under test, or the steps where there is none. */
  readonly usual: Party
  /** Who is asking right now. */
  party: Party
  /** When something last came from outside, on the machine's clock. */
  lastHeard = performance.now()

  /** Is told of each entry at once, in the midst of what makes it. */
  follower: ((entry: Entry) => void) | undefined

  /** `onChange` is called after the changes of each operation, with the number of the last entry. */
  constructor(universe: Universe, usual: Party, onChange?: (last: number) => void) {
    this.#universe = universe
    this.usual = usual
    this.party = usual
    this.#onChange = onChange
    this.#stop = [
      universe.watch((changes) => this.#changed(changes)),
      universe.journal.subscribe((exchange) => {
        this.lastHeard = performance.now()
        const { n } = this.add({ kind: 'exchange', by: this.party, exchange })
        this.claim(n)
        for (const fault of exchange.faults ?? []) this.add({ kind: 'fault', fault, exchange: n })
      }),
    ]
  }

  add(happening: Happening): Entry {
    const entry = {
      n: this.entries.length,
      at: this.#universe.clock.now(),
      wall: Math.round(performance.now() - this.#started),
      ...happening,
    } as Entry
    this.entries.push(entry)
    this.follower?.(entry)
    return entry
  }

  heard(happening: Happening): void {
    this.lastHeard = performance.now()
    this.add(happening)
  }

  /** What changed since the last time was caused by entry `n`. */
  claim(n: number): void {
    for (const change of this.#unclaimed)
      this.entries[change] = { ...(this.entries[change] as Entry), cause: n } as Entry
    this.#unclaimed = []
  }

  close(): void {
    for (const stop of this.#stop) stop()
  }

  #changed(changes: readonly Change[]): void {
    // What nobody claims until the next event-loop turn, the universe did by itself.
    if (this.#unclaimed.length === 0) queueMicrotask(() => this.#letGo())
    const told = changes.filter((change) => !this.#isSecret(change))
    for (const [n, change] of told.entries())
      this.#unclaimed.push(this.add({ kind: 'change', change, ...(n < told.length - 1 && { more: true }) }).n)
    this.#onChange?.(this.entries.length - 1)
  }

  /** Tables of credentials are never written down. */
  #isSecret({ twin, table }: Change): boolean {
    return this.#universe.twin(twin).tables[table]?.secret === true
  }

  #letGo(): void {
    this.#unclaimed = []
  }
}
