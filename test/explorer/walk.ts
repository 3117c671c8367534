import { asSent } from './asked.ts'
import type { Answer } from './client.ts'
import type { ApiDocument, ApiOperation } from './document.ts'
import { compare, elementLike, holdsId } from './find.ts'
import { isDeclared, mayShow } from './flat.ts'
import { Failure, type Made, type Maker, told } from './make.ts'
import { followOn, pagingOf } from './pages.ts'
import type { Pair } from './pairs.ts'

export const STEPS = ['create', 'get', 'list', 'update', 'delete', 'unknown'] as const
export type Step = (typeof STEPS)[number]

/** Tells of each step that was tried whether it went well. */
export type Tried = (step: Step, passed: boolean) => void

/** Walks a collection from create to gone: create → get → list has it → update → get shows it → delete → 404. */
export class Walk {
  readonly #api: ApiDocument
  readonly #maker: Maker
  readonly #pair: Pair
  readonly #tried: Tried

  constructor(api: ApiDocument, maker: Maker, pair: Pair, tried: Tried) {
    this.#api = api
    this.#maker = maker
    this.#pair = pair
    this.#tried = tried
  }

  async run(): Promise<void> {
    const { list, update, remove } = this.#pair
    const made = await this.#step('create', () => this.#maker.make(this.#pair))
    await this.#step('get', () => this.#read(made, 'get', made.body))
    const query = list && asSent(this.#api, list, made)
    // What it wants to be asked by is nothing that the item has: a search for who knows what.
    if (query) await this.#step('list', () => this.#find(made, list, query))
    const before = update && (await this.#read(made, 'get', made.body))
    const change = update && this.#maker.bodies.changed(update, before?.body, made.id)
    if (change) await this.#step('update', () => this.#update(made, update, change.body, change.shows))
    await this.#step('unknown', () =>
      this.#gone([...made.place.slice(0, -1), unlike(made.id)], 'get of what never was'),
    )
    if (remove) await this.#step('delete', () => this.#remove(made, remove))
  }

  async #step<T>(step: Step, work: () => Promise<T>): Promise<T> {
    let passed = false
    try {
      const result = await work()
      passed = true
      return result
    } finally {
      this.#tried(step, passed)
    }
  }

  /** Shows the item, with all that was sent and that its reply has a place for. */
  async #read({ id, place }: Made, step: string, sent: unknown): Promise<Answer> {
    const { read } = this.#pair
    const answer = await this.#maker.ask(read, place)
    const onlyTells = !read.replies.has('200') && read.replies.has('204')
    if (answer.status !== (onlyTells ? 204 : 200)) throw new Failure(step, told(answer))
    if (!answer.isJson) return answer
    const reply = read.replies.get('200')
    // The server may name an item otherwise than it was asked to.
    const { differing, missing } = compare(
      sent,
      answer.body,
      (name, value, shown) => String(shown) !== id && mayShow(this.#api, reply, name, value),
    )
    if (differing.length > 0) throw new Failure(step, `not as sent: ${differing.slice(0, 3).join('; ')}`)
    const lost = missing.filter(
      ([name, value]) => isDeclared(this.#api, reply, name) && mayShow(this.#api, reply, name, value),
    )
    if (lost.length > 0)
      throw new Failure(
        step,
        `does not show ${lost
          .slice(0, 3)
          .map(([name]) => name)
          .join(', ')}`,
      )
    return answer
  }

  async #find(made: Made, list: ApiOperation, query: Readonly<Record<string, unknown>>): Promise<void> {
    const place = made.place.slice(0, -1)
    const paging = pagingOf(this.#api, list)
    const asked = { ...query, ...(paging && { [paging.limit]: paging.most }) }
    let answer = await this.#maker.ask(list, place, { query: asked })
    for (let pages = 1; pages < 60; pages++) {
      if (answer.status !== 200) throw new Failure('list', told(answer))
      if (holdsId(answer.body, made.id) || elementLike(answer.body, made.body) !== undefined) return
      const next = paging && (await followOn(this.#maker, list, place, paging, asked, answer, pages))
      if (!next) break
      answer = next
    }
    throw new Failure('list', `${made.id} is not in ${told(answer)}`)
  }

  async #update(made: Made, update: ApiOperation, body: unknown, shows: unknown): Promise<void> {
    const answer = await this.#maker.ask(update, made.place, { body })
    if (answer.status < 200 || answer.status > 299)
      throw new Failure('update', `${told(answer)} for ${JSON.stringify(body).slice(0, 300)}`)
    await this.#read(made, 'get after update', shows)
  }

  async #remove(made: Made, remove: ApiOperation): Promise<void> {
    const body = this.#maker.bodies.for(remove)
    const answer = await this.#maker.ask(remove, made.place, body === undefined ? {} : { body })
    if (answer.status < 200 || answer.status > 299) throw new Failure('delete', told(answer))
    await this.#gone(made.place, 'get after delete')
    const again = await this.#maker.ask(remove, made.place, body === undefined ? {} : { body })
    if (again.status >= 500) throw new Failure('delete again', told(again))
  }

  async #gone(place: readonly string[], step: string): Promise<void> {
    const answer = await this.#maker.ask(this.#pair.read, place)
    if (answer.status !== 404 && answer.status !== 410) throw new Failure(step, told(answer))
  }
}

/** An id of the same form that nothing has. */
const unlike = (id: string): string =>
  /^\d+$/.test(id)
    ? `${id}987`.slice(-15)
    : id.replace(/[a-z0-9]/gi, (sign) => {
        const signs = /\d/.test(sign)
          ? '0123456789'
          : /[a-f]/.test(sign)
            ? 'abcdef'
            : /[A-F]/.test(sign)
              ? 'ABCDEF'
              : sign
        return signs[(signs.indexOf(sign) + 5) % signs.length] as string
      })
