import type { Database } from './store/database.ts'

export type ClockMode = 'wall' | 'manual'

type Stored = { mode: 'wall'; offset: number } | { mode: 'manual'; at: number }

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
    return (this.#state.mode === 'manual' ? this.#state.at : Date.now() + this.#state.offset) + this.shift
  }

  /** Moves the clock to a time. What falls due on the way is the universe's to run: see `Universe.advance`. */
  set(at: number): void {
    this.#change(this.#state.mode === 'manual' ? { mode: 'manual', at } : { mode: 'wall', offset: at - Date.now() })
  }

  /** Goes on from the present time in the other mode. */
  switch(mode: ClockMode): void {
    const now = this.now()
    this.#change(mode === 'manual' ? { mode, at: now } : { mode, offset: now - Date.now() })
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
