import type { RawReply } from '../http/request.ts'
import type { Json } from './entry.ts'

/** A reply on its way to being adjusted: its body is read and written only where somebody looks at it. */
export class Draft {
  status: number
  readonly #given: RawReply
  readonly #headers: Map<string, string | readonly string[]>
  #body: { readonly value: unknown } | undefined
  #isEmptied = false

  constructor(given: RawReply) {
    this.#given = given
    this.status = given.status
    this.#headers = new Map(Object.entries(given.headers))
  }

  /** The body when it is JSON: to be changed in place. */
  get body(): unknown {
    if (this.#isEmptied) return undefined
    this.#body ??= { value: readBody(this.#given) }
    return this.#body.value
  }

  get headers(): Map<string, string | readonly string[]> {
    return this.#headers
  }

  /** Puts another body in the place of the reply's. */
  replace(body: Json): void {
    this.#isEmptied = false
    this.#body = { value: structuredClone(body) }
  }

  /** Leaves nothing of the body. */
  empty(): void {
    this.#isEmptied = true
    this.#headers.delete('content-type')
  }

  reply(): RawReply {
    return { ...this.#given, status: this.status, headers: Object.fromEntries(this.#headers), body: this.#written() }
  }

  #written(): RawReply['body'] {
    if (this.#isEmptied) return ''
    return this.#body?.value === undefined ? this.#given.body : JSON.stringify(this.#body.value)
  }
}

function readBody({ headers, body }: RawReply): unknown {
  if (typeof body !== 'string' || body === '' || !String(headers['content-type'] ?? '').includes('json'))
    return undefined
  return JSON.parse(body)
}
