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
  /** What people do without the API (a twin's acts). Only where the twin is in this process. */
  act?(service: string, name: string, wish: Readonly<Record<string, unknown>>): unknown
  close(): Promise<void>
}
