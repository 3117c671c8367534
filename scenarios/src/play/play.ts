import { performance } from 'node:perf_hooks'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import { type Dialect, OperatorError, type Universe } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import { at, holds } from '../clauses/match.ts'
import { askQuestion, rowsOf } from '../clauses/question.ts'
import { shown } from '../clauses/verdict.ts'
import { fill } from '../format/holes.ts'
import type { Question, ReplyClause, Step, VisitStep } from '../format/schema.ts'
import type { Alarms } from '../system/alarms.ts'
import type { Subject } from '../system/subject.ts'
import type { Recorder } from '../trajectory/recorder.ts'
import type { Stage } from '../world/stage.ts'
import { type Answer, call, parsed, targetOf } from './call.ts'
import { isForNow, waitOf } from './later.ts'

/** One trial while it is played. */
export interface Playing {
  readonly stage: Stage
  readonly universe: Universe
  readonly names: Record<string, unknown>
  readonly recorder: Recorder
  readonly system: Subject | undefined
  /** What a system in this process sleeps for. */
  readonly alarms: Alarms
  /** The machine's clock, milliseconds: nothing waits past it. */
  readonly deadline: number
  /** The time of one of many who play at once: nobody moves the clock alone then. */
  readonly visitor?: Visiting
  /** Of a load only so many come. */
  readonly visitors?: number | undefined
}

export interface Visiting {
  /** Aborted when they have left. */
  readonly gone: AbortSignal
  /** Milliseconds since 1970, of the world. */
  now(): number
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** A step was not answered as the scenario expects: the trial is unsatisfied. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed'
}

/** What the step of a restart is called in a trajectory: an exit before it is no crash. */
export const RESTART = 'restart system'

const QUIET_MS = 50
const POLL_MS = 10

/** Plays one step. Throws StepFailed for an unexpected answer, and plain errors for what the scenario got wrong. */
export async function play(playing: Playing, step: Step | VisitStep, n: number): Promise<void> {
  const { universe, names } = playing
  if ('advance' in step) await pass(playing, milliseconds(step.advance))
  else if ('pause' in step) await pass(playing, milliseconds(step.pause))
  else if ('settle' in step) await settle(playing, step.settle)
  else if ('wait' in step) await wait(playing, step, n)
  else if ('let' in step)
    for (const [name, sql] of Object.entries(step.let)) names[name] = oneValue(universe, fill(sql, names))
  else if ('act' in step) act(playing, step)
  else if ('restart' in step) await restart(playing, n)
  else if ('call' in step) await makeCall(playing, step, n)
  else await request(playing, step, n)
}

async function restart({ system, recorder }: Playing, n: number): Promise<void> {
  if (!system) throw new Error('there is no system to restart')
  await system.restart()
  recorder.heard({ kind: 'step', step: n, what: RESTART })
}

function act(playing: Playing, step: Extract<Step, { act: string }>): void {
  const { universe, recorder, names } = playing
  const { twin, operation: name } = targetOf(step.act)
  const input = fill(step.with ?? {}, names)
  const output = tryToAct(playing, twin, name, input)
  universe.database.commit()
  recorder.claim(recorder.add({ kind: 'act', act: step.act, input, output }).n)
  save(names, step.save, output)
}

/** What people cannot do because the system has not put it before them leaves them unsatisfied. */
function tryToAct({ universe, system }: Playing, twin: string, name: string, input: unknown): unknown {
  try {
    return universe.act(twin, name, input)
  } catch (error) {
    if (system && error instanceof OperatorError) throw new StepFailed(`${twin}.${name}: ${error.message}`)
    throw error
  }
}

/** Lets time go by. */
const pass = (playing: Playing, wait: number): Promise<void> =>
  playing.visitor ? playing.visitor.sleep(wait) : moveTo(playing, playing.universe.clock.now() + wait)

async function makeCall(playing: Playing, step: Extract<Step, { call: string }>, n: number): Promise<void> {
  const { stage, recorder, names, visitor } = playing
  const { dialect } = stage.host.twin(targetOf(step.call).twin)
  const answer = await withRetries(playing, step.retries, dialect, () => callOnce(playing, step))
  if (visitor) refuseFailure(step.call, answer, step.expect, dialect)
  else recorder.add({ kind: 'step', step: n, what: step.call })
  check(step.call, answer, step.expect, names)
  save(names, step.save, answer)
}

async function callOnce(playing: Playing, step: Extract<Step, { call: string }>): Promise<Answer> {
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
async function withRetries(
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

async function request(playing: Playing, step: Extract<Step, { request: unknown }>, n: number): Promise<void> {
  const { recorder, names, visitor } = playing
  const wanted = fill(step.request, names)
  const answer = await withRetries(playing, step.retries, undefined, () => ask(playing, wanted))
  if (visitor) refuseFailure(wanted.url, answer, step.expect)
  else recorder.heard({ kind: 'step', step: n, what: `${wanted.method ?? 'GET'} ${wanted.url}`, answer: answer.status })
  check(wanted.url, answer, step.expect, names)
  save(names, step.save, answer)
}

/** Asks the system: without a socket where it answers in this process. */
async function ask({ system, deadline, visitor }: Playing, wanted: Request): Promise<Answer> {
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

type Request = Extract<Step, { request: unknown }>['request']

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

function save(
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

function oneValue(universe: Universe, sql: string): unknown {
  const [row] = rowsOf(universe, sql)
  if (!row) throw new StepFailed(`no row answers: ${sql}`)
  return Object.values(row)[0]
}

async function wait(playing: Playing, { wait }: Extract<Step, { wait: unknown }>, n: number): Promise<void> {
  const { universe, names, recorder, deadline, visitor } = playing
  const question = fill(wait.until, names)
  if (visitor) {
    await watchFor(universe, visitor, question, milliseconds(wait['at most'] ?? '10s'))
    return
  }
  const until = Math.min(deadline, performance.now() + milliseconds(wait['at most'] ?? '10s'))
  for (;;) {
    const problem = askQuestion(universe, question)
    if (problem === undefined) break
    if (performance.now() >= until) throw inVain(question, problem)
    await pause(POLL_MS)
    await universe.settle()
  }
  recorder.add({ kind: 'step', step: n, what: `waited for ${question.name ?? question.sql}`, question })
}

/** What a step waited for has not come: asked on the way, where `problem` is what was found instead. */
export const inVain = (question: Question, problem: string): StepFailed =>
  new StepFailed(`waited in vain for ${question.name ?? question.sql}: ${problem}`)

/** Asks after each change: on a clock that stands while anything happens, polling would never come to the moment itself. */
async function watchFor(universe: Universe, { now, sleep }: Visiting, question: Question, most: number): Promise<void> {
  const until = now() + most
  for (;;) {
    const problem = askQuestion(universe, question)
    if (problem === undefined) return
    if (now() >= until) throw inVain(question, problem)
    const changed = Promise.withResolvers<void>()
    const awake = new AbortController()
    const stop = universe.watch(() => changed.resolve())
    await Promise.race([changed.promise, sleep(until - now(), awake.signal)]).finally(stop)
    awake.abort()
  }
}

/** Idle: nothing due, nothing under way, the system silent. What falls due within `at most` is waited for by moving the clock. */
async function settle(playing: Playing, options: Extract<Step, { settle: unknown }>['settle']): Promise<void> {
  const { universe, recorder } = playing
  const until = universe.clock.now() + milliseconds(options['at most'] ?? '0s')
  const quiet = options.quiet ? milliseconds(options.quiet) : QUIET_MS
  for (;;) {
    await rest(playing, quiet)
    const due = nextDue(playing)
    if (due === undefined || due > until) break
    await universe.advance(Math.max(0, due - universe.clock.now()))
    playing.alarms.ring()
  }
  recorder.add({ kind: 'clock', to: universe.clock.now() })
}

/** Moves the clock on, and stops wherever the system has asked to be woken. */
async function moveTo(playing: Playing, until: number): Promise<void> {
  const { universe, recorder, alarms, system } = playing
  // Whoever is still at work has not said yet when it wants to be woken.
  if (system?.saysIdle) await rest(playing, QUIET_MS)
  for (let due = alarms.next(); due !== undefined && due <= until; due = alarms.next()) {
    await universe.advance(Math.max(0, due - universe.clock.now()))
    recorder.add({ kind: 'clock', to: universe.clock.now() })
    alarms.ring()
    await rest(playing, QUIET_MS)
  }
  await universe.advance(Math.max(0, until - universe.clock.now()))
  recorder.add({ kind: 'clock', to: universe.clock.now() })
}

/** Until nothing is due and the system has nothing to do; what one sets going, the other is waited for again. */
async function rest(playing: Playing, quiet: number): Promise<void> {
  const { universe } = playing
  for (;;) {
    await universe.settle()
    await silence(playing, quiet)
    const due = universe.agenda.next()
    if (due === undefined || due > universe.clock.now()) return
  }
}

/** When something of the universe falls due, or the system wants to be woken. */
function nextDue({ universe, alarms }: Playing): number | undefined {
  const due = Math.min(universe.agenda.next() ?? Number.POSITIVE_INFINITY, alarms.next() ?? Number.POSITIVE_INFINITY)
  return Number.isFinite(due) ? due : undefined
}

/** Until the system has nothing to do: as it says itself, or after it was silent for a while. */
async function silence({ system, recorder, deadline }: Playing, quiet: number): Promise<void> {
  if (!system) return
  if (system.saysIdle) {
    await system.idle()
    await turn()
    return
  }
  const since = performance.now()
  for (;;) {
    const silent = performance.now() - Math.max(since, recorder.lastHeard)
    if (silent >= quiet) return
    if (performance.now() > deadline) throw new StepFailed('the system did not come to rest')
    await pause(Math.min(POLL_MS, quiet - silent))
  }
}
