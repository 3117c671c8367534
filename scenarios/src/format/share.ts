import { dirname, resolve } from 'node:path'
import { OperatorError } from '@dtu/kit'
import { type Path, readYaml, type YamlDocument } from '@dtu/kit/yaml'
import type { z } from 'zod'
import { knownAnswers } from './judge.ts'
import { type Satisfied, type Scenario, stepList, visitStepList, type WrittenScenario } from './schema.ts'
import { systemSchema } from './system.ts'

type Where = (path: Path, part?: 'key' | 'value') => string

/** A scenario with what it shares in its place, and where each of its steps is written. */
export interface Whole {
  readonly scenario: Scenario
  /** `file:line:column`, also of what stands in a shared file. */
  readonly where: Where
}

/** Puts shared systems and steps in their place, and another system in that of the scenario's own. Throws an OperatorError for a shared file that is not right. */
export function withShared(
  document: Pick<YamlDocument<WrittenScenario>, 'value' | 'file' | 'where'>,
  instead?: string,
): Whole {
  const { value, file } = document
  const folder = dirname(resolve(file))
  const { system, play, plays, 'satisfied when': wanted, ...rest } = value
  if (instead !== undefined && !system)
    throw new OperatorError('no_system', `${file} has no system that another could stand for: its steps are the system`)
  const from = instead ?? (system && 'from' in system ? resolve(folder, system.from) : undefined)
  const shared = from === undefined ? undefined : readYaml(from, systemSchema)
  const lists = new Map<string, Expanded<unknown>>()
  const expand = <T>(written: readonly Written<T>[], schema: z.ZodType<T[]>, path: Path): T[] => {
    const expanded = expandedOf(written, schema, folder, path, document.where)
    lists.set(path.join('/'), expanded)
    return expanded.steps
  }
  const scenario = {
    ...rest,
    'satisfied when': withKnownAnswers(wanted, folder),
    ...(system && { system: shared ? shared.value : system }),
    ...(play && { play: expand(play, stepList, ['play']) }),
    ...(plays && {
      plays: Object.fromEntries(
        Object.entries(plays).map(([name, steps]) => [name, expand(steps, visitStepList, ['plays', name])]),
      ),
    }),
  } as Scenario
  return {
    scenario,
    where: (path, part) => {
      if (path[0] === 'system' && shared) return shared.where(path.slice(1), part)
      const length = path[0] === 'plays' ? 2 : 1
      const place = lists.get(path.slice(0, length).join('/'))?.places[path[length] as number]
      return place ? place(path.slice(length + 1), part) : document.where(path, part)
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

type Written<T> = T | { readonly steps: string }

interface Expanded<T> {
  readonly steps: T[]
  /** Where each of them is written. */
  readonly places: readonly Where[]
}

/** A list of steps with those of shared files in their place. */
function expandedOf<T>(
  written: readonly Written<T>[],
  schema: z.ZodType<T[]>,
  folder: string,
  path: Path,
  where: Where,
): Expanded<T> {
  const steps: T[] = []
  const places: Where[] = []
  for (const [n, step] of written.entries())
    if (typeof step === 'object' && step !== null && 'steps' in step) {
      const list = readYaml(resolve(folder, step.steps), schema)
      for (const [m, one] of list.value.entries()) {
        steps.push(one)
        places.push((inner, part) => list.where([m, ...inner], part))
      }
    } else {
      steps.push(step as T)
      places.push((inner, part) => where([...path, n, ...inner], part))
    }
  return { steps, places }
}
