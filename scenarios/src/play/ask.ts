import { performance } from 'node:perf_hooks'
import type { Dialect } from '@dtu/kit'
import { at, holds } from '../clauses/match.ts'
import { shown } from '../clauses/verdict.ts'
import { fill } from '../format/holes.ts'
import type { ReplyClause, Step } from '../format/schema.ts'
import { type Answer, call, parsed, targetOf } from './call.ts'
import { isForNow, waitOf } from './later.ts'
import { type Playing, StepFailed } from './playing.ts'
import { pass } from './time.ts'

export async function makeCall(playing: Playing, step: Extract<Step, { call: string }>, n: number): Promise<void> {
  const { stage, recorder, names, visitor } = playing
  const { dialect } = stage.host.twin(targetOf(step.call).twin)
  const answer = await withRetries(playing, step.retries, dialect, () => callOnce(playing, step))
  if (visitor) refuseFailure(step.call, answer, step.expect, dialect)
  else recorder.add({ kind: 'step', step: n, what: step.call })
  check(step.call, answer, step.expect, names)
  save(names, step.save, answer)
}

export async function callOnce(playing: Playing, step: Extract<Step, { call: string }>): Promise<Answer> {
  const { stage, universe, recorder, names } = playing
  const { twin, operation } = targetOf(step.call)
  const credential = step.as === null ? undefined : String(fill(step.as ?? `{${twin}.token}`, names))
  const body = step.body === undefined ? {} : { body: fill(step.body, names) }
  recorder.party = 'play'
  // Faults are for the system: what the story does to its world beside it goes well, and at once.
  const { interposer, delay } = universe
  if (playing.system) Object.assign(universe, { interposer: undefined, delay: undefined })
  const answering = call(stage, universe, {
    twin,
    operation,
    parameters: fill(step.with ?? {}, names),
    credential,
    ...body,
  })
  // The exchange itself happens at once; only what asks outside goes on later.
  recorder.party = recorder.usual
  Object.assign(universe, { interposer, delay })
  return answering
}

/** Asks again, at most so often, while the answer is to come back later, after as long as that says. */
export async function withRetries(
  playing: Playing,
  retries: number | undefined,
  dialect: Dialect | undefined,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  for (let n = 0; ; n++) {
    const answer = await ask()
    if (n >= (retries ?? 0) || !isForNow(answer)) return answer
    await pass(playing, waitOf(answer, dialect) ?? 1000 * 2 ** n)
  }
}

/** One of many who come says seldom what they expect: that it works. */
function refuseFailure(
  what: string,
  answer: Answer,
  expected: ReplyClause | undefined,
  dialect?: Dialect | undefined,
): void {
  if (expected) return
  const { status, headers, body } = answer
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  if (status >= 400 || dialect?.failed?.({ status, headers, body: text }))
    throw new StepFailed(`${what} answered ${status}: ${shown(body)}`)
}

export async function request(playing: Playing, step: Extract<Step, { request: unknown }>, n: number): Promise<void> {
  const { recorder, names, visitor } = playing
  const wanted = fill(step.request, names)
  const answer = await withRetries(playing, step.retries, undefined, () => ask(playing, wanted))
  if (visitor) refuseFailure(wanted.url, answer, step.expect)
  else recorder.heard({ kind: 'step', step: n, what: `${wanted.method ?? 'GET'} ${wanted.url}`, answer: answer.status })
  check(wanted.url, answer, step.expect, names)
  save(names, step.save, answer)
}

/** Asks the system: without a socket where it answers in this process. */
export async function ask({ system, deadline, visitor }: Playing, wanted: Request): Promise<Answer> {
  const { url, json, text } = wanted
  const method = wanted.method ?? (json === undefined && text === undefined ? 'GET' : 'POST')
  const headers = { ...(json !== undefined && { 'content-type': 'application/json' }), ...wanted.headers }
  const body = json === undefined ? text : JSON.stringify(json)
  const sent = { method, headers, ...(body !== undefined && { body }) }
  const here = system?.pathOf(url)
  try {
    if (system && here !== undefined) {
      const reply = await system.ask({ ...sent, url: here })
      return { ...reply, body: parsed(reply.body) }
    }
    const late = AbortSignal.timeout(Math.max(1, Math.ceil(deadline - performance.now())))
    const signal = visitor ? AbortSignal.any([late, visitor.gone]) : late
    const reply = await fetch(url, { ...sent, signal })
    return { status: reply.status, headers: Object.fromEntries(reply.headers), body: parsed(await reply.text()) }
  } catch (error) {
    const { cause, message } = error as Error
    throw new StepFailed(`${url} did not answer: ${(cause as Error | undefined)?.message ?? message}`)
  }
}

export type Request = Extract<Step, { request: unknown }>['request']

function check(what: string, answer: Answer, expected: ReplyClause | undefined, names: Record<string, unknown>): void {
  if (!expected) return
  const { status, body, headers } = fill(expected, names)
  if (status !== undefined && answer.status !== status)
    throw new StepFailed(`${what} answered ${answer.status}, not ${status}: ${shown(answer.body)}`)
  if (body !== undefined && !holds(answer.body, body))
    throw new StepFailed(`${what} answered ${shown(answer.body)}, not ${shown(body)}`)
  for (const [name, value] of Object.entries(headers ?? {}))
    if (answer.headers[name.toLowerCase()] !== value)
      throw new StepFailed(`${what} answered ${name}: ${answer.headers[name.toLowerCase()]}, not ${value}`)
}

export function save(
  names: Record<string, unknown>,
  wanted: Readonly<Record<string, string>> | undefined,
  from: unknown,
): void {
  for (const [name, path] of Object.entries(wanted ?? {})) {
    const value = at(from, path)
    if (value === undefined) throw new StepFailed(`there is no '${path}' to save as '${name}' in ${shown(from)}`)
    names[name] = value
  }
}
