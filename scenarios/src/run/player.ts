import { existsSync } from 'node:fs'
import type { LoadedScenario } from '../format/load.ts'
import { readTrajectory, type TrialId, trajectoryFile, writeTrajectory } from '../trajectory/store.ts'
import { runTrial } from '../trial/trial.ts'
import { openStage, type Stage } from '../world/stage.ts'
import { summaryOf, type TrialSummary } from './summary.ts'

/** Plays trials on one stage, and writes each trajectory down where a run's folder is given. */
export class Player {
  readonly #scenarios: ReadonlyMap<string, LoadedScenario>
  readonly #out: string | undefined
  readonly #stage: Stage

  private constructor(scenarios: readonly LoadedScenario[], out: string | undefined, stage: Stage) {
    this.#scenarios = new Map(scenarios.map((loaded) => [loaded.scenario.scenario, loaded]))
    this.#out = out
    this.#stage = stage
  }

  static async open(scenarios: readonly LoadedScenario[], out?: string): Promise<Player> {
    const twins = [...new Set(scenarios.flatMap((loaded) => loaded.twins))]
    const listen = scenarios.some(({ scenario }) => scenario.system && !('module' in scenario.system))
    return new Player(scenarios, out, await openStage({ twins, listen }))
  }

  async play(id: TrialId): Promise<TrialSummary> {
    const loaded = this.#scenarios.get(id.scenario)
    if (!loaded) throw new Error(`no scenario '${id.scenario}' is loaded`)
    const trajectory = await runTrial(this.#stage, loaded, id.trial, {
      faults: id.faults,
      redact: this.#out !== undefined,
    })
    if (!this.#out) return summaryOf(trajectory)
    const file = trajectoryFile(this.#out, id)
    writeTrajectory(file, trajectory)
    return summaryOf(trajectory, file)
  }

  close(): Promise<void> {
    return this.#stage.close()
  }
}

/** What an earlier, perhaps killed, run into the same folder has already finished. */
export function finished(out: string, id: TrialId): TrialSummary | undefined {
  const file = trajectoryFile(out, id)
  if (!existsSync(file)) return undefined
  try {
    return summaryOf(readTrajectory(file), file)
  } catch {
    // A file that was tampered with is no result.
    return undefined
  }
}
