import { Client, type Credentials } from './client.ts'
import { type ApiDocument, type ApiOperation, readDocument, type SecurityScheme } from './document.ts'
import { Judge } from './judge.ts'
import { Failure, Maker, told, Unclear } from './make.ts'
import { isPaged, walkPages } from './pages.ts'
import { findPairs, type Pair } from './pairs.ts'
import { Values } from './value.ts'
import { STEPS, type Step, Walk } from './walk.ts'

export interface Tally {
  passes: number
  total: number
}

type Check = 'lifecycle' | 'pages' | 'stranger' | 'ways' | 'invalid'

export interface Trouble {
  readonly what: Check
  /** The collection's path, or the operation's id. */
  readonly where: string
  readonly step: string
  readonly why: string
}

/** How an API's twin did. */
export interface Exploration {
  readonly title: string
  /** What the document is written in. */
  readonly style: ApiDocument['dialect']
  readonly operations: number
  /** Collections with create and get. */
  readonly lifecycle: Tally
  /** Collections by the steps that were tried. */
  readonly steps: Readonly<Record<Step, Tally>>
  readonly pages: Tally
  /** Calls without credentials that are refused with 401. */
  readonly stranger: Tally
  /** Ways to authenticate: each lets in who has the secret, and nobody else. */
  readonly ways: Tally
  /** Bodies that cannot be right, refused with 400 or 422 (or another declared refusal) in the declared shape. */
  readonly invalid: Tally
  /** Replies that are as their schemas say. */
  readonly replies: Tally
  readonly requests: number
  readonly troubles: readonly Trouble[]
  /** Replies that are not: operation, status and what is wrong. */
  readonly breaches: readonly string[]
  /** Schemas that no validator takes. */
  readonly unusable: readonly string[]
}

const tally = (): Tally => ({ passes: 0, total: 0 })

/** Walks a running twin by its API's own document. */
export async function explore(file: string, url: string, credentials: Credentials): Promise<Exploration> {
  return new Explorer(readDocument(file), url, credentials).run()
}

class Explorer {
  readonly #api: ApiDocument
  readonly #client: Client
  readonly #judge: Judge
  readonly #pairs: readonly Pair[]
  readonly #maker: Maker
  readonly #counts = {
    lifecycle: tally(),
    pages: tally(),
    stranger: tally(),
    ways: tally(),
    invalid: tally(),
    replies: tally(),
  }
  readonly #steps = Object.fromEntries(STEPS.map((step) => [step, tally()])) as Record<Step, Tally>
  readonly #troubles: Trouble[] = []
  readonly #breaches: string[] = []

  constructor(api: ApiDocument, url: string, credentials: Credentials) {
    this.#api = api
    this.#client = new Client(url, credentials)
    const values = new Values(api)
    this.#judge = new Judge(api, (text) => values.isOurs(text))
    this.#pairs = findPairs(api)
    this.#maker = new Maker(api, this.#client, this.#judge, values, this.#pairs, (...verdict) => this.#note(...verdict))
  }

  async run(): Promise<Exploration> {
    for (const pair of this.#pairs) {
      const walk = new Walk(this.#api, this.#maker, pair, (step, passed) => add(this.#steps[step], passed))
      const made = await this.#try('lifecycle', pair.path, () => walk.run())
      // What does not take a right body says nothing by refusing a wrong one.
      if (made !== 'create') await this.#tryInvalid(pair)
    }
    for (const pair of this.#pairs.filter((pair) => isPaged(this.#api, pair)))
      await this.#try('pages', pair.path, () => walkPages(this.#api, this.#maker, pair))
    for (const operation of this.#api.operations) await this.#tryStranger(operation)
    for (const operation of this.#waysToAsk()) await this.#tryWays(operation)
    for (const operation of this.#api.operations) if (operation.method === 'GET') await this.#tryRead(operation)
    return {
      title: this.#api.title,
      style: this.#api.dialect,
      operations: this.#api.operations.length,
      ...this.#counts,
      steps: this.#steps,
      requests: this.#client.requests,
      troubles: this.#troubles,
      breaches: this.#breaches,
      unusable: this.#judge.unusable,
    }
  }

  #note(operation: ApiOperation, status: number, problems: readonly string[] | undefined): void {
    if (problems === undefined) return
    add(this.#counts.replies, problems.length === 0)
    if (problems.length > 0) this.#breaches.push(`${operation.id} ${status}: ${problems.join('; ')}`)
  }

  /** Returns the step at which it failed. */
  async #try(what: Check, where: string, work: () => Promise<void>): Promise<string | undefined> {
    try {
      await work()
      add(this.#counts[what], true)
      return undefined
    } catch (error) {
      if (error instanceof Unclear) return undefined
      add(this.#counts[what], false)
      const step = error instanceof Failure ? error.step : 'bug'
      this.#troubles.push({ what, where, step, why: (error as Error).message })
      return step
    }
  }

  async #tryStranger(operation: ApiOperation): Promise<void> {
    if (operation.security.length === 0 || operation.security.some(isUnknown)) return
    await this.#try('stranger', operation.id, async () => {
      const answer = await this.#maker.ask(operation, [], { stranger: true })
      if (answer.status !== 401) throw new Failure('without credentials', told(answer))
    })
  }

  /** One operation for each way to authenticate that the document has. */
  #waysToAsk(): ApiOperation[] {
    const ways = this.#api.operations.flatMap((operation) =>
      operation.security
        .filter((way) => !isUnknown(way))
        .map((way) => [JSON.stringify(way), { ...operation, security: [way] }] as const),
    )
    return [...new Map(ways).values()]
  }

  async #tryWays(operation: ApiOperation): Promise<void> {
    const way = operation.security[0]?.map(({ kind, name }) => `${kind} ${name}`.trim()).join(' and ')
    await this.#try('ways', `${operation.id} by ${way}`, async () => {
      const impostor = await this.#maker.ask(operation, [], { impostor: true })
      if (impostor.status !== 401) throw new Failure('with a wrong secret', told(impostor))
      const answer = await this.#maker.ask(operation, [])
      if (answer.status === 401 || answer.status === 403) throw new Failure('with the right secret', told(answer))
    })
  }

  async #tryInvalid(pair: Pair): Promise<void> {
    const { create } = pair
    const body = this.#maker.bodies.wrong(create)
    if (body === undefined) return
    await this.#try('invalid', create.id, async () => {
      const within = await this.#maker.within(create, create.path)
      const answer = await this.#maker.ask(create, within, { body })
      const refused = [400, 422].includes(answer.status) || isDeclaredRefusal(create, answer.status)
      if (!refused) throw new Failure('wrong body', `${told(answer)} for ${JSON.stringify(body).slice(0, 200)}`)
      const problems = this.#judge.problems(create, answer)
      if (problems && problems.length > 0)
        throw new Failure('wrong body', `not in the declared shape: ${problems.join('; ')}`)
    })
  }

  /** Whatever can be read without knowing more: its reply must be as declared. */
  async #tryRead(operation: ApiOperation): Promise<void> {
    try {
      await this.#maker.ask(operation, await this.#maker.within(operation, operation.path))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
    }
  }
}

function add(tally: Tally, passed: boolean): void {
  tally.total++
  if (passed) tally.passes++
}

/** Nothing can be sent for it, or two things in the same header. */
const isUnknown = (way: readonly SecurityScheme[]): boolean =>
  way.some(({ kind }) => kind === 'other') || way.filter(({ kind }) => kind === 'bearer' || kind === 'basic').length > 1

/** Refusals that mean something other than a wrong body. */
const OTHERWISE = [401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 415, 428, 429]

const isDeclaredRefusal = ({ replies }: ApiOperation, status: number): boolean =>
  replies.has(String(status)) &&
  status > 400 &&
  status < 500 &&
  // Where the document has no other word for it, what it says of methods means the body.
  (!OTHERWISE.includes(status) || (status === 405 && !replies.has('400') && !replies.has('422')))
