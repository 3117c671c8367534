import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { loadScenario } from '../src/format/load.ts'
import type { Trajectory } from '../src/trial/trajectory.ts'
import { runTrial, type TrialOptions } from '../src/trial/trial.ts'
import { openStage } from '../src/world/stage.ts'

/** A folder of the test's own. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'dtu-scenario-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A scenario file with this text below its name and story. */
export function scenarioFile(text: string, name = 'story', path = folder()): string {
  const file = join(path, `${name}.scenario.yaml`)
  writeFileSync(file, `scenario: ${name}\nstory: a test\nworld: { twins: [slack] }\n${text}`)
  return file
}

/** Plays one trial of a scenario that is written here. */
export async function trial(text: string, options?: TrialOptions): Promise<Trajectory> {
  const loaded = await loadScenario(scenarioFile(text))
  const stage = await openStage({ twins: loaded.twins, listen: !!loaded.scenario.system })
  try {
    return await runTrial(stage, loaded, 0, options)
  } finally {
    await stage.close()
  }
}
