/** Values of a reference trajectory and what stands for them in another one: ids, times, tokens. */
export class Bindings {
  readonly #map = new Map<string, string>()

  /** Too short a text says nothing of its own. */
  bind(from: string, to: string): void {
    if (from !== to && from.length >= SHORTEST) this.#map.set(from, to)
  }

  /** Learns from two replies to the same request: where a text differs at the same place, one stands for the other. */
  learn(reference: unknown, now: unknown): void {
    if (typeof reference === 'string' && typeof now === 'string') this.bind(reference, now)
    else if (Array.isArray(reference) && Array.isArray(now)) {
      if (reference.length === now.length) for (const [n, item] of reference.entries()) this.learn(item, now[n])
    } else if (isObject(reference) && isObject(now))
      for (const key of Object.keys(reference)) if (key in now) this.learn(reference[key], now[key])
  }

  /** A text with everything that is bound replaced, the longest first. */
  apply(text: string): string {
    let result = text
    for (const from of [...this.#map.keys()].sort((a, b) => b.length - a.length))
      if (result.includes(from)) result = result.replaceAll(from, this.#map.get(from) as string)
    return result
  }

  applyTo<T>(value: T): T {
    return value === undefined ? value : JSON.parse(this.apply(JSON.stringify(value)))
  }
}

const SHORTEST = 8

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
