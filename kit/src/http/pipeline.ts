import { contractOf, type OperationSpec } from '../contract.ts'
import { ApiError } from '../errors.ts'
import type { Host } from '../host.ts'
import type { Answerer, Passed } from '../journal.ts'
import { stringify } from '../store/json.ts'
import type { Input, Twin } from '../twin.ts'
import type { Universe } from '../universe.ts'
import type { World } from '../world.ts'
import { address } from './address.ts'
import { mediaType, readParts } from './bodies.ts'
import { DriftCheck } from './drift.ts'
import {
  type ApiRequest,
  Ask,
  flatHeaders,
  type Part,
  type RawReply,
  type RawRequest,
  Reply,
  type ReplyHeaders,
} from './request.ts'
import { Routes } from './routes.ts'

/** What is remembered of one exchange on its way through. */
interface Passage {
  readonly universe: Universe
  readonly request: ApiRequest
  readonly started: number
  readonly eventsAfter: number
  operation: OperationSpec | undefined
  answerer: Answerer
  principal: string | null
  input: Input | undefined
  caller: unknown
  drift: readonly string[] | null
  error: string | null
}

/** The life of a request to one twin, from the wire to the wire. Needs no socket: the server, msw and tests all end here. */
export class Pipeline {
  readonly twin: Twin
  readonly #host: Host
  readonly #routes: Routes
  readonly #drift: DriftCheck
  readonly #strict: boolean

  constructor(host: Host, twin: Twin, strict = false) {
    this.#host = host
    this.twin = twin
    this.#routes = new Routes(twin)
    this.#drift = new DriftCheck(contractOf(twin), strict)
    this.#strict = strict
  }

  /** Answers a request. Rejects only with an OperatorError (no such universe). */
  handle(raw: RawRequest): RawReply | Promise<RawReply> {
    if (raw.body && mediaType(raw) === 'multipart/form-data') return this.#readThenAnswer(raw)
    return this.#answer(raw)
  }

  async #readThenAnswer(raw: RawRequest): Promise<RawReply> {
    let parts: Part[] | undefined
    try {
      parts = await readParts(raw)
    } catch {
      // Left out: the twin finds no parts and refuses the body in the vendor's words.
    }
    return this.#answer(raw, parts)
  }

  #answer(raw: RawRequest, parts?: readonly Part[]): RawReply | Promise<RawReply> {
    const { universe, request } = address(this.#host, this.twin, raw, parts)
    const passage: Passage = {
      universe,
      request,
      started: performance.now(),
      eventsAfter: universe.events.last(),
      operation: undefined,
      answerer: 'refused',
      principal: null,
      input: undefined,
      caller: undefined,
      drift: null,
      error: null,
    }
    const reply = this.#operate(passage, (world) => this.#run(passage, world))
    return reply instanceof Ask ? this.#askThenAnswer(passage, reply) : this.#depart(passage, reply)
  }

  /** Asks outside, and goes on with what came back: in between other requests are answered. */
  async #askThenAnswer(passage: Passage, first: Ask): Promise<RawReply> {
    const { universe } = passage
    let asked: Ask | RawReply = first
    while (asked instanceof Ask) {
      const { message, answer }: Ask = asked
      // What is said outside must not be undone here.
      await universe.database.committed()
      const outcome = await universe.courier.ask(message)
      asked = this.#operate(passage, (world) => this.#finish(passage, world, answer(world, outcome)))
    }
    return this.#depart(passage, asked)
  }

  #depart(passage: Passage, reply: RawReply): RawReply | Promise<RawReply> {
    const { universe } = passage
    const exchange = this.#record(passage, reply)
    // Nothing leaves that rests on a change not yet committed, be it this request's or another's of the same turn.
    const committed = universe.database.committed()
    if (!committed) return reply
    return committed.then(
      () => reply,
      (error) => this.#lost(passage, exchange, error as Error),
    )
  }

  /** The turn could not be committed (disk full): what was answered did not happen. */
  #lost(passage: Passage, exchange: Passed, error: Error): RawReply {
    console.error(`${this.twin.name} ${passage.operation?.id}: the commit failed: ${error.message}`)
    const { universe, request } = passage
    const world = universe.world(this.twin.name, request.baseUrl)
    const reply = this.#refusal(this.twin.refusals.internal(), passage.operation, world)
    const after = {
      status: reply.status,
      replyHeaders: flatHeaders(reply.headers),
      replyBody: reply.body,
      eventsUpTo: passage.eventsAfter,
    }
    universe.journal.add(Object.assign(exchange, after, { answerer: 'bug', error: String(error.stack) }))
    return reply
  }

  #operate(passage: Passage, work: (world: World) => unknown): RawReply | Ask {
    const { universe, request } = passage
    const world = universe.world(this.twin.name, request.baseUrl)
    world.caller = passage.caller
    try {
      const output = universe.database.operation(() => work(world))
      passage.caller = world.caller
      if (output instanceof Ask) return output
      const reply = this.#render(output, passage.operation, world)
      this.#checkDrift(passage, reply, output)
      return reply
    } catch (error) {
      if (error instanceof ApiError) return this.#refusal(error, passage.operation, world)
      passage.answerer = 'bug'
      passage.error = String((error as Error).stack ?? error)
      if (this.#strict) console.error(`${this.twin.name} ${passage.operation?.id}: ${passage.error}`)
      return this.#refusal(this.twin.refusals.internal(), passage.operation, world)
    }
  }

  #run(passage: Passage, world: World): unknown {
    const { request } = passage
    const match = this.#routes.find(request.method, request.path)
    if (!match)
      throw this.#routes.otherMethod(request.method, request.path)
        ? this.twin.refusals.methodNotAllowed(request)
        : this.twin.refusals.notFound(request)
    const { operation } = match
    passage.operation = operation
    world.caller = this.twin.authenticate(world, request, operation)
    passage.principal = world.caller?.name ?? null
    const input: Input = this.twin.input?.(request, operation, match.path) ?? {
      request,
      operation,
      path: match.path,
      query: request.query,
    }
    passage.input = input
    const work = this.twin.operations[operation.id]
    passage.answerer = work ? 'handwritten' : 'none'
    const fallback = () => this.#fallback(world, input)
    return this.#finish(passage, world, work ? work(world, input, fallback) : this.#answerGenerated(passage, fallback))
  }

  #finish({ input }: Passage, world: World, output: unknown): unknown {
    return this.twin.finish && input && !(output instanceof Ask) ? this.twin.finish(world, input, output) : output
  }

  #answerGenerated(passage: Passage, fallback: () => unknown): unknown {
    const generated = passage.operation && this.twin.fallback ? !this.twin.gap?.(passage.operation) : false
    if (generated) passage.answerer = 'generated'
    return fallback()
  }

  #fallback(world: World, input: Input): unknown {
    if (!this.twin.fallback) throw this.twin.refusals.notModelled(input.operation)
    return this.twin.fallback(world, input)
  }

  #render(output: unknown, operation: OperationSpec | undefined, world: World): RawReply {
    const reply = output instanceof Reply ? output : undefined
    const body = reply ? reply.body : output
    const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : body === undefined ? '' : stringify(body)
    const own = { ...this.twin.replyHeaders?.(world, operation), ...reply?.headers }
    const { 'content-type': type = 'application/json; charset=utf-8', ...rest } = own
    // What has no body has no type either.
    const headers: ReplyHeaders = text.length === 0 ? rest : { 'content-type': type, ...rest }
    return { status: reply?.status ?? operation?.success ?? 200, headers, body: text }
  }

  #refusal(error: ApiError, operation: OperationSpec | undefined, world: World): RawReply {
    return this.#render(new Reply(error.body, { status: error.status, headers: error.headers }), operation, world)
  }

  #checkDrift(passage: Passage, reply: RawReply, output: unknown): void {
    const { operation } = passage
    if (!operation || !reply.headers['content-type']?.includes('json')) return
    const body = () => (typeof reply.body === 'string' && reply.body !== '' ? JSON.parse(reply.body) : output)
    passage.drift = this.#drift.check(operation, reply.status, body)
    if (this.#strict && passage.drift && passage.drift.length > 0)
      throw new Error(`the reply leaves the contract: ${passage.drift.join('; ')}`)
  }

  #record(passage: Passage, reply: RawReply): Passed {
    const { universe, request, operation } = passage
    const exchange: Passed = {
      at: universe.clock.now(),
      twin: this.twin.name,
      operation: operation?.id ?? null,
      method: request.method,
      path: request.url,
      status: reply.status,
      answerer: passage.answerer,
      principal: passage.principal,
      requestHeaders: request.headers,
      requestBody: request.body ?? null,
      replyHeaders: flatHeaders(reply.headers),
      replyBody: reply.body,
      drift: passage.drift,
      eventsAfter: passage.eventsAfter,
      eventsUpTo: universe.events.last(),
      faults: null,
      error: passage.error,
      micros: Math.round((performance.now() - passage.started) * 1000),
    }
    universe.journal.add(exchange)
    return exchange
  }
}
