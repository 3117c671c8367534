import { type Host, OperatorError, type Universe } from '@dtu/kit'
import type { Run } from '../engine/run.ts'
import { engineOf } from '../engines.ts'
import { type Loaded, type LoadOptions, load } from '../format/load.ts'
import type { Values } from '../format/params.ts'
import { type Problem, ProfileError } from '../format/problem.ts'
import type { Pack } from '../format/schema.ts'
import { profile, resolve } from '../library.ts'
import { catalogueOf } from './catalogue.ts'
import { Shelf } from './shelf.ts'

export interface Start {
  /** Ids of profiles that come with the project or are kept with the universe, or paths of files. */
  readonly profiles?: readonly string[]
  /** Profiles as text; `file`: how errors name one. */
  readonly texts?: readonly (string | { readonly file: string; readonly text: string })[]
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
  const about = aboutOf(universe)
  const shelf = new Shelf(universe)
  const find = (name: string, values: Values = {}): Loaded => {
    const own = shelf.find(name)
    return own ? load(own.text, { ...about, params: values, file: name }) : profile(name, { ...about, params: values })
  }
  return refusing(() => {
    const loaded = [
      ...profiles.map((name) => find(name, params)),
      ...texts.map((given, at) => {
        const { file, text } = typeof given === 'string' ? { file: `profile ${at + 1}`, text: given } : given
        return load(text, { ...about, file, params })
      }),
    ]
    const packs: Pack[] = loaded.flatMap(({ pack }) => resolve(pack, find))
    return { run: engineOf(host, universe).start(packs, seed), warnings: loaded.flatMap(({ warnings }) => warnings) }
  })
}

/** Reads a profile that is to be kept with a universe under an id of its own. Throws an OperatorError that says what is wrong where. */
export function read(universe: Universe, id: string, text: string): Loaded {
  return refusing(() => {
    const loaded = load(text, { ...aboutOf(universe), file: id })
    const own = loaded.pack.metadata.id
    if (own === id) return loaded
    throw new OperatorError('other_id', `the profile calls itself '${own}', and not '${id}'`, {
      status: 422,
      hint: `set metadata.id to ${id}`,
    })
  })
}

/** What profiles are held against: the universe's own twins and tables. */
const aboutOf = (universe: Universe): Pick<LoadOptions, 'catalogue' | 'sql'> => ({
  catalogue: catalogueOf(universe.twins),
  sql: (text) => problemOf(universe, text),
})

function problemOf({ database }: Universe, sql: string): string | undefined {
  try {
    const { reader, readonly } = database.sqlite.prepare(`SELECT 1 FROM (${sql}) LIMIT 1`)
    return reader && readonly ? undefined : 'is no query'
  } catch (error) {
    return `is no query: ${(error as Error).message}`
  }
}

function refusing<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof ProfileError ? refusal(error) : error
  }
}

const refusal = (error: ProfileError): OperatorError =>
  new OperatorError('bad_profile', error.message, {
    status: 422,
    hint: 'the format is described by fault-profiles/schema.json',
    details: { problems: error.problems },
  })
