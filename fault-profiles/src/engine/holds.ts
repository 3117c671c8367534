import { setTimeout as sleep } from 'node:timers/promises'
import type { Universe } from '@dtu/kit'

/** What faults hold at this moment: wires that hang, and replies that wait. All of it can be let go at once. */
export class Holds {
  readonly #universe: Universe
  readonly #releases = new Set<() => void>()
  /** Waits on another clock than the machine's: for clients that live on the universe's own. */
  sleep: ((wait: number) => Promise<void>) | undefined

  constructor(universe: Universe) {
    this.#universe = universe
  }

  get size(): number {
    return this.#releases.size
  }

  /** Notes something that is held. Returns what forgets it again. */
  add(release: () => void): () => void {
    this.#releases.add(release)
    return () => this.#releases.delete(release)
  }

  /** Real time for the client that waits; a universe that stands still is moved along. */
  async pause(wait: number): Promise<void> {
    if (wait <= 0) return
    if (this.sleep) return this.sleep(wait)
    const { promise, resolve } = Promise.withResolvers<void>()
    const hurry = new AbortController()
    const forget = this.add(() => {
      hurry.abort()
      resolve()
    })
    await Promise.race([sleep(wait, undefined, { ref: false, signal: hurry.signal }).catch(() => {}), promise])
    forget()
    const universe = this.#universe
    if (!universe.closed && universe.clock.mode === 'manual') await universe.advance(wait)
  }

  letGo(): void {
    for (const release of [...this.#releases]) release()
    this.#releases.clear()
  }
}
