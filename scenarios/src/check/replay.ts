import type { LoadedScenario } from '../format/load.ts'
import type { Trajectory } from '../trial/trajectory.ts'
import { runTrial } from '../trial/trial.ts'
import { openStage } from '../world/stage.ts'
import { deedsOf, redrive } from './redrive.ts'

/**
 * Does a stored trajectory's deeds again in a new world, up to an entry where `until` is given, and judges it by the scenario
 * as it stands now: without running the app, with clauses that may have been edited and twins that may have changed.
 */
export async function replay(loaded: LoadedScenario, trajectory: Trajectory, until?: number): Promise<Trajectory> {
  const stage = await openStage({ twins: loaded.twins, listen: false })
  try {
    const party = loaded.scenario.system ? 'system' : 'play'
    const entries = trajectory.entries.filter(({ n }) => until === undefined || n <= until)
    const reference = { ...trajectory, entries, party } as const
    return await runTrial(stage, loaded, trajectory.trial, {
      faults: [],
      drive: (playing) => redrive(playing, reference, deedsOf(reference)),
    })
  } finally {
    await stage.close()
  }
}
