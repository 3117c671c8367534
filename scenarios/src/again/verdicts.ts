import { performance } from 'node:perf_hooks'
import { OperatorError } from '@dtu/kit'
import type { LoadedScenario } from '../format/load.ts'
import { tryJudges } from '../run/judges.ts'
import type { RunResult } from '../run/run.ts'
import { runHash, summaryOf, type TrialSummary } from '../run/summary.ts'
import { keep, readTrajectory, textOf, trajectoryFile } from '../trajectory/store.ts'
import type { Outcome } from '../trial/trajectory.ts'
import { openStage, type Stage } from '../world/stage.ts'
import { reverdict } from './reverdict.ts'

/** What edited clauses make of a trajectory, and what was made of it before. */
export interface NewVerdict extends TrialSummary {
  readonly was: Outcome
}

export interface Verdicts extends RunResult {
  readonly trials: readonly NewVerdict[]
}

export interface VerdictOptions {
  /** Where the trajectories are written with their new verdicts, as a run would have. */
  readonly out?: string | undefined
  readonly onVerdict?: (verdict: NewVerdict) => void
}

/** Judges stored trajectories by scenarios as they stand now, without running anything. Throws an OperatorError for one that is not whole. */
export async function reverdictAll(
  scenarios: readonly LoadedScenario[],
  files: readonly string[],
  { out, onVerdict }: VerdictOptions = {},
): Promise<Verdicts> {
  const started = performance.now()
  const stages = new Map<LoadedScenario, Promise<Stage>>()
  const trials: NewVerdict[] = []
  try {
    for (const file of files) {
      const trajectory = readTrajectory(file)
      const loaded = scenarios.find(({ scenario }) => scenario.scenario === trajectory.scenario)
      if (!loaded)
        throw new OperatorError('other_story', `${file} was played from '${trajectory.scenario}', which is not here`)
      const stage = stages.get(loaded) ?? openStage({ twins: loaded.twins, listen: false })
      stages.set(loaded, stage)
      const judged = await told(file, reverdict(await stage, loaded, trajectory))
      const kept = out === undefined ? file : trajectoryFile(out, judged)
      if (out !== undefined) keep(kept, textOf(judged))
      const verdict = { ...summaryOf(judged, kept), was: trajectory.outcome }
      trials.push(verdict)
      onVerdict?.(verdict)
    }
  } finally {
    for (const stage of stages.values()) await (await stage).close()
  }
  const judges = await tryJudges([...stages.keys()], out)
  return { trials, hash: runHash(trials), took: performance.now() - started, played: 0, judges }
}

/** Says of which trajectory a refusal is. */
async function told<T>(file: string, work: Promise<T>): Promise<T> {
  return work.catch((error: Error) => {
    if (!(error instanceof OperatorError)) throw error
    throw new OperatorError(
      error.code,
      `${file}: ${error.message}`,
      error.hint === undefined ? {} : { hint: error.hint },
    )
  })
}
