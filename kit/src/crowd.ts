/** Who is in: requests that arrived and are not answered yet, by twin. */
export class Crowd {
  readonly #inside = new Map<string, number>()

  of(twin: string): number {
    return this.#inside.get(twin) ?? 0
  }

  /** Counts a request in, and out again when its reply is at hand. */
  during<T>(twin: string, work: () => T | Promise<T>): T | Promise<T> {
    this.#count(twin, 1)
    const leave = () => this.#count(twin, -1)
    let reply: T | Promise<T>
    try {
      reply = work()
    } catch (error) {
      leave()
      throw error
    }
    if (reply instanceof Promise) return reply.finally(leave)
    leave()
    return reply
  }

  #count(twin: string, by: number): void {
    this.#inside.set(twin, this.of(twin) + by)
  }
}
