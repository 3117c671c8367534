import type { Finding } from '../differ/differ.ts'
import type { Bindings } from '../replay/bindings.ts'
import type { Played } from '../replay/play.ts'
import { rewriteBody, rewriteUrl } from '../replay/rewrite.ts'
import type { Answer, Call, Line, Target } from '../replay/target.ts'
import type { Reply } from '../score/score.ts'
import type { HarEntry } from '../tape/har.ts'
import type { Tape } from '../tape/tape.ts'
import { callsIn, type Expected, framesIn, Queue, WAY } from './expected.ts'
import { challengeIn, labelOf, saidIn } from './said.ts'
import { subscribe } from './subscribe.ts'

/** Who compares what was said with what was recorded. */
export interface Judge {
  readonly bindings: Bindings
  serviceOf(entry: HarEntry): string
  /** Compares, and learns from it; without an answer nothing was said. */
  compare(expected: Expected, answer: Answer | undefined): Played
}

interface Socket {
  readonly index: number
  readonly entry: HarEntry
  readonly queue: Queue
  /** The labels of what was said over it, in order. */
  readonly wanted: readonly string[]
  readonly got: string[]
  /** What the client is still to say. */
  readonly unsent: { readonly at: number; readonly text: string }[]
  line: Line | undefined
  isOpened: boolean
}

/** What services say to apps while a tape is played: webhooks, and frames of WebSockets. Both are played, and heard. */
export class Incoming {
  readonly #tape: Tape
  readonly #target: Target
  readonly #judge: Judge
  readonly #calls: Queue
  readonly #sockets: Socket[]
  readonly #heard: Played[] = []
  /** What was said that was not recorded, since the last exchange. */
  #unasked: Finding[] = []

  constructor(tape: Tape, target: Target, judge: Judge) {
    this.#tape = tape
    this.#target = target
    this.#judge = judge
    const calls = callsIn(tape)
    this.#calls = new Queue(calls)
    this.#sockets = target.connect ? tape.entries.flatMap((entry, index) => socketOf(tape, entry, index)) : []
    this.isPlayed = (calls.length > 0 || this.#sockets.length > 0) && target.hear !== undefined
  }

  /** Whether the tape has anything of the kind, and the target can be heard. */
  readonly isPlayed: boolean

  /** Lets the service know what the app listens to: nobody told it in the tape. */
  async start(): Promise<void> {
    this.#target.hear?.((call) => this.#hear(call))
    subscribe(this.#tape, this.#target, this.#judge)
    await this.#target.settle?.()
    // Whoever is told of an app asks whether it is there.
    this.#unasked = []
  }

  /** Before an exchange that was recorded at a time: opens what was open by then, and says what was said by then. */
  async until(time: number): Promise<void> {
    for (const socket of this.#sockets) {
      if (!socket.isOpened && Date.parse(socket.entry.startedDateTime) <= time) await this.#open(socket)
      for (const { at, text } of [...socket.unsent]) {
        if (!socket.line || at > time) break
        socket.unsent.shift()
        socket.line.send(rewriteBody(text, '', this.#judge.bindings) ?? '')
      }
    }
    await this.#target.settle?.()
  }

  /** What an exchange made the service say that was not recorded. */
  async after(): Promise<Finding[]> {
    await this.#target.settle?.()
    const unasked = this.#unasked
    this.#unasked = []
    return unasked
  }

  /** All that was said, and that it was not what was recorded and never was. */
  async end(): Promise<Played[]> {
    await this.until(Number.POSITIVE_INFINITY)
    for (const { line } of this.#sockets) line?.close()
    this.#target.hear?.(undefined)
    const missing = [this.#calls, ...this.#sockets.map(({ queue }) => queue)].flatMap(({ rest }) => rest)
    const orders = this.#sockets.filter(isInOtherOrder).map(({ index }) => index)
    const all = [...this.#heard, ...missing.map((one) => this.#judge.compare(one, undefined))]
    return all.map((one, at) => {
      const isFirst = all.findIndex(({ index }) => index === one.index) === at
      return isFirst && orders.includes(one.index) ? inOtherOrder(one) : one
    })
  }

  async #open(socket: Socket): Promise<void> {
    const { entry } = socket
    socket.isOpened = true
    socket.line = this.#target.connect?.(
      {
        service: this.#judge.serviceOf(entry),
        method: 'GET',
        url: placeOf(entry.request.url, this.#judge.bindings),
        headers: {},
        isRefused: false,
      },
      (text) => this.#read(socket, text),
    )
    await this.#target.settle?.()
  }

  #read(socket: Socket, text: string): void {
    const label = labelOf(saidIn(text))
    const expected = socket.queue.take(new URL(socket.entry.request.url).pathname, label)
    if (!expected) return void this.#unasked.push(unasked(new URL(socket.entry.request.url).pathname, label))
    socket.got.push(label)
    this.#heard.push(this.#judge.compare(expected, { status: 200, headers: {}, body: text }))
  }

  #hear(call: Call): Reply {
    const { pathname } = new URL(call.url)
    const said = saidIn(call.body, call.headers['content-type'])
    const label = labelOf(said)
    const expected = this.#calls.take(pathname, label)
    if (!expected) {
      this.#unasked.push(unasked(pathname, label))
      return repeated(call) ?? NOBODY
    }
    const body = said === undefined || said === null ? call.body : JSON.stringify(said)
    this.#heard.push(this.#judge.compare(expected, { status: 200, headers: saidHeaders(call.headers), body }))
    const word = challengeIn(call.headers, said)
    if (word !== undefined && expected.challenge !== undefined)
      this.#judge.bindings.bind(expected.challenge, word, 'challenge')
    const { status, content } = expected.answer
    const headers = { 'content-type': content.mimeType }
    return { status, headers, body: rewriteBody(content.text, content.mimeType, this.#judge.bindings) ?? '' }
  }
}

const saidHeaders = (headers: Call['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !WAY.test(name)))

const NOBODY: Reply = { status: 200, headers: {}, body: '' }

/** An app repeats a word when it is asked to. */
function repeated({ headers, body }: Call): Reply | undefined {
  const word = challengeIn(headers, saidIn(body, headers['content-type']))
  if (word === undefined) return undefined
  const said = JSON.stringify({ challenge: word, verification: word })
  return { status: 200, headers: { 'content-type': 'application/json' }, body: said }
}

const unasked = (path: string, label: string): Finding => ({
  kind: 'side effect',
  where: `event ${path} ${label}`.trim(),
  wanted: undefined,
  got: 'said',
  breaks: false,
})

function socketOf(tape: Tape, entry: HarEntry, index: number): Socket[] {
  if (entry.response.status !== 101 || entry._x?.direction === 'incoming') return []
  const frames = framesIn(tape, index)
  const unsent = (entry._webSocketMessages ?? [])
    .filter(({ type, opcode }) => type === 'send' && opcode === 1)
    .map(({ time, data }) => ({ at: time * 1000, text: data }))
  const wanted = frames.map(({ label }) => label)
  return [{ index, entry, queue: new Queue(frames), wanted, got: [], unsent, line: undefined, isOpened: false }]
}

/** A socket's address is told by the service: the one it told now, wherever the recorder was. */
function placeOf(recorded: string, bindings: Bindings): URL {
  const { pathname, search } = new URL(recorded)
  const told = bindings.list().find(({ recorded: address }) => {
    if (!/^wss?:/.test(address)) return false
    const other = new URL(address)
    return other.pathname === pathname && other.search === search
  })
  return new URL((told?.twin ?? rewriteUrl(recorded, bindings).href).replace(/^ws/, 'http'))
}

/** Of what was said on both sides: whether it was said in the same order. */
function isInOtherOrder({ wanted, got }: Socket): boolean {
  const left = [...got]
  const both = wanted.filter((label) => {
    const at = left.indexOf(label)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return both.some((label, at) => label !== got[at])
}

function inOtherOrder(one: Played): Played {
  const order = {
    kind: 'order',
    service: one.service,
    endpoint: `SOCKET ${new URL(one.entry.request.url).pathname}`,
    where: 'frames',
    wanted: 'as recorded',
    got: 'in another order',
    breaks: true,
    tape: one.tape,
    index: one.index,
  } as const
  return { ...one, differences: [...one.differences, order] }
}
