import type { Playing } from '../play/playing.ts'
import { type Trial, trialOf } from './trial.ts'

/** A step that is code. */
export type StepFunction = (trial: Trial) => unknown

/** One that gives names to what later steps and clauses use: what it returns has exactly these. */
export interface RunStep {
  readonly run: StepFunction
  readonly name?: string | undefined
  readonly gives?: readonly string[] | undefined
}

export type CodeStep = StepFunction | RunStep

/** What a step that is code is called in a trajectory. */
export const nameOf = (step: CodeStep): string =>
  (typeof step === 'function' ? step.name : (step.name ?? step.run.name)) || 'code'

/** Plays a step that is code. Throws plain errors for what it got wrong. */
export async function runCode(playing: Playing, step: CodeStep, n: number): Promise<void> {
  const { recorder, names, visitor } = playing
  const { run, gives = [] } = typeof step === 'function' ? { run: step } : step
  const given = await run(trialOf(playing))
  if (!visitor) recorder.add({ kind: 'step', step: n, what: nameOf(step) })
  if (gives.length === 0) return
  const values = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>
  for (const name of gives) {
    if (values[name] === undefined) throw new Error(`${nameOf(step)} was to give '${name}', and did not`)
    names[name] = values[name]
  }
}
