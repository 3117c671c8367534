import { OperatorError } from './errors.ts'
import type { Database } from './store/database.ts'

export type ClockMode = 'wall' | 'manual'

/** With a rate, the offset is that of the machine's time `since`: from then on the clock runs so many times as fast. */
type Stored = { mode: 'wall'; offset: number; rate?: number; since?: number } | { mode: 'manual'; at: number }

/** A universe's time, in milliseconds since 1970. `wall` runs with the machine's clock plus an offset; `manual` stands still until moved. */
export class Clock {
  readonly #database: Database
  #state: Stored
  /** Milliseconds by which it is off for the moment. Not stored. */
  shift = 0

  constructor(database: Database, initial?: { mode: ClockMode; at?: number | undefined }) {
    this.#database = database
    this.#state = this.#read()
    database.onAbort(() => {
      this.#state = this.#read()
    })
    if (initial)
      this.#change(
        initial.mode === 'manual'
          ? { mode: 'manual', at: initial.at ?? Date.now() }
          : { mode: 'wall', offset: initial.at ? initial.at - Date.now() : 0 },
      )
  }

  get mode(): ClockMode {
    return this.#state.mode
  }

  now(): number {
    return (this.#state.mode === 'manual' ? this.#state.at : this.#running(this.#state)) + this.shift
  }

  /** How many times as fast as the machine's clock it runs; 1 for a manual clock, which does not run. */
  get rate(): number {
    return (this.#state.mode === 'wall' && this.#state.rate) || 1
  }

  /** Goes on from the present time so many times as fast. Throws an OperatorError for a clock that stands still. */
  run(rate: number): void {
    if (this.#state.mode === 'manual')
      throw new OperatorError('clock_stands_still', 'a manual clock has no rate', {
        hint: 'switch it to wall first: { "mode": "wall" }',
      })
    this.#change(running(this.now() - this.shift, rate))
  }

  /** Moves the clock to a time. What falls due on the way is the universe's to run: see `Universe.advance`. */
  set(given: number): void {
    // Whole milliseconds: what is due within one is due at its end.
    const at = Math.ceil(given)
    this.#change(this.#state.mode === 'manual' ? { mode: 'manual', at } : running(at, this.rate))
  }

  /** Goes on from the present time in the other mode. */
  switch(mode: ClockMode): void {
    const now = this.now()
    this.#change(mode === 'manual' ? { mode, at: now } : { mode, offset: now - Date.now() })
  }

  #running({ offset, rate = 1, since = 0 }: Extract<Stored, { mode: 'wall' }>): number {
    const machine = Date.now()
    return rate === 1 ? machine + offset : Math.floor(since + offset + (machine - since) * rate)
  }

  #read(): Stored {
    const row = this.#database.prepare("SELECT value FROM _meta WHERE name = 'clock'").get() as
      | { value: string }
      | undefined
    return row ? JSON.parse(row.value) : { mode: 'wall', offset: 0 }
  }

  #change(state: Stored): void {
    this.#database.write()
    this.#state = state
    this.#database
      .prepare(
        "INSERT INTO _meta(name, value) VALUES('clock', ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
      )
      .run(JSON.stringify(state))
  }
}

function running(at: number, rate: number): Stored {
  const since = Date.now()
  return { mode: 'wall', offset: at - since, ...(rate !== 1 && { rate, since }) }
}
