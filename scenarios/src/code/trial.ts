import { milliseconds } from '@dtu/kit/duration'
import type { Operations } from '@dtu/twins/operations'
import { rowsOf } from '../clauses/question.ts'
import { fill } from '../format/holes.ts'
import { ask, callOnce, type Request, withRetries } from '../play/ask.ts'
import type { Answer } from '../play/call.ts'
import { targetOf } from '../play/call.ts'
import { act, type Playing, StepFailed } from '../play/play.ts'
import { pass, settle } from '../play/time.ts'

/** `slack.chat.postMessage`: a twin and one of its operations. */
export type OperationId = { [Twin in keyof Operations]: `${Twin}.${Operations[Twin]}` }[keyof Operations]

/** A row of an answer in SQL, by column. */
export type Row = Record<string, unknown>

/** What was answered: the body parsed when it is JSON. */
export interface Reply extends Omit<Answer, 'body'> {
  readonly body: any
}

export interface CallOptions {
  /** The credential it is made with; the twin's `token` when left out, nothing when null. */
  readonly as?: string | null
  readonly body?: unknown
  /** Asked again, at most so often, while the answer is to come back later. */
  readonly retries?: number
}

/** A trial while it is played, for steps that are code. */
export interface Trial {
  /** What holes are filled with: people, twins, what earlier steps gave. */
  readonly names: Readonly<Record<string, unknown>>
  /** A text with its holes filled: `trial.fill('{people.priya.slack}')`. */
  fill(text: string): unknown
  /** Calls an operation; parameters by name, wherever they go. */
  call(operation: OperationId, parameters?: Readonly<Row>, options?: CallOptions): Promise<Reply>
  /** What a person does: `trial.act('slack.post', { … })`. */
  act(act: string, input?: Readonly<Row>): any
  /** A request to the system under test. */
  request(request: Request, options?: Pick<CallOptions, 'retries'>): Promise<Reply>
  /** Rows of the twins' views, as they are this moment. */
  query(sql: string): Row[]
  /** Milliseconds since 1970, on the world's clock. */
  now(): number
  /** Lets time of the world go by: `30s`. */
  advance(duration: string): Promise<void>
  /** Until nothing is due and the system is silent. Not under a load. */
  settle(options?: { readonly 'at most'?: string; readonly quiet?: string }): Promise<void>
  /** The user is not satisfied, and why. */
  fail(why: string): never
}

/** A trial as code sees it. */
export function trialOf(playing: Playing): Trial {
  const { names, universe, stage, visitor } = playing
  return {
    names,
    fill: (text) => fill(text, names),
    call: (operation, parameters = {}, { as, body, retries } = {}) => {
      const step = {
        call: operation,
        with: parameters,
        ...(as !== undefined && { as }),
        ...(body !== undefined && { body }),
      }
      const { dialect } = stage.host.twin(targetOf(operation).twin)
      return withRetries(playing, retries, dialect, () => callOnce(playing, step))
    },
    act: (name, input = {}) => act(playing, { act: name, with: input }),
    request: (request, { retries } = {}) =>
      withRetries(playing, retries, undefined, () => ask(playing, fill(request, names))),
    query: (sql) => rowsOf(universe, sql),
    now: () => visitor?.now() ?? universe.clock.now(),
    advance: (duration) => pass(playing, milliseconds(duration)),
    settle: async (options = {}) => {
      if (visitor) throw new Error('the clock is nobody’s alone under a load: nothing can be settled')
      await settle(playing, options)
    },
    fail: (why) => {
      throw new StepFailed(why)
    },
  }
}
