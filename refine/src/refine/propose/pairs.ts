import { isList, isRecord, type Json } from '../../score/json.ts'
import { type Case, type Found, pathIn, recordedBody, twinBody } from '../ground.ts'

type Thing = Readonly<Record<string, Json>>

/** Two objects that stand in the same place, the recorded one and the twin's. */
export interface Pair {
  readonly case: Case
  readonly recorded: Thing
  readonly twin: Thing
  /** The nearest object around it (or itself) that has an id, on both sides, and the way from there. */
  readonly owner?: { readonly recorded: Thing; readonly twin: Thing & { readonly id: string }; readonly path: string }
}

/** A place in bodies: the objects that hold it, and the name it has there. */
export interface Place {
  /** `.members[].profile`, `$` for the whole. */
  readonly holder: string
  readonly name: string
  readonly pairs: readonly Pair[]
}

/** The place of a difference, in all exchanges that show it; undefined where it has no name. */
export function placeOf({ cases }: Found): Place | undefined {
  const path = cases[0] && pathIn(cases[0].difference)
  const match = /^(.*)\.([^.[\]]+)$/.exec(path ?? '')
  if (!match) return undefined
  const [, holder = '', name = ''] = match
  return { holder: holder || '$', name, pairs: cases.flatMap((one) => pairsAt(one, holder)) }
}

function pairsAt(one: Case, holder: string): Pair[] {
  const [recorded, twin] = [recordedBody(one.played), twinBody(one.played)]
  if (recorded === undefined || twin === undefined) return []
  const steps = [...holder.matchAll(/\.([^.[\]]+)|\[\]/g)].map(([, name]) => name)
  return [...walk(one, recorded, twin, steps, undefined)]
}

function* walk(
  one: Case,
  recorded: Json,
  twin: Json,
  steps: readonly (string | undefined)[],
  around: Pair['owner'],
): Generator<Pair> {
  const [step, ...rest] = steps
  if (isRecord(recorded) && isRecord(twin)) {
    const owner = hasId(recorded) && hasId(twin) ? { recorded, twin, path: '' } : around
    if (steps.length === 0) yield { case: one, recorded, twin, ...(owner && { owner }) }
    else if (step !== undefined && step in recorded && step in twin) {
      const inner = owner && { ...owner, path: `${owner.path}.${step}` }
      yield* walk(one, recorded[step] as Json, twin[step] as Json, rest, inner)
    }
  } else if (isList(recorded) && isList(twin) && steps.length > 0 && step === undefined) {
    if (recorded.length !== twin.length) return
    for (const [at, item] of recorded.entries()) yield* walk(one, item, twin[at] as Json, rest, undefined)
  }
}

const hasId = (value: Thing): value is Thing & { readonly id: string } => typeof value.id === 'string'
