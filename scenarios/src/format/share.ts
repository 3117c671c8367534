import { dirname, resolve } from 'node:path'
import { type Path, readYaml, type YamlDocument } from '@dtu/kit/yaml'
import { knownAnswers } from './judge.ts'
import { type Satisfied, type Scenario, type Step, stepList, systemSchema, type WrittenScenario } from './schema.ts'

/** A scenario with what it shares in its place, and where each of its steps is written. */
export interface Whole {
  readonly scenario: Scenario
  /** `file:line:column`, also of what stands in a shared file. */
  where(path: Path, part?: 'key' | 'value'): string
}

/** Puts shared systems and steps in their place. Throws an OperatorError for a shared file that is not right. */
export function withShared(document: YamlDocument<WrittenScenario>): Whole {
  const { value, file } = document
  const folder = dirname(resolve(file))
  const { system, play, 'satisfied when': wanted, ...rest } = value
  const shared = system && 'from' in system ? readYaml(resolve(folder, system.from), systemSchema) : undefined
  const places: ((path: Path, part?: 'key' | 'value') => string)[] = []
  const whole: Step[] = []
  for (const [n, step] of (play ?? []).entries())
    if ('steps' in step) {
      const list = readYaml(resolve(folder, step.steps), stepList)
      for (const [m, one] of list.value.entries()) {
        whole.push(one)
        places.push((path, part) => list.where([m, ...path], part))
      }
    } else {
      whole.push(step)
      places.push((path, part) => document.where(['play', n, ...path], part))
    }
  const scenario = {
    ...rest,
    'satisfied when': withKnownAnswers(wanted, folder),
    ...(system && { system: shared ? shared.value : system }),
    ...(play && { play: whole }),
  } as Scenario
  return {
    scenario,
    where: ([root, second, ...deeper], part) => {
      if (root === 'system' && shared) return shared.where(second === undefined ? [] : [second, ...deeper], part)
      const place = root === 'play' && typeof second === 'number' ? places[second] : undefined
      if (place) return place(deeper, part)
      return document.where(
        [root, second, ...deeper].filter((key) => key !== undefined),
        part,
      )
    },
  }
}

/** Puts the known answers of a judge that stand in a file of their own in their place. */
function withKnownAnswers(wanted: WrittenScenario['satisfied when'], folder: string): Satisfied {
  const { judge, ...clauses } = wanted
  if (!judge) return clauses
  const { calibration, ...asked } = judge
  if (!calibration) return { ...clauses, judge: asked }
  const { cases } = calibration
  const known = typeof cases === 'string' ? readYaml(resolve(folder, cases), knownAnswers).value : cases
  return { ...clauses, judge: { ...asked, calibration: { ...calibration, cases: known } } }
}
