import { Bodies } from './bodies.ts'
import type { Answer, Ask, Client } from './client.ts'
import type { ApiDocument, ApiOperation } from './document.ts'
import { elementLike, findId } from './find.ts'
import type { Judge } from './judge.ts'
import { namesIn, type Pair } from './pairs.ts'
import type { Values } from './value.ts'

/** What went wrong at a step of a walk. */
export class Failure extends Error {
  readonly step: string

  constructor(step: string, message: string) {
    super(message)
    this.step = step
  }
}

/** Nothing can be said of it: the document does not tell how to ask. */
export class Unclear extends Error {}

export interface Made {
  readonly id: string
  /** As sent. */
  readonly body: unknown
  readonly answer: Answer
  /** Values of the parameters of the item's path, in their order. */
  readonly place: readonly string[]
}

export interface Making {
  /** Values of the parameters of the collection's path; made or made up where they are not given. */
  readonly within?: readonly string[]
  /** Members of the body that have these values. */
  readonly fixed?: Readonly<Record<string, unknown>>
  readonly depth?: number
}

/** Tells of each reply that was held to its schema. */
export type Verdict = (operation: ApiOperation, status: number, problems: readonly string[] | undefined) => void

/** Asks operations, and makes items with all that they lie in. */
export class Maker {
  readonly values: Values
  readonly bodies: Bodies
  readonly #client: Client
  readonly #judge: Judge
  readonly #pairs: readonly Pair[]
  readonly #verdict: Verdict

  constructor(
    api: ApiDocument,
    client: Client,
    judge: Judge,
    values: Values,
    pairs: readonly Pair[],
    verdict: Verdict,
  ) {
    this.#client = client
    this.#judge = judge
    this.#pairs = pairs
    this.#verdict = verdict
    this.values = values
    this.bodies = new Bodies(api, judge, values)
  }

  /** Sends a request with what its operation requires, and holds the reply to its schema. */
  async ask(operation: ApiOperation, place: readonly string[], ask: Partial<Ask> = {}): Promise<Answer> {
    const required = operation.parameters.filter(({ required }) => required)
    const query = Object.fromEntries(
      required.filter((p) => p.in === 'query').map((p) => [p.name, this.values.of(p.schema)]),
    )
    let at = 0
    const answer = await this.#client.send(operation, {
      ...ask,
      path: operation.path.replace(/\{[^}]+\}/g, () => encodeURIComponent(place[at++] ?? 'x')),
      query: { ...query, ...ask.query },
      headers: { ...this.#headersFor(operation), ...ask.headers },
      ...(operation.body && { media: operation.body.media }),
    })
    this.#verdict(operation, answer.status, this.#judge.problems(operation, answer))
    return answer
  }

  /** Goes where a reply leads to. */
  async follow(operation: ApiOperation, link: string): Promise<Answer> {
    const answer = await this.#client.follow(operation, link, this.#headersFor(operation))
    this.#verdict(operation, answer.status, this.#judge.problems(operation, answer))
    return answer
  }

  /** Headers an operation insists on. */
  #headersFor({ parameters }: ApiOperation): Record<string, string> {
    const required = parameters.filter((parameter) => parameter.required && parameter.in === 'header')
    return Object.fromEntries(required.map((p) => [p.name.toLowerCase(), String(this.values.of(p.schema))]))
  }

  /** Values for the parameters of a path: parents are made where the API makes them, else made up. */
  async within(operation: ApiOperation, path: string, depth = 0): Promise<string[]> {
    const values: string[] = []
    const steps = path.split('/')
    for (const [n, step] of steps.entries())
      for (const name of namesIn(step)) {
        const before = steps.slice(0, n).join('/')
        values.push((await this.#parent(before, values, depth)) ?? this.#madeUp(operation, name))
      }
    return values
  }

  /** A new item of the collection at a path, within the parents that are there already. */
  async #parent(path: string, within: readonly string[], depth: number): Promise<string | undefined> {
    const shape = path.replace(/\{[^}]*\}/g, '{}')
    const pair = this.#pairs.find((candidate) => candidate.path.replace(/\{[^}]*\}/g, '{}') === shape)
    if (!pair || depth > 3) return undefined
    return (await this.make(pair, { within, depth: depth + 1 })).id
  }

  #madeUp(operation: ApiOperation, name: string): string {
    const parameter = operation.parameters.find((p) => p.in === 'path' && p.name === name)
    return String(this.values.of(parameter?.schema ?? { type: 'string' }))
  }

  /** Makes an item. Throws a Failure when that does not work, or the reply does not tell what it is called. */
  async make(pair: Pair, { within, fixed = {}, depth = 0 }: Making = {}): Promise<Made> {
    const { create, path, named } = pair
    const outer = within ?? (await this.within(create, path, depth))
    const own = named ? this.#madeUp(create, namesIn(create.path).at(-1) as string) : undefined
    const place = own === undefined ? outer : [...outer, own]
    const body = agreeing(this.bodies.for(create), {
      ...fixed,
      ...Object.fromEntries(namesIn(create.path).map((name, n) => [name, place[n] ?? 'x'])),
    })
    const answer = await this.ask(create, place, body === undefined ? {} : { body })
    if (answer.status < 200 || answer.status > 299)
      throw new Failure('create', `${told(answer)} for ${JSON.stringify(body)?.slice(0, 300)}`)
    const id = own ?? (await this.#idOf(pair, outer, body, answer))
    if (id === undefined) throw new Failure('create', `the reply does not tell the id: ${told(answer)}`)
    return { id, body, answer, place: [...outer, id] }
  }

  /** What a new item is called: as a reply tells, else as was sent, else as the list tells of one that has what was sent. */
  async #idOf(pair: Pair, within: readonly string[], body: unknown, answer: Answer): Promise<string | undefined> {
    const { param, path, list } = pair
    const known = idFromLocation(answer, pair) ?? findId(answer.body, param, path, body)
    if (known !== undefined || !list) return known ?? findId(body, param, path)
    const { body: listed } = await this.ask(list, within)
    return findId(elementLike(listed, body), param, path) ?? findId(body, param, path)
  }
}

/** An answer in a few words. */
export const told = ({ status, body }: Answer): string => `${status} ${JSON.stringify(body).slice(0, 300)}`

const idFromLocation = (answer: Answer, pair: Pair): string | undefined => {
  const location = answer.headers.get('location')
  if (!location || !/\}$/.test(pair.read.path)) return undefined
  const last = location.split(/[?#]/)[0]?.split('/').at(-1)
  return last ? decodeURIComponent(last) : undefined
}

/** A body that says again what the path says must say the same. */
function agreeing(body: unknown, known: Readonly<Record<string, unknown>>): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || Buffer.isBuffer(body)) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'object' ? value : (known[name] ?? value)]),
  )
}
