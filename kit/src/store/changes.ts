/** What one write did to one document. `before` is missing when it was added, `after` when it was removed. */
export interface Change {
  readonly twin: string
  readonly table: string
  readonly key: string
  readonly before?: object
  readonly after?: object
}

/** The changes of one operation, in order, once it has succeeded. */
export type Watcher = (changes: readonly Change[]) => void

/** Tells who watches what each operation changed. While nobody watches, it costs one look at `watched`. */
export class Changes {
  readonly #watchers = new Set<Watcher>()
  #pending: Change[] = []

  get watched(): boolean {
    return this.#watchers.size > 0
  }

  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  add(change: Change): void {
    this.#pending.push(change)
  }

  /** The operation has succeeded: what it changed is told. */
  tell(): void {
    if (this.#pending.length === 0) return
    const changes = this.#pending
    this.#pending = []
    for (const watcher of this.#watchers) watcher(changes)
  }

  /** The operation has failed: it changed nothing. */
  forget(): void {
    if (this.#pending.length > 0) this.#pending = []
  }
}
