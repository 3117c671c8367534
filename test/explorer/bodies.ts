import type { ApiDocument, ApiOperation, Schema } from './document.ts'
import { keepId } from './find.ts'
import { flat, isScalar, typeOf } from './flat.ts'
import type { Judge } from './judge.ts'
import type { Values } from './value.ts'

export interface Change {
  readonly body: unknown
  readonly shows: unknown
}

/** Makes the bodies of requests: right ones, changed ones, wrong ones. */
export class Bodies {
  readonly #api: ApiDocument
  readonly #judge: Judge
  readonly #values: Values

  constructor(api: ApiDocument, judge: Judge, values: Values) {
    this.#api = api
    this.#judge = judge
    this.#values = values
  }

  for(operation: ApiOperation): unknown {
    if (!operation.body) return undefined
    const { media, schema } = operation.body
    if (/octet-stream|image|^text\/(?!json)|zip|pdf/.test(media)) return 'bytes'
    this.#values.neverEmpty = /urlencoded/.test(media)
    const body = this.#values.body(schema)
    this.#values.neverEmpty = false
    return /multipart/.test(media) ? this.#withFiles(schema, body) : body
  }

  #withFiles(schema: Schema, body: unknown): unknown {
    const made = { ...(body as Schema) }
    const { properties = {}, required = [] } = flat(this.#api, schema)
    for (const [name, given] of Object.entries(properties as Schema)) {
      const said = flat(this.#api, given)
      if (said.format === 'binary' || said.type === 'file') made[name] = Buffer.from(`bytes of ${name}`)
      if (made[name] !== undefined && !required.includes(name) && !isScalar(said) && !Buffer.isBuffer(made[name]))
        delete made[name]
    }
    return made
  }

  /**
   * A valid body in which simple members differ from what was sent before, and what the item shows after it; undefined
   * where the operation takes none.
   * @param shown the item as it is; what names it stays
   */
  changed(update: ApiOperation, shown: unknown, id: string): Change | undefined {
    if (!update.body) return undefined
    const { media, schema } = update.body
    const step = flat(this.#api, flat(this.#api, schema).items ?? {}).properties ?? {}
    if (/json-patch/.test(media) || (step.op && step.path)) return this.#patch(update, shown, id)
    const body = this.for(update)
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return { body, shows: body }
    const { properties = {} } = flat(this.#api, schema)
    const made: Schema = { ...body }
    for (const [name, value] of Object.entries(made)) {
      if (!isScalar(flat(this.#api, properties[name])) || typeof value === 'object') continue
      made[name] = this.#values.other(properties[name], value) ?? value
    }
    const kept = keepId(made, shown, id)
    return { body: kept, shows: kept }
  }

  /** Another text for the first member of the item that may be any text. */
  #patch({ replies }: ApiOperation, shown: unknown, id: string): Change | undefined {
    const { properties = {} } = flat(this.#api, replies.get('200') ?? replies.get('201'))
    const isFree = (name: string) => {
      const said = flat(this.#api, properties[name] ?? { type: 'string' })
      return !(said.enum || said.format || said.pattern || said.readOnly || said.maxLength < 60 || 'const' in said)
    }
    const found = Object.entries((shown ?? {}) as Schema).find(
      ([name, value]) =>
        typeof value === 'string' &&
        value !== id &&
        !/^\d{4}-\d\d-\d\d/.test(value) &&
        isFree(name) &&
        !/id|ur[li]|date|time|_at|key|kind|type|version/i.test(name),
    )
    if (!found) return undefined
    const [name, value] = found
    return { body: [{ op: 'replace', path: `/${name}`, value: `${value} too` }], shows: { [name]: `${value} too` } }
  }

  /** A body that cannot be right: a required member missing, or one of another type; undefined where none is found. */
  wrong(operation: ApiOperation): unknown {
    if (!operation.body || !/json/.test(operation.body.media)) return undefined
    const { schema } = operation.body
    const body = this.for(operation)
    // Where even the right body lacks what only the server writes, the schema cannot tell.
    const tells = this.#judge.takes(schema, body)
    return this.#wrongs(schema, body).find((wrong) => !tells || !this.#judge.takes(schema, wrong))
  }

  #wrongs(schema: unknown, body: unknown): unknown[] {
    const said = flat(this.#api, schema)
    if (typeOf(said) !== 'object' || typeof body !== 'object' || body === null) return []
    const properties = (said.properties ?? {}) as Schema
    const given = Object.keys(body).filter((name) => properties[name])
    const without = given
      .filter((name) => said.required?.includes?.(name))
      .map((gone) => Object.fromEntries(Object.entries(body).filter(([name]) => name !== gone)))
    const wrong = given.map((name) => {
      const type = typeOf(flat(this.#api, properties[name]))
      return { ...body, [name]: type === 'object' || type === 'array' ? 'neither' : { wrong: true } }
    })
    return [...without, ...wrong]
  }
}
