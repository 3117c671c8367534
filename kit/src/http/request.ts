import type { Buffer } from 'node:buffer'
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { HttpMessage, Outcome } from '../twin.ts'

/** A request as it came over the wire, before anything is known about it. */
export interface RawRequest {
  readonly method: string
  /** Path and query, as sent. */
  readonly url: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | undefined
  /** Scheme and host the client asked, where no socket and no header tell. */
  readonly origin?: string
  /** The connection it came over, where there is one. */
  readonly wire?: Socket
}

/** A request addressed to one twin in one universe. */
export interface ApiRequest extends RawRequest {
  /** Without the universe's prefix and the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Scheme, host and universe prefix as the client sees them: what absolute URLs in replies begin with. */
  readonly baseUrl: string
  /** The body's parts when it is multipart; read once, before the operation. */
  readonly parts?: readonly Part[]
}

/** A field or file of a multipart body. */
export interface Part {
  readonly name: string
  readonly filename?: string
  readonly type: string
  readonly bytes: Buffer
}

/** A reply's headers: lower-case names; a list is sent as so many headers of the name. */
export type ReplyHeaders = Readonly<Record<string, string | readonly string[]>>

/** Headers of one value each: a list becomes one with commas, which HTTP takes for the same. */
export const flatHeaders = (headers: ReplyHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : value.join(', ')]),
  )

/** What goes back over the wire. */
export interface RawReply {
  readonly status: number
  readonly headers: ReplyHeaders
  readonly body: string | Buffer
  /** The words beside the status, where they are not HTTP's own. */
  readonly reason?: string
  /** How it leaves, when not as HTTP has it. */
  readonly departure?: Departure
}

/** A way for a reply to leave that no well-behaved server would choose. */
export interface Departure {
  /** Puts on the wire what is to be there. */
  leave(response: ServerResponse, reply: RawReply): void
  /** What a client without a socket gets instead of a reply: the code of an error. */
  readonly code?: string
}

/** An operation's answer when it is more than a body: another status, headers, a page, bytes. */
export class Reply {
  readonly status: number | undefined
  readonly headers: ReplyHeaders
  readonly body: unknown

  constructor(body: unknown, options: { status?: number; headers?: ReplyHeaders } = {}) {
    this.body = body
    this.status = options.status
    this.headers = options.headers ?? {}
  }
}

/**
 * What an operation gives back when its answer depends on what somebody outside says: what it did so far is kept, the message
 * is sent, and `answer` goes on in an operation of its own, with the same caller. It may ask again.
 */
export class Ask<W = any> {
  readonly message: HttpMessage
  readonly answer: (world: W, outcome: Outcome) => unknown

  constructor(message: HttpMessage, answer: (world: W, outcome: Outcome) => unknown) {
    this.message = message
    this.answer = answer
  }
}
