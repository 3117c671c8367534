import type { Answer, Ask, Client } from './client.ts'
import type { ApiDocument, ApiOperation, Schema } from './document.ts'
import { compare, elementLike, findId, findNamed, holdsId, keepId } from './find.ts'
import { flat, isScalar, mayShow, typeOf } from './flat.ts'
import type { Judge } from './judge.ts'
import type { Pair } from './pairs.ts'
import { Values } from './value.ts'

/** What went wrong at a step of a walk. */
export class Failure extends Error {
  readonly step: string

  constructor(step: string, message: string) {
    super(message)
    this.step = step
  }
}

export interface Made {
  readonly id: string
  readonly body: unknown
  readonly answer: Answer
  /** Values of the parameters of the collection's path. */
  readonly within: Readonly<Record<string, string>>
}

/** Tells of each reply that was held to its schema. */
export type Verdict = (operation: ApiOperation, status: number, problems: readonly string[] | undefined) => void

/** Walks collections of an API from create to gone. */
export class Walker {
  readonly values: Values
  readonly #api: ApiDocument
  readonly #client: Client
  readonly #judge: Judge
  readonly #pairs: readonly Pair[]
  readonly #verdict: Verdict

  constructor(api: ApiDocument, client: Client, judge: Judge, pairs: readonly Pair[], verdict: Verdict) {
    this.#api = api
    this.#client = client
    this.#judge = judge
    this.#pairs = pairs
    this.#verdict = verdict
    this.values = new Values(api)
  }

  /** Sends a request with what its operation requires, and holds the reply to its schema. */
  async ask(operation: ApiOperation, path: Readonly<Record<string, string>>, ask: Partial<Ask> = {}): Promise<Answer> {
    const required = operation.parameters.filter(({ required }) => required)
    const query = Object.fromEntries(
      required.filter((p) => p.in === 'query').map((p) => [p.name, this.values.of(p.schema)]),
    )
    const filled = operation.path.replace(/\{\+?([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? 'x'))
    const answer = await this.#client.send(operation, {
      ...ask,
      path: filled,
      query: { ...query, ...ask.query },
      headers: { ...this.headersFor(operation), ...ask.headers },
      ...(operation.body && { media: operation.body.media }),
    })
    if (answer.isJson)
      this.#verdict(operation, answer.status, this.#judge.problems(operation, answer.status, answer.body))
    return answer
  }

  /** Headers an operation insists on. */
  headersFor({ parameters }: ApiOperation): Record<string, string> {
    const required = parameters.filter((parameter) => parameter.required && parameter.in === 'header')
    return Object.fromEntries(required.map((p) => [p.name.toLowerCase(), String(this.values.of(p.schema))]))
  }

  /** Values for the parameters of a path: parents are made where the API makes them, else made up. */
  async within(operation: ApiOperation, path: string, depth = 0): Promise<Record<string, string>> {
    const values: Record<string, string> = {}
    const steps = path.split('/')
    for (const [n, step] of steps.entries())
      for (const [, name = ''] of step.matchAll(/\{\+?([^}]+)\}/g)) {
        const before = steps.slice(0, n).join('/')
        values[name] = (await this.#parent(before, Object.values(values), depth)) ?? this.#madeUp(operation, name)
      }
    return values
  }

  /** A new item of the collection at a path, within the parents that are there already. */
  async #parent(path: string, outer: readonly string[], depth: number): Promise<string | undefined> {
    const shape = path.replace(/\{[^}]*\}/g, '{}')
    const pair = this.#pairs.find((candidate) => candidate.path.replace(/\{[^}]*\}/g, '{}') === shape)
    if (!pair || depth > 3) return undefined
    return (await this.make(pair, depth + 1, placed(pair.create.path, outer))).id
  }

  #madeUp(operation: ApiOperation, name: string): string {
    const parameter = operation.parameters.find((p) => p.in === 'path' && p.name === name)
    return String(this.values.of(parameter?.schema ?? { type: 'string' }))
  }

  /** Makes an item. Throws a Failure when that does not work, or the reply does not tell what it is called. */
  async make(pair: Pair, depth = 0, within?: Record<string, string>): Promise<Made> {
    const { create, param, path } = pair
    const place = within ?? (await this.within(create, create.path, depth))
    const body = agreeing(this.bodyFor(create), place)
    const answer = await this.ask(create, place, body === undefined ? {} : { body })
    if (answer.status < 200 || answer.status > 299)
      throw new Failure(
        'create',
        `${answer.status} ${JSON.stringify(answer.body).slice(0, 300)} for ${JSON.stringify(body)?.slice(0, 300)}`,
      )
    const id =
      idFromLocation(answer, pair) ??
      findId(answer.body, param, path, body) ??
      findId(body, param, path) ??
      (await this.#idFromList(pair, place, body))
    if (id === undefined)
      throw new Failure('create', `the reply does not tell the id: ${JSON.stringify(answer.body).slice(0, 200)}`)
    return { id, body, answer, within: this.#itemPlace(pair, place, id) }
  }

  /** Where a create does not tell: the id of the element of the list that has what was sent. */
  async #idFromList(pair: Pair, place: Readonly<Record<string, string>>, body: unknown): Promise<string | undefined> {
    if (!pair.list) return undefined
    const answer = await this.ask(pair.list, placed(pair.list.path, Object.values(place)))
    return findId(elementLike(answer.body, body), pair.param, pair.path)
  }

  /** The item's path may call the same parameters otherwise. */
  #itemPlace({ create, read }: Pair, place: Readonly<Record<string, string>>, id: string): Record<string, string> {
    return placed(read.path, [...namesIn(create.path).map((name) => place[name] ?? 'x'), id])
  }

  bodyFor(operation: ApiOperation): unknown {
    if (!operation.body) return undefined
    const { media, schema } = operation.body
    if (/octet-stream|image|^text\/(?!json)|zip|pdf/.test(media)) return 'bytes'
    const body = this.values.body(schema)
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

  /** create → get → list has it → update → get shows it → delete → 404. */
  async walk(pair: Pair): Promise<void> {
    const made = await this.make(pair)
    await this.#read(pair, made, 'get')
    if (pair.list) await this.#find(pair, made)
    if (pair.update) await this.#update(pair, made)
    if (pair.remove) await this.#remove(pair, made)
  }

  async #read(pair: Pair, made: Made, step: string, sent: unknown = made.body): Promise<Answer> {
    const answer = await this.ask(pair.read, made.within)
    if (answer.status !== 200) throw new Failure(step, `${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`)
    const reply = pair.read.replies.get('200')
    // The server may name an item otherwise than it was asked to.
    const { differing } = compare(
      sent,
      answer.body,
      (name, value, shown) => String(shown) !== made.id && mayShow(this.#api, reply, name, value),
    )
    if (differing.length > 0) throw new Failure(step, `not as sent: ${differing.slice(0, 3).join('; ')}`)
    return answer
  }

  async #find(pair: Pair, made: Made): Promise<void> {
    const list = pair.list as ApiOperation
    const place = placed(list.path, Object.values(made.within))
    const query = this.asSent(list, made)
    // What it wants to be asked by is nothing that the item has: a search for who knows what.
    if (!query) return
    const answer = await this.ask(list, place, { query })
    if (answer.status !== 200)
      throw new Failure('list', `${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`)
    if (!holdsId(answer.body, made.id) && elementLike(answer.body, made.body) === undefined)
      throw new Failure('list', `${made.id} is not in ${JSON.stringify(answer.body).slice(0, 300)}`)
  }

  /** What a list insists on being asked by, as the item has it; undefined where the item does not tell. */
  asSent(list: ApiOperation, { body, answer }: Pick<Made, 'body' | 'answer'>): Record<string, unknown> | undefined {
    const known = [asRecord(answer.body), asRecord(body)]
    const asked = list.parameters.filter((p) => p.in === 'query' && p.required && !isCredential(list, p.name))
    const told = asked.map(({ name }) => {
      const field = /\[(\w+)\]$/.exec(name)?.[1] ?? name
      return [
        name,
        known.map((at) => findNamed(at, field)).find((value) => value !== undefined && value !== ''),
      ] as const
    })
    return told.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(told)
  }

  async #update(pair: Pair, made: Made): Promise<void> {
    const update = pair.update as ApiOperation
    const before = await this.#read(pair, made, 'get')
    const body = this.#changed(update, before.body, made.id)
    if (body === undefined) return
    const place = placed(update.path, Object.values(made.within))
    const answer = await this.ask(update, place, { body })
    if (answer.status < 200 || answer.status > 299)
      throw new Failure(
        'update',
        `${answer.status} ${JSON.stringify(answer.body).slice(0, 300)} for ${JSON.stringify(body).slice(0, 300)}`,
      )
    await this.#read(pair, made, 'get after update', body)
  }

  /** A valid body in which simple members differ from what is there; a list of operations for a JSON patch. */
  #changed(update: ApiOperation, shown: unknown, id: string): unknown {
    if (!update.body) return undefined
    const { media, schema } = update.body
    const step = flat(this.#api, flat(this.#api, schema).items ?? {}).properties ?? {}
    if (/json-patch/.test(media) || (step.op && step.path)) return this.#patchFor(shown)
    const body = this.bodyFor(update)
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
    const { properties = {} } = flat(this.#api, schema)
    const made: Schema = { ...body }
    for (const [name, value] of Object.entries(made)) {
      if (!isScalar(flat(this.#api, properties[name])) || typeof value === 'object') continue
      made[name] = this.values.other(properties[name], value) ?? value
    }
    return keepId(made, shown, id)
  }

  #patchFor(shown: unknown): unknown {
    const field = Object.entries((shown ?? {}) as Schema).find(
      ([name, value]) => typeof value === 'string' && !/id|url|date|time|_at|key/i.test(name),
    )
    return field && [{ op: 'replace', path: `/${field[0]}`, value: field[1] }]
  }

  async #remove(pair: Pair, made: Made): Promise<void> {
    const remove = pair.remove as ApiOperation
    const place = placed(remove.path, Object.values(made.within))
    const body = remove.body && this.bodyFor(remove)
    const answer = await this.ask(remove, place, body === undefined ? {} : { body })
    if (answer.status < 200 || answer.status > 299)
      throw new Failure('delete', `${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`)
    const after = await this.ask(pair.read, made.within)
    if (after.status !== 404 && after.status !== 410) throw new Failure('get after delete', `${after.status}`)
  }

  /** A body that cannot be right: a required member missing, or one of another type; undefined where none is found. */
  wrongBody(operation: ApiOperation): unknown {
    if (!operation.body || !/json/.test(operation.body.media)) return undefined
    const { schema } = operation.body
    const body = this.bodyFor(operation)
    // Where even the right body lacks what only the server writes, the schema cannot tell.
    const tells = this.#judge.takes(schema as Schema, body)
    return this.#wrongBodies(schema, body).find((wrong) => !tells || !this.#judge.takes(schema as Schema, wrong))
  }

  #wrongBodies(schema: unknown, body: unknown): unknown[] {
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

const idFromLocation = (answer: Answer, pair: Pair): string | undefined => {
  const location = answer.headers.get('location')
  if (!location || !/\}$/.test(pair.read.path)) return undefined
  const last = location.split(/[?#]/)[0]?.split('/').at(-1)
  return last ? decodeURIComponent(last) : undefined
}

const isCredential = ({ security }: ApiOperation, name: string): boolean =>
  security.flat().some((scheme) => scheme.name === name)

/** A list that insists on words to search for. */
export const isSearch = (list: ApiOperation): boolean =>
  list.parameters.some((p) => p.in === 'query' && p.required && /^(q|query|search|term|keyword|text)$/i.test(p.name))

const asRecord = (value: unknown): Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}

const namesIn = (path: string): string[] => [...path.matchAll(/\{\+?([^}]+)\}/g)].map(([, name = '']) => name)

/** Values for a path's parameters, in their order, whatever it calls them. */
export const placed = (path: string, values: readonly string[]): Record<string, string> =>
  Object.fromEntries(namesIn(path).map((name, n) => [name, values[n] ?? 'x']))

/** A body that says again what the path says must say the same. */
function agreeing(body: unknown, place: Readonly<Record<string, string>>): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || Buffer.isBuffer(body)) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? (place[name] ?? value) : value]),
  )
}
