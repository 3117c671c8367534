import type { Clock } from '../clock.ts'
import { SECOND } from '../clock.ts'
import { backoff } from '../queue/backoff.ts'
import { ServiceError, type Trouble } from '../queue/outcome.ts'
import type { Store } from '../queue/store.ts'

/** A short wait is waited out in place; a longer one is written down, and other work goes on meanwhile. */
const PATIENCE_MS = 30 * SECOND
const MOST_TRIES = 5

/** Sleeps as part of a step. */
export type Nap = (milliseconds: number) => Promise<void>

/** How one service is called: what can safely be asked again is, after a while, and no call is made while we were told to stay away. */
export class Caller {
  readonly #service: string
  readonly #store: Store
  readonly #clock: Clock
  readonly #nap: Nap

  constructor(service: string, store: Store, clock: Clock, nap: Nap) {
    this.#service = service
    this.#store = store
    this.#clock = clock
    this.#nap = nap
  }

  /** What only reads, or is the same done twice: asked again also when no answer came. */
  freely<T>(work: () => Promise<T>): Promise<T> {
    return this.#ask(work, true)
  }

  /** What must be done once: asked again only when it is certain that nothing happened. */
  once<T>(work: () => Promise<T>): Promise<T> {
    return this.#ask(work, false)
  }

  async #ask<T>(work: () => Promise<T>, harmless: boolean): Promise<T> {
    for (let tries = 1; ; tries++) {
      await this.#gate()
      try {
        return await work()
      } catch (error) {
        const trouble: Trouble = error instanceof ServiceError ? error.trouble : { kind: 'unknown' }
        const alone = this.#clock.now() + backoff(this.#service, tries)
        const told = 'until' in trouble ? trouble.until : undefined
        // What one call was told holds for all: the service refuses us, not it.
        if (told !== undefined || trouble.kind === 'later') this.#store.pause(this.#service, told ?? alone)
        const safe = harmless || trouble.kind !== 'unknown'
        if (trouble.kind === 'refused' || !safe || tries >= MOST_TRIES) throw error
        if (trouble.kind !== 'later') await this.#nap(alone - this.#clock.now())
      }
    }
  }

  async #gate(): Promise<void> {
    for (;;) {
      const until = this.#store.pausedUntil(this.#service)
      const wait = until - this.#clock.now()
      if (wait <= 0) return
      if (wait > PATIENCE_MS) throw new ServiceError(this.#service, { kind: 'later', until }, 'we were told to wait')
      await this.#nap(wait)
    }
  }
}
