import { type Host, OperatorError, type Universe } from '@dtu/kit'
import type { Run } from '../engine/run.ts'
import { engineOf } from '../engines.ts'
import { load } from '../format/load.ts'
import type { Values } from '../format/params.ts'
import { type Problem, ProfileError } from '../format/problem.ts'
import type { Pack } from '../format/schema.ts'
import { profile, resolve } from '../library.ts'
import { catalogueOf } from './catalogue.ts'

export interface Start {
  /** Ids of profiles that come with the project, or paths of files. */
  readonly profiles?: readonly string[]
  /** Profiles as text. */
  readonly texts?: readonly string[]
  readonly params?: Values
  readonly seed?: string
}

export interface Started {
  readonly run: Run
  readonly warnings: readonly Problem[]
}

/** Puts profiles to work in a universe: all of them or, when one is wrong, none. Throws an OperatorError that says what is wrong where. */
export function start(
  host: Host,
  universe: Universe,
  { profiles = [], texts = [], params = {}, seed }: Start,
): Started {
  if (profiles.length + texts.length === 0)
    throw new OperatorError('no_profile', 'a run wants profiles', { hint: 'list them with: dtu chaos list' })
  const catalogue = catalogueOf(universe.twins)
  const warnings: Problem[] = []
  const packs: Pack[] = []
  try {
    const loaded = [
      ...profiles.map((name) => profile(name, params, catalogue)),
      ...texts.map((text, at) => load(text, { file: `profile ${at + 1}`, params, catalogue })),
    ]
    for (const one of loaded) {
      warnings.push(...one.warnings)
      packs.push(...resolve(one.pack, catalogue))
    }
  } catch (error) {
    throw error instanceof ProfileError ? refusal(error) : error
  }
  return { run: engineOf(host, universe).start(packs, seed), warnings }
}

export const refusal = (error: ProfileError): OperatorError =>
  new OperatorError('bad_profile', error.message, {
    status: 422,
    hint: 'the format is described by fault-profiles/schema.json',
  })
