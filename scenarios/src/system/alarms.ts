/** The world's time for a system that runs in the runner's process: it sleeps until the clock is moved, however long that is. */
export interface SystemClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves when so many milliseconds of the world have passed; rejects when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

interface Alarm {
  readonly at: number
  readonly ring: () => void
}

/** What a system sleeps for: whoever moves the clock stops at each. */
export class Alarms implements SystemClock {
  readonly #now: () => number
  readonly #waiting = new Set<Alarm>()
  #runs = false
  #timer: NodeJS.Timeout | undefined
  /** How many there were so far. */
  made = 0

  constructor(now: () => number) {
    this.#now = now
  }

  now(): number {
    return this.#now()
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const give = () => {
        this.#waiting.delete(alarm)
        reject(signal?.reason)
      }
      const alarm: Alarm = {
        at: this.#now() + Math.max(0, milliseconds),
        ring: () => {
          signal?.removeEventListener('abort', give)
          resolve()
        },
      }
      signal?.addEventListener('abort', give, { once: true })
      this.#waiting.add(alarm)
      this.made++
      if (this.#runs) this.#arm()
    })
  }

  /** When the next one rings; undefined when nobody sleeps. */
  next(): number | undefined {
    let first: number | undefined
    for (const { at } of this.#waiting) if (first === undefined || at < first) first = at
    return first
  }

  /** From now on the clock moves by itself, and so they ring. */
  run(): void {
    this.#runs = true
    this.#arm()
  }

  /** The clock stands again. */
  stand(): void {
    this.#runs = false
    clearTimeout(this.#timer)
  }

  #arm(): void {
    clearTimeout(this.#timer)
    const next = this.next()
    if (next === undefined) return
    this.#timer = setTimeout(
      () => {
        this.ring()
        if (this.#runs) this.#arm()
      },
      Math.max(0, next - this.#now()),
    )
    this.#timer.unref()
  }

  /** Wakes all whose time has come. */
  ring(): void {
    for (const alarm of [...this.#waiting])
      if (alarm.at <= this.#now()) {
        this.#waiting.delete(alarm)
        alarm.ring()
      }
  }
}
