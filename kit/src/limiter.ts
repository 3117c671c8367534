/** How often something may be done. */
export interface Rate {
  /** Calls, or what they cost, in each window. */
  readonly limit: number
  /** Milliseconds. */
  readonly window: number
  /** Windows begin with the hour (or whatever their length divides), not with their first call. */
  readonly aligned?: boolean
}

/** Takings at a steady pace, with some in reserve. */
export interface Pace {
  readonly perSecond: number
  /** What a rested caller may take at once. */
  readonly burst: number
}

interface Window {
  start: number
  used: number
}

interface Bucket {
  at: number
  left: number
}

/** How a call stands in its window. */
export interface Standing {
  readonly allowed: boolean
  readonly limit: number
  readonly remaining: number
  /** Universe time, milliseconds: when the window ends, or when the next call is due. */
  readonly reset: number
}

const MOST = 50_000

/** Calls counted by key, on universe time. No state of a universe: gone when the process ends, in no image and no fingerprint. */
export class Limiter {
  readonly #windows = new Map<string, Window>()
  readonly #buckets = new Map<string, Bucket>()
  #rehearsal: Map<string, Standing> | undefined

  /** Counts a call, and says whether it is one too many. What is one too many costs nothing. */
  take(key: string, rate: Rate, now: number, cost = 1): Standing {
    const standing = this.look(key, rate, now, cost)
    if (standing.allowed) this.charge(key, rate, now, cost)
    return standing.allowed ? { ...standing, remaining: standing.remaining - cost } : standing
  }

  /** How a call of this cost would stand: nothing is counted. */
  look(key: string, rate: Rate, now: number, cost = 1): Standing {
    const { start, used } = this.#window(key, rate, now)
    const remaining = Math.max(0, rate.limit - used)
    const standing = { allowed: cost <= remaining, limit: rate.limit, remaining, reset: start + rate.window }
    this.#rehearsal?.set(key, standing)
    return standing
  }

  /** How all that some work would take stands before it, by key: nothing is counted. */
  rehearse(work: () => void): ReadonlyMap<string, Standing> {
    const seen = new Map<string, Standing>()
    this.#rehearsal = seen
    try {
      work()
    } finally {
      this.#rehearsal = undefined
    }
    return seen
  }

  /** Counts what was done already, even where it is more than was left. */
  charge(key: string, rate: Rate, now: number, cost: number): void {
    if (this.#rehearsal) return
    const window = this.#window(key, rate, now)
    window.used += cost
    keep(this.#windows, key, window)
  }

  /** Counts a call against a bucket that fills at a steady pace. */
  draw(key: string, { perSecond, burst }: Pace, now: number): Standing {
    const before = this.#buckets.get(key)
    const rested = before && now >= before.at ? before.left + ((now - before.at) / 1000) * perSecond : burst
    const left = Math.min(burst, rested)
    // Fractions of milliseconds would make the call at the told moment come too early.
    const allowed = left >= 1 - 1e-9
    const rest = allowed ? left - 1 : left
    this.#rehearsal?.set(key, { allowed, limit: burst, remaining: Math.floor(left), reset: now })
    if (!this.#rehearsal) keep(this.#buckets, key, { at: now, left: rest })
    const due = rest >= 1 ? now : now + Math.ceil(((1 - rest) / perSecond) * 1000)
    return { allowed, limit: burst, remaining: Math.floor(rest), reset: due }
  }

  #window(key: string, { window, aligned }: Rate, now: number): Window {
    const known = this.#windows.get(key)
    if (known && now >= known.start && now < known.start + window) return known
    return { start: aligned ? now - (now % window) : now, used: 0 }
  }
}

function keep<T>(all: Map<string, T>, key: string, value: T): void {
  if (all.size >= MOST && !all.has(key)) all.clear()
  all.set(key, value)
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
