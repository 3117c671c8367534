import type { LoadedScenario } from '../format/load.ts'

/** Room for so many at a time; the others wait in order. */
export class Room {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(size: number) {
    this.#free = size
  }

  async enter(): Promise<void> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  leave(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free++
  }
}

/** How many trials of a scenario one of `threads` plays at once: its share of the pool, or one. */
export function roomFor({ scenario: { system } }: LoadedScenario, threads: number): number {
  const size = system && 'command' in system ? system.pool?.size : undefined
  return size === undefined ? 1 : Math.ceil(size / threads)
}

/** How many trials a thread is to be given at once, so that every pool is used. */
export const lanesOf = (scenarios: readonly LoadedScenario[], threads: number): number =>
  Math.max(1, ...scenarios.map((loaded) => roomFor(loaded, threads)))
