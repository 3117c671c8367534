import { mediaType, parseJson } from '../http/bodies.ts'
import type { ApiRequest } from '../http/request.ts'
import { DIGITS, draw, LOWER, UPPER } from '../ids.ts'
import type { Json } from './entry.ts'
import { isHolder, Path } from './path.ts'

/** What a request says, read when it is first asked for. */
export class Sent {
  readonly request: ApiRequest
  readonly path: Readonly<Record<string, string>>
  #body: { readonly value: unknown } | undefined

  constructor(request: ApiRequest, path: Readonly<Record<string, string>>) {
    this.request = request
    this.path = path
  }

  /** The value at `path.…`, `query.…`, `body.…`, or `argument.…` wherever it stands; undefined when it was not sent. */
  at(place: string): unknown {
    const dot = place.indexOf('.')
    const [where, name] = [place.slice(0, dot), place.slice(dot + 1)]
    if (where === 'path') return this.path[name]
    if (where === 'query') return this.request.query.get(name) ?? undefined
    if (where === 'body') return new Path(`.${name}`).first(this.body)
    const { body } = this
    return this.path[name] ?? this.request.query.get(name) ?? (isHolder(body) ? body[name] : undefined)
  }

  /** The body as JSON has it, or the fields of a form. */
  get body(): unknown {
    this.#body ??= { value: bodyOf(this.request) }
    return this.#body.value
  }

  /** A recorded value with what stands in braces filled in. */
  filled(value: Json): Json {
    if (typeof value === 'string') return this.#text(value)
    if (Array.isArray(value)) return value.map((item) => this.filled(item))
    if (!isHolder(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.filled(inner as Json)]))
  }

  #text(text: string): string {
    return text.replace(/\{((?:path|query|body|argument)\.[^{}]+|draw \S* \d+)\}/g, (_, said: string) => {
      const [word, prefix = '', length] = said.split(' ')
      if (word === 'draw') return prefix + draw(`${this.request.url}/${text}`, UPPER + LOWER + DIGITS, Number(length))
      const value = this.at(said)
      return typeof value === 'string' ? value : JSON.stringify(value ?? '')
    })
  }
}

function bodyOf(request: ApiRequest): unknown {
  const { body, parts } = request
  if (parts) return Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes.toString()]))
  if (!body || body.length === 0) return undefined
  if (mediaType(request) === 'application/x-www-form-urlencoded')
    return Object.fromEntries(new URLSearchParams(body.toString()))
  try {
    return parseJson(body.toString())
  } catch {
    return undefined
  }
}
