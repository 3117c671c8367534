import { isList, isRecord, type Json } from '../score/json.ts'
import type { Owner } from '../score/values.ts'
import type { HarEntry } from '../tape/har.ts'

/** How things looked when they were last seen in a tape: it tells a wrong value from a change that did not come, or came unasked. */
export class Views {
  readonly #values = new Map<string, string>()
  readonly #statuses = new Map<string, number>()

  /** Remembers a recorded reply. */
  add({ request, response }: HarEntry, body: Json | undefined): void {
    this.#statuses.set(`${request.method} ${request.url}`, response.status)
    if (body !== undefined) this.#see(body, undefined)
  }

  /** Whether the twin shows what a thing was before and the recording what it became, or the other way round. */
  isOld(owner: Owner, wanted: Json, got: Json): boolean {
    const before = this.#values.get(keyOf(owner))
    return before !== undefined && (before === JSON.stringify(got)) !== (before === JSON.stringify(wanted))
  }

  /** The same for whether a thing is there at all. */
  isOldStatus({ request, response }: HarEntry, got: number): boolean {
    const before = this.#statuses.get(`${request.method} ${request.url}`)
    const isThere = (status: number) => status < 300
    const wanted = isThere(response.status)
    return request.method === 'GET' && before !== undefined && isThere(got) !== wanted && isThere(before) !== wanted
  }

  #see(value: Json, around: Owner | undefined): void {
    if (isList(value)) for (const item of value) this.#see(item, around && { ...around, path: `${around.path}[]` })
    else if (isRecord(value)) {
      const owner = typeof value.id === 'string' ? { id: value.id, path: '' } : around
      for (const [key, inner] of Object.entries(value))
        this.#see(inner, owner && { ...owner, path: `${owner.path}.${key}` })
    } else if (around) this.#values.set(keyOf(around), JSON.stringify(value))
  }
}

const keyOf = ({ id, path }: Owner): string => `${id} ${path}`
