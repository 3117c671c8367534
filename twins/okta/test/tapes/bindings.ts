const UNBOUND = new Set(['kid', 'sessionToken'])

/** Which of the twin's ids stands for which recorded one. */
export class Bindings {
  readonly #twins = new Map<string, string>()
  readonly #recorded = new Map<string, string>()

  bind(recorded: string | undefined, twin: string | undefined): void {
    if (!recorded || !twin || recorded === twin) return
    this.#twins.set(recorded, twin)
    this.#recorded.set(twin, recorded)
  }

  has(recorded: string): boolean {
    return this.#twins.has(recorded)
  }

  /** A recorded path or body with the twin's ids in it. */
  speak(text: string): string {
    return replaced(text, this.#twins)
  }

  /** A reply of the twin's with the recorded ids in it. */
  hear(text: string): string {
    return replaced(text, this.#recorded)
  }

  /** Key ids and session tokens do not look like other ids, and the replayer does not bind them: read off both replies. */
  learn(recorded: unknown, twin: unknown): void {
    if (!isObject(recorded) || !isObject(twin)) return
    for (const name of Object.keys(recorded)) {
      const [from, to] = [recorded[name], twin[name]]
      if (!UNBOUND.has(name)) this.learn(from, to)
      else if (typeof from === 'string' && typeof to === 'string') this.bind(from, to)
    }
  }
}

function replaced(text: string, words: ReadonlyMap<string, string>): string {
  let said = text
  for (const [from, to] of words) said = said.replaceAll(from, to)
  return said
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
