import { Client, type Credentials } from './client.ts'
import { type ApiDocument, type ApiOperation, readDocument } from './document.ts'
import { Judge } from './judge.ts'
import { isPaged, walkPages } from './pages.ts'
import { findPairs, type Pair } from './pairs.ts'
import { Failure, Walker } from './walk.ts'

export interface Tally {
  passes: number
  total: number
}

export interface Trouble {
  readonly what: 'lifecycle' | 'pages' | 'stranger' | 'invalid'
  /** The collection's path, or the operation's id. */
  readonly where: string
  readonly step: string
  readonly why: string
}

/** How an API's twin did. */
export interface Exploration {
  readonly title: string
  readonly operations: number
  /** Collections with create and get. */
  readonly lifecycle: Tally
  readonly pages: Tally
  /** Calls without credentials that are refused with 401. */
  readonly stranger: Tally
  /** Bodies that cannot be right, refused with 4xx as declared. */
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
  const api = readDocument(file)
  return new Explorer(api, url, credentials).run()
}

class Explorer {
  readonly #api: ApiDocument
  readonly #client: Client
  readonly #judge: Judge
  readonly #pairs: readonly Pair[]
  readonly #walker: Walker
  readonly #counts = { lifecycle: tally(), pages: tally(), stranger: tally(), invalid: tally(), replies: tally() }
  readonly #troubles: Trouble[] = []
  readonly #breaches: string[] = []

  constructor(api: ApiDocument, url: string, credentials: Credentials) {
    this.#api = api
    this.#client = new Client(url, credentials)
    this.#judge = new Judge(api)
    this.#pairs = findPairs(api)
    this.#walker = new Walker(api, this.#client, this.#judge, this.#pairs, (...verdict) => this.#note(...verdict))
  }

  async run(): Promise<Exploration> {
    for (const pair of this.#pairs) {
      await this.#try('lifecycle', pair.path, () => this.#walker.walk(pair))
      await this.#tryInvalid(pair.create)
    }
    for (const pair of this.#pairs.filter((pair) => isPaged(this.#api, pair)))
      await this.#try('pages', pair.path, () => walkPages(this.#api, this.#client, this.#walker, pair))
    for (const operation of this.#api.operations) await this.#tryStranger(operation)
    for (const operation of this.#api.operations) if (operation.method === 'GET') await this.#tryRead(operation)
    return {
      title: this.#api.title,
      operations: this.#api.operations.length,
      ...this.#counts,
      requests: this.#client.requests,
      troubles: this.#troubles,
      breaches: this.#breaches,
      unusable: this.#judge.unusable,
    }
  }

  #note(operation: ApiOperation, status: number, problems: readonly string[] | undefined): void {
    if (problems === undefined) return
    this.#counts.replies.total++
    if (problems.length === 0) this.#counts.replies.passes++
    else this.#breaches.push(`${operation.id} ${status}: ${problems.join('; ')}`)
  }

  async #try(
    what: 'lifecycle' | 'pages' | 'stranger' | 'invalid',
    where: string,
    work: () => Promise<void>,
  ): Promise<void> {
    this.#counts[what].total++
    try {
      await work()
      this.#counts[what].passes++
    } catch (error) {
      const step = error instanceof Failure ? error.step : 'bug'
      this.#troubles.push({ what, where, step, why: (error as Error).message })
    }
  }

  async #tryStranger(operation: ApiOperation): Promise<void> {
    if (operation.security.length === 0 || operation.security.some((way) => way.some(({ kind }) => kind === 'other')))
      return
    await this.#try('stranger', operation.id, async () => {
      const answer = await this.#walker.ask(operation, {}, { stranger: true })
      if (answer.status !== 401) throw new Failure('without credentials', `${answer.status}`)
    })
  }

  async #tryInvalid(create: ApiOperation): Promise<void> {
    const body = this.#walker.wrongBody(create)
    if (body === undefined) return
    await this.#try('invalid', create.id, async () => {
      const within = await this.#walker.within(create, create.path)
      const answer = await this.#walker.ask(create, within, { body })
      if (answer.status < 400 || answer.status > 499)
        throw new Failure('wrong body', `${answer.status} for ${JSON.stringify(body).slice(0, 200)}`)
      const problems = this.#judge.problems(create, answer.status, answer.body)
      if (problems && problems.length > 0)
        throw new Failure('wrong body', `not in the declared shape: ${problems.join('; ')}`)
    })
  }

  /** Whatever can be read without knowing more: its reply must be as declared. */
  async #tryRead(operation: ApiOperation): Promise<void> {
    try {
      await this.#walker.ask(operation, await this.#walker.within(operation, operation.path))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
    }
  }
}
