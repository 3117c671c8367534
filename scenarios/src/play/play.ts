import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { OperatorError, type Universe } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import { askQuestion, rowsOf } from '../clauses/question.ts'
import { runCode } from '../code/step.ts'
import { fill } from '../format/holes.ts'
import type { Question, Step, VisitStep } from '../format/schema.ts'
import { makeCall, request, save } from './ask.ts'
import { targetOf } from './call.ts'
import { type Playing, StepFailed, type Visiting } from './playing.ts'
import { pass, settle } from './time.ts'

export { type Playing, StepFailed, type Visiting } from './playing.ts'

/** What the step of a restart is called in a trajectory: an exit before it is no crash. */
export const RESTART = 'restart system'

const POLL_MS = 10

/** Plays one step. Throws StepFailed for an unexpected answer, and plain errors for what the scenario got wrong. */
export async function play(playing: Playing, step: Step | VisitStep, n: number): Promise<void> {
  const { universe, names } = playing
  if (typeof step === 'function' || 'run' in step) await runCode(playing, step, n)
  else if ('advance' in step) await pass(playing, milliseconds(step.advance))
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

export function act(playing: Playing, step: Extract<Step, { act: string }>): unknown {
  const { universe, recorder, names } = playing
  const { twin, operation: name } = targetOf(step.act)
  const input = fill(step.with ?? {}, names)
  const output = tryToAct(playing, twin, name, input)
  universe.database.commit()
  recorder.claim(recorder.add({ kind: 'act', act: step.act, input, output }).n)
  save(names, step.save, output)
  return output
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
