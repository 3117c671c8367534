import type { Answerer } from '@dtu/kit'
import { OperatorError } from '@dtu/kit/errors'
import type { Reply } from '../score/score.ts'

/** A request as it is played. */
export interface Sent {
  /** Which service is asked: a twin's name. */
  readonly service: string
  readonly method: string
  readonly url: URL
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Buffer | undefined
  /** The recording shows a refused credential: this request keeps the one that it has. */
  readonly isRefused: boolean
}

/** A reply, with what the target knows of how it came to be. */
export interface Answer extends Reply {
  readonly operation?: string | undefined
  /** Who answered: `none` is an operation that the twin does not model. */
  readonly answerer?: Answerer | undefined
  /** The address that was asked, where it is another than what was sent says. */
  readonly asked?: string
  /** Where the reply leaves the twin's own contract, as far as that was looked at. */
  readonly drift?: readonly string[] | undefined
}

/** What a service sends to an app. */
export interface Call {
  readonly method: string
  readonly url: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Ear = (call: Call) => Reply

/** An open WebSocket, seen from the client. */
export interface Line {
  send(text: string): void
  close(): void
}

/** Nobody answers where it was said that somebody would: nothing can be said of what they would have answered. */
export class Unreachable extends OperatorError {}

/** What a tape is played against. */
export interface Target {
  /** The service that stands for a host name, when the tape does not say. */
  serviceOf(host: string): string | undefined
  /** Begins anew, with nothing of what was played before; a target that cannot says so by `isFresh` alone. */
  fresh(): Promise<void>
  readonly isFresh: boolean
  send(request: Sent): Promise<Answer>
  /** Who hears what services send to apps, and answers it. Without this, or told nobody, they send it where they were told to. */
  hear?(ear: Ear | undefined): void
  /** Until all that is due has been sent. */
  settle?(): Promise<void>
  /** Opens a WebSocket of a service; undefined when it has none there. */
  connect?(request: Sent, onText: (text: string) => void): Line | undefined
  /** What people do to a service without its API. Throws for what cannot be done. */
  act?(service: string, act: string, input: unknown): unknown
  /** What an administrator's client of a service has: tokens, the app's id. */
  credentials?(service: string): Readonly<Record<string, string>>
  close(): Promise<void>
}
