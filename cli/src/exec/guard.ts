/** What a program asked for that would have left the machine, by host. */
export class Guard {
  readonly #calls = new Map<string, Set<string>>()
  readonly #isAllowed: (host: string) => boolean

  constructor(allowed: readonly string[] = []) {
    this.#isAllowed = (host) =>
      allowed.some((name) => host === name || (name.startsWith('*.') && host.endsWith(name.slice(1))))
  }

  isAllowed(host: string): boolean {
    return this.#isAllowed(host)
  }

  /** A name was looked up. That alone says that a call was coming. */
  lookedUp(host: string): void {
    if (!this.#calls.has(host)) this.#calls.set(host, new Set())
  }

  called(host: string, what: string): void {
    this.lookedUp(host)
    this.#calls.get(host)?.add(what)
  }

  /** One entry a host: `GET /v1/things`, several, or none when only its name was looked up. */
  get outside(): readonly { readonly host: string; readonly calls: readonly string[] }[] {
    return [...this.#calls].map(([host, calls]) => ({ host, calls: [...calls] }))
  }
}
