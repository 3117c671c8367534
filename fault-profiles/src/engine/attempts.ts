import { hash } from 'node:crypto'

const WINDOW = 10 * 60_000
const MOST = 20_000

/** One call as its caller means it: the same request again is another attempt at it. */
export interface Call {
  readonly key: string
  readonly twin: string
  readonly operation: string
  readonly client: string
  attempts: number
  first: number
  last: number
  /** How often the twin did what was asked. */
  effects: number
}

/** A caller came back earlier than it was told to. */
export interface Early {
  readonly client: string
  readonly operation: string
  /** Milliseconds: what it was told, and what it waited. */
  readonly told: number
  readonly waited: number
  readonly at: number
}

/** Which requests are attempts at the same call, and whether callers wait as they are told. */
export class Attempts {
  readonly #calls = new Map<string, Call>()
  readonly #told = new Map<string, { at: number; wait: number }>()
  readonly early: Early[] = []
  /** Calls that took effect more than once. */
  readonly repeated: Call[] = []
  /** Attempts after the first, by `twin operation attempt`. */
  readonly retries = new Map<string, number>()

  /** The call that a request is an attempt at: the same client, method, path and body within ten minutes. */
  note(
    client: string,
    twin: string,
    operation: string,
    asked: { method: string; url: string; body: Buffer | undefined },
    now: number,
    hint?: number,
  ): Call {
    const key = hash(
      'sha256',
      [client, asked.method, asked.url, hash('sha256', asked.body ?? '')].join('\u001f'),
    ).slice(0, 32)
    let call = this.#calls.get(key)
    if (!call || now - call.first > WINDOW) {
      call = { key, twin, operation, client, attempts: 0, first: now, last: now, effects: 0 }
      this.#calls.delete(key)
      this.#calls.set(key, call)
      if (this.#calls.size > MOST) this.#calls.delete(this.#calls.keys().next().value as string)
    }
    call.attempts = Math.max(call.attempts + 1, hint ?? 1)
    call.last = now
    if (call.attempts > 1) {
      const name = `${twin}\u001f${operation}\u001f${call.attempts}`
      this.retries.set(name, (this.retries.get(name) ?? 0) + 1)
    }
    return call
  }

  /** What was asked took effect. */
  effect(call: Call): void {
    if (++call.effects === 2) this.repeated.push(call)
  }

  /** The caller has its answer: the same request again is another call. */
  done(call: Call): void {
    this.#calls.delete(call.key)
  }

  /** A caller was told to wait. Machine time, milliseconds. */
  tell(client: string, operation: string, wait: number, at: number): void {
    this.#told.set(`${client}\u001f${operation}`, { at, wait })
  }

  /** Whether anybody was told to wait who is not back yet. */
  get expects(): boolean {
    return this.#told.size > 0
  }

  /** A caller is back. */
  arrive(client: string, operation: string, at: number): void {
    const key = `${client}\u001f${operation}`
    const told = this.#told.get(key)
    if (!told) return
    this.#told.delete(key)
    const waited = at - told.at
    // Clocks of two processes are not the same to the millisecond.
    if (waited < told.wait - 5 && this.early.length < 1000)
      this.early.push({ client, operation, told: told.wait, waited, at })
  }

  clear(): void {
    this.#calls.clear()
    this.#told.clear()
    this.early.length = 0
    this.repeated.length = 0
    this.retries.clear()
  }
}
