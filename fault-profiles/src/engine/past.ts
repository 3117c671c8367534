import { Universe } from '@dtu/kit'

const MOST = 200

interface Image {
  /** Universe time since when the state was this. */
  readonly at: number
  readonly bytes: Buffer
  opened?: Universe
}

/** What a universe was, for reads that are behind. Remembers only while somebody may want to know. */
export class Past {
  readonly #universe: Universe
  #images: Image[] = []
  #changedAt: number
  #events: number
  #touched = false
  #on = true

  constructor(universe: Universe) {
    this.#universe = universe
    this.#events = universe.events.last()
    this.#changedAt = Number.NEGATIVE_INFINITY
    this.#remember(Number.NEGATIVE_INFINITY)
    universe.database.afterCommit(() => this.#look())
  }

  /** Something may have changed that left no event. */
  touch(): void {
    this.#touched = true
  }

  /** The universe as it was so many milliseconds ago; undefined when nothing has changed since. */
  before(age: number): Universe | undefined {
    return this.at(this.#universe.clock.now() - age)
  }

  /** The universe as it was at a time; before the first run, as it was when that began. Undefined when nothing has changed since. */
  at(at: number): Universe | undefined {
    this.#universe.database.commit()
    if (this.#changedAt <= at) return undefined
    const image = this.#images.findLast((one) => one.at <= at) ?? this.#images[0]
    if (!image) return undefined
    image.opened ??= this.#open(image.bytes)
    return image.opened
  }

  close(): void {
    this.#on = false
    for (const { opened } of this.#images) opened?.close()
    this.#images = []
  }

  #look(): void {
    const last = this.#universe.events.last()
    if (!this.#on || (last === this.#events && !this.#touched)) return
    this.#events = last
    this.#touched = false
    this.#remember(this.#universe.clock.now())
  }

  #remember(at: number): void {
    if (at > Number.NEGATIVE_INFINITY) this.#changedAt = at
    // At one moment only the last state counts.
    if (this.#images.at(-1)?.at === at) this.#images.pop()?.opened?.close()
    this.#images.push({ at, bytes: this.#universe.image() })
    // What it was at the beginning is kept for whoever has it restored.
    if (this.#images.length > MOST) this.#images.splice(1, 1)[0]?.opened?.close()
  }

  #open(bytes: Buffer): Universe {
    const { name, twins, clock, strict } = this.#universe
    return new Universe({
      name,
      twins,
      source: Buffer.from(bytes),
      clock: { mode: 'manual', at: clock.now() },
      strict,
      still: true,
      baseUrl: (twin) => this.#universe.baseUrl(twin),
    })
  }
}
