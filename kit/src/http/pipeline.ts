import { contractOf, type OperationSpec } from '../contract.ts'
import { ApiError } from '../errors.ts'
import type { Host } from '../host.ts'
import type { Bend } from '../interposer.ts'
import type { Answerer, Passed } from '../journal.ts'
import { stringify } from '../store/json.ts'
import type { Input, Twin } from '../twin.ts'
import type { Universe } from '../universe.ts'
import type { World } from '../world.ts'
import { address } from './address.ts'
import { mediaType, readParts } from './bodies.ts'
import { DriftCheck } from './drift.ts'
import { ledger } from './ledger.ts'
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
  readonly agendaAfter: number
  operation: OperationSpec | undefined
  answerer: Answerer
  principal: string | null
  input: Input | undefined
  caller: unknown
  drift: readonly string[] | null
  error: string | null
  bend: Bend | undefined
}

/** Carries an operation's output out of a transaction that is to be undone. */
class Undone {
  readonly output: unknown

  constructor(output: unknown) {
    this.output = output
  }
}

const UNDONE: Bend = { faults: [], runs: true, undo: true }

const passageOf = (universe: Universe, request: ApiRequest, bend: Bend | undefined): Passage => ({
  universe,
  request,
  started: performance.now(),
  eventsAfter: universe.events.last(),
  agendaAfter: universe.agenda.last(),
  operation: undefined,
  answerer: 'refused',
  principal: null,
  input: undefined,
  caller: undefined,
  drift: null,
  error: null,
  bend,
})

/** The life of a request to one twin, from the wire to the wire. Needs no socket: the server, msw and tests all end here. */
export class Pipeline {
  readonly twin: Twin
  readonly #host: Host
  readonly #routes: Routes
  readonly #drift: DriftCheck
  readonly #strict: boolean
  readonly #ledger = ledger()

  constructor(host: Host, twin: Twin, strict = false) {
    this.#host = host
    this.twin = twin
    this.#routes = new Routes(twin)
    this.#drift = new DriftCheck(contractOf(twin), strict, twin.vouched)
    this.#strict = strict
  }

  /** Answers a request. Rejects only with an OperatorError (no such universe). */
  handle(raw: RawRequest): RawReply | Promise<RawReply> {
    if (raw.body && mediaType(raw) === 'multipart/form-data') return this.#readThenAnswer(raw)
    return this.#answer(raw)
  }

  /** What would be answered now: nothing changes, no fault strikes, no journal tells. */
  peek(raw: RawRequest): RawReply | undefined {
    const { universe, request } = address(this.#host, this.twin, raw)
    const reply = this.#reply(passageOf(universe, request, UNDONE))
    return reply instanceof Ask ? undefined : reply
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
    const go = () => (universe.interposer ? this.#interpose(universe, request) : this.#proceed(universe, request))
    const enter = () => (universe.delay ? this.#take(universe, request, go) : go())
    return universe.limits === 'off' ? enter() : universe.crowd.during(this.twin.name, enter)
  }

  /** Lets the time go by that the service takes. */
  #take(universe: Universe, request: ApiRequest, go: () => RawReply | Promise<RawReply>): RawReply | Promise<RawReply> {
    const operation = this.#routes.find(request.method, request.path)?.operation.id
    return universe.delay?.(this.twin.name, operation)?.then(go) ?? go()
  }

  /** Asks what is to become of a request before anything does. */
  #interpose(universe: Universe, request: ApiRequest): RawReply | Promise<RawReply> {
    const match = this.#routes.find(request.method, request.path)
    const asked = { universe, twin: this.twin, request, wire: request.wire }
    const bend = universe.interposer?.request({ ...asked, operation: match?.operation, path: match?.path ?? {} })
    const go = () => this.#proceed(universe, bend?.request ?? request, bend)
    return bend?.before ? bend.before.then(go) : go()
  }

  #proceed(universe: Universe, request: ApiRequest, bend?: Bend): RawReply | Promise<RawReply> {
    const passage = passageOf(universe, request, bend)
    const reply = this.#reply(passage)
    return reply instanceof Ask ? this.#askThenAnswer(passage, reply) : this.#depart(passage, reply)
  }

  #reply(passage: Passage): RawReply | Ask {
    const { bend } = passage
    const reply = bend?.runs === false ? undefined : this.#operate(passage, (world) => this.#run(passage, world))
    if (reply && !(reply instanceof Ask)) bend?.ran?.(reply)
    if (!bend?.answer) return reply as RawReply | Ask
    return this.#answerInstead(passage, bend)
  }

  /** What is said in the operation's place. It names the caller, as far as there is one: replies tell of callers. */
  #answerInstead(passage: Passage, bend: Bend): RawReply {
    const { universe, request } = passage
    const world = universe.world(this.twin.name, request.baseUrl)
    const match = this.#routes.find(request.method, request.path)
    passage.operation = match?.operation
    world.caller = passage.caller ?? (match && this.#callerOf(universe, world, request, match.operation))
    passage.principal = world.caller?.name ?? null
    const said = bend.answer?.(world)
    return said instanceof ApiError ? this.#refusal(said, passage, world) : this.#render(said, passage, world)
  }

  /** Who calls, if anybody; what asking changes is undone. */
  #callerOf(universe: Universe, world: World, request: ApiRequest, operation: OperationSpec): unknown {
    try {
      return this.#transact(universe, UNDONE, () => this.twin.authenticate(world, request, operation))
    } catch {
      return undefined
    }
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
      const heard = passage.bend?.hear?.(outcome) ?? outcome
      asked = this.#operate(passage, (world) => this.#finish(passage, world, answer(world, heard)))
    }
    return this.#depart(passage, asked)
  }

  #depart(passage: Passage, given: RawReply): RawReply | Promise<RawReply> {
    const bent = passage.bend?.reply?.(given) ?? given
    return bent instanceof Promise ? bent.then((reply) => this.#leave(passage, reply)) : this.#leave(passage, bent)
  }

  #leave(passage: Passage, reply: RawReply): RawReply | Promise<RawReply> {
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
    const reply = this.#refusal(this.twin.refusals.internal(), passage, world)
    const after = {
      status: reply.status,
      replyHeaders: flatHeaders(reply.headers),
      replyBody: reply.body,
      eventsUpTo: passage.eventsAfter,
      agendaUpTo: passage.agendaAfter,
    }
    universe.journal.add(Object.assign(exchange, after, { answerer: 'bug', error: String(error.stack) }))
    return reply
  }

  #operate(passage: Passage, work: (world: World) => unknown): RawReply | Ask {
    const { request, bend } = passage
    const universe = bend?.universe ?? passage.universe
    const world = universe.world(this.twin.name, request.baseUrl)
    world.caller = passage.caller
    try {
      const output = this.#transact(universe, bend, () => work(world))
      passage.caller = world.caller
      if (output instanceof Ask) return output
      const reply = this.#render(output, passage, world)
      this.#checkDrift(passage, reply, output)
      return reply
    } catch (error) {
      if (error instanceof ApiError) {
        const { afterwards } = error
        if (afterwards) this.#transact(universe, bend, () => afterwards(world))
        return this.#refusal(error, passage, world)
      }
      passage.answerer = 'bug'
      passage.error = String((error as Error).stack ?? error)
      if (this.#strict) console.error(`${this.twin.name} ${passage.operation?.id}: ${passage.error}`)
      return this.#refusal(this.twin.refusals.internal(), passage, world)
    }
  }

  #transact(universe: Universe, bend: Bend | undefined, work: () => unknown): unknown {
    if (!bend?.undo && !bend?.shift) return universe.database.operation(work)
    const before = universe.clock.shift
    universe.clock.shift = bend.shift ?? 0
    try {
      if (!bend.undo) return universe.database.operation(work)
      return universe.database.operation(() => {
        throw new Undone(work())
      })
    } catch (error) {
      if (error instanceof Undone) return error.output
      throw error
    } finally {
      universe.clock.shift = before
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
    if (passage.universe.limits !== 'off') this.twin.limit?.(world, request, operation)
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

  #render(output: unknown, { operation, request }: Passage, world: World): RawReply {
    const reply = output instanceof Reply ? output : undefined
    const body = reply ? reply.body : output
    const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : body === undefined ? '' : stringify(body)
    const own = { ...this.twin.replyHeaders?.(world, operation), ...reply?.headers }
    const { 'content-type': type = 'application/json; charset=utf-8', ...rest } = own
    // What has no body has no type either, unless the operation gives it one.
    const typed = text.length > 0 || reply?.headers['content-type'] !== undefined
    const headers: ReplyHeaders = typed ? { 'content-type': type, ...rest } : rest
    const raw = { status: reply?.status ?? operation?.success ?? 200, headers, body: text }
    return this.twin.rendered ? this.twin.rendered(world, { operation, request }, raw) : raw
  }

  #refusal(error: ApiError, passage: Passage, world: World): RawReply {
    return this.#render(new Reply(error.body, { status: error.status, headers: error.headers }), passage, world)
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
      agendaAfter: passage.agendaAfter,
      agendaUpTo: universe.agenda.last(),
      faults: passage.bend ? passage.bend.faults : null,
      error: passage.error,
      micros: Math.round((performance.now() - passage.started) * 1000),
    }
    universe.journal.add(exchange)
    this.#ledger?.note(exchange)
    return exchange
  }
}
