import { existsSync } from 'node:fs'
import { OperatorError } from '@dtu/kit/errors'
import type { LoadedScenario, Trajectory } from '@dtu/scenarios'

/** The scenario that a trajectory was played from: the file that is named, or the one that it names itself. */
export async function storyOf(trajectory: Trajectory, given: string | undefined): Promise<LoadedScenario> {
  const { loadScenario } = await import('@dtu/scenarios')
  const file = given ?? trajectory.origin?.file
  if (file === undefined || !existsSync(file))
    throw new OperatorError('no_such_file', `its scenario is not there: ${file ?? 'it names none'}`, {
      hint: 'name it with --scenario <file>, or go where the run was started',
    })
  const loaded = await loadScenario(file)
  if (loaded.scenario.scenario !== trajectory.scenario)
    throw new OperatorError('other_story', `${file} is '${loaded.scenario.scenario}', not '${trajectory.scenario}'`)
  return loaded
}
