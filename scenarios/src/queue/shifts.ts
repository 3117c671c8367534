import type { Played } from '../run/crew.ts'
import { Threads } from '../run/threads.ts'
import type { Task } from './distributed.ts'

interface Shift {
  readonly threads: Threads
  playing: number
}

/** Threads for each run: what they have loaded of its stories and systems is as new as the run. */
export class Shifts {
  readonly #size: number
  readonly #shifts = new Map<string, Shift>()

  constructor(size: number) {
    this.#size = size
  }

  async play(task: Task): Promise<Played> {
    const shift = this.#begin(task.session)
    try {
      return await shift.threads.play(task)
    } finally {
      shift.playing--
    }
  }

  async close(): Promise<void> {
    for (const { threads } of this.#shifts.values()) await threads.close()
  }

  #begin(session: string): Shift {
    const shift = this.#shifts.get(session) ?? { threads: new Threads(this.#size), playing: 0 }
    shift.playing++
    if (!this.#shifts.has(session)) this.#dismissIdle()
    this.#shifts.set(session, shift)
    return shift
  }

  #dismissIdle(): void {
    for (const [session, { threads, playing }] of this.#shifts)
      if (playing === 0) {
        this.#shifts.delete(session)
        void threads.close()
      }
  }
}
