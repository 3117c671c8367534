import type { Run } from './run.ts'

/** How what runs did to a universe is taken back when they end. */
export class Undoing {
  readonly #steps = new Map<string, (() => void)[]>()

  add(run: Run, undo: () => void): void {
    const steps = this.#steps.get(run.id) ?? []
    steps.push(undo)
    this.#steps.set(run.id, steps)
  }

  /** The last thing first. */
  end(run: Run): void {
    const steps = this.#steps.get(run.id) ?? []
    this.#steps.delete(run.id)
    for (const undo of steps.reverse()) undo()
  }
}
