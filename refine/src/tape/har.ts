/** The parts of HAR 1.2 that replaying reads and recording writes. */
export interface Har {
  readonly log: {
    readonly version: '1.2'
    readonly creator: { readonly name: string; readonly version: string }
    readonly entries: readonly HarEntry[]
  }
}

export interface HarEntry {
  /** ISO 8601. */
  readonly startedDateTime: string
  /** Milliseconds. */
  readonly time: number
  readonly request: HarRequest
  readonly response: HarResponse
  readonly cache: Readonly<Record<string, never>>
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number }
  readonly comment?: string
  /** Ours: which service was asked, and what a recording knows to be missing. */
  readonly _x?: EntryNotes
  /** Frames of a WebSocket, as Chromium writes them. */
  readonly _webSocketMessages?: readonly SocketFrame[]
}

export interface EntryNotes {
  readonly service?: string
  readonly flags?: readonly string[]
  /** `incoming`: the service called us, a webhook for one. */
  readonly direction?: 'incoming'
  readonly [key: string]: unknown
}

export interface SocketFrame {
  readonly type: 'send' | 'receive'
  /** Seconds since 1970. */
  readonly time: number
  readonly opcode: number
  /** Text, or base64 when the frame is binary. */
  readonly data: string
}

export interface HarHeader {
  readonly name: string
  readonly value: string
}

export interface HarBody {
  readonly mimeType: string
  readonly text?: string
  /** How `text` holds bytes that are no text. */
  readonly encoding?: 'base64'
}

export interface HarRequest {
  readonly method: string
  readonly url: string
  readonly httpVersion: string
  readonly cookies: readonly HarHeader[]
  readonly headers: readonly HarHeader[]
  readonly queryString: readonly HarHeader[]
  readonly headersSize: number
  readonly bodySize: number
  readonly postData?: HarBody
}

export interface HarResponse {
  readonly status: number
  readonly statusText: string
  readonly httpVersion: string
  readonly cookies: readonly HarHeader[]
  readonly headers: readonly HarHeader[]
  readonly content: HarBody & { readonly size: number }
  readonly redirectURL: string
  readonly headersSize: number
  readonly bodySize: number
}

/** Headers by lower-case name; of several with one name the last. */
export const headersOf = (headers: readonly HarHeader[]): Record<string, string> =>
  Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value]))
