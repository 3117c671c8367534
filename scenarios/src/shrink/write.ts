import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Pack } from '@dtu/fault-profiles'
import { stringify } from 'yaml'
import { type LoadedScenario, loadScenario } from '../format/load.ts'
import type { Scenario } from '../format/schema.ts'
import type { System } from '../format/system.ts'
import type { Trajectory } from '../trial/trajectory.ts'
import { runTrial } from '../trial/trial.ts'
import { needsSockets, openStage } from '../world/stage.ts'
import { failedIn } from './failure.ts'
import type { Smallest } from './shrink.ts'

/** What was written of a smallest world. */
export interface Written {
  readonly scenario: string
  readonly profiles: readonly string[]
  /** A command that plays it. */
  readonly reproduce: string
  /** What came of playing what was written. */
  readonly played: Trajectory
  /** The clauses that failed then, steps by their places in the whole story. */
  readonly fails: readonly string[]
}

/** Writes a smallest world as a scenario and fault profiles of its own, and plays what was written. */
export async function writeSmallest(
  loaded: LoadedScenario,
  { trial }: Pick<Trajectory, 'trial'>,
  { packs, steps }: Pick<Smallest, 'packs' | 'steps'>,
  folder: string,
): Promise<Written> {
  mkdirSync(folder, { recursive: true })
  const names = packs.map(({ metadata }, n) => `${n + 1}-${metadata.id.replaceAll(/[^\w.-]/g, '_')}.yaml`)
  for (const [n, pack] of packs.entries()) writeFileSync(join(folder, names[n] as string), stringify(alone(pack)))
  const file = join(folder, `${loaded.scenario.scenario}.scenario.yaml`)
  writeFileSync(file, stringify(smaller(loaded, steps, names), { lineWidth: 120 }))
  const again = await loadScenario(file)
  const stage = await openStage({ twins: again.twins, listen: needsSockets(again.scenario) })
  try {
    const played = await runTrial(stage, again, trial)
    return {
      scenario: file,
      profiles: names.map((name) => join(folder, name)),
      reproduce: `dtu run ${file} --only ${trial}`,
      played,
      fails: failedIn(played, steps),
    }
  } finally {
    await stage.close()
  }
}

/** What a profile includes stands beside it, and its parameters have been filled in. */
const alone = ({ include: _, params: __, ...pack }: Pack) => pack

/** Chances follow from the story's name, its random and the trial: those stay. Paths began at the story's own folder. */
function smaller({ scenario, folder }: LoadedScenario, steps: readonly number[], faults: readonly string[]): Scenario {
  const { faults: _, play, system, trials: __, ...rest } = scenario
  const { judge, ...clauses } = rest['satisfied when']
  const judged = judge?.command ? { ...judge, command: `cd ${quoted(folder)} && ${judge.command}` } : judge
  return {
    ...rest,
    trials: 1,
    ...(faults.length > 0 && { faults: [...faults] }),
    ...(system && { system: placed(system, folder) }),
    ...(play && { play: steps.map((n) => play[n]).filter((step) => step !== undefined) }),
    'satisfied when': { ...clauses, ...(judged && { judge: judged }) },
  }
}

function placed(system: System, folder: string): System {
  if ('module' in system) return { ...system, module: resolve(folder, system.module) }
  if ('command' in system || 'agent' in system) return { ...system, cwd: resolve(folder, system.cwd ?? '.') }
  return system
}

const quoted = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`
