/** How often something may be done. */
export interface Rate {
  /** Calls in each window. */
  readonly limit: number
  /** Milliseconds. */
  readonly window: number
}

interface Window {
  start: number
  calls: number
}

/** How a call stands in its window. */
export interface Standing {
  readonly allowed: boolean
  readonly limit: number
  readonly remaining: number
  /** Universe time, milliseconds: when the window ends. */
  readonly reset: number
}

const MOST = 50_000

/** Calls counted by key, in windows that begin with their first call. No state of a universe: gone when the process ends. */
export class Limiter {
  readonly #windows = new Map<string, Window>()

  /** Counts a call, and says whether it is one too many. */
  take(key: string, { limit, window }: Rate, now: number): Standing {
    let current = this.#windows.get(key)
    if (!current || now >= current.start + window || now < current.start) {
      current = { start: now, calls: 0 }
      if (this.#windows.size >= MOST) this.#windows.clear()
      this.#windows.set(key, current)
    }
    const allowed = current.calls < limit
    if (allowed) current.calls++
    return { allowed, limit, remaining: limit - current.calls, reset: current.start + window }
  }
}

const limiters = new WeakMap<object, Limiter>()

/** The limiter of what somebody owns, such as a world's `db`. */
export function limiterOf(owner: object): Limiter {
  let limiter = limiters.get(owner)
  if (!limiter) {
    limiter = new Limiter()
    limiters.set(owner, limiter)
  }
  return limiter
}
