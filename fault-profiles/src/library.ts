import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { OperatorError } from '@dtu/kit'
import type { Catalogue } from './format/check.ts'
import { type Loaded, load } from './format/load.ts'
import { didYouMean } from './format/nearest.ts'
import type { Values } from './format/params.ts'
import type { Pack } from './format/schema.ts'

const FOLDER = new URL('../', import.meta.url)

/** The ids of the profiles that come with the project. */
export const listProfiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('pnpm'))
    .map((name) => basename(name, '.yaml'))
    .sort()

/** A profile by its id, or by the path of a file. Throws an OperatorError where there is none, a ProfileError where it is wrong. */
export function profile(name: string, params: Values = {}, catalogue?: Catalogue): Loaded {
  const own = listProfiles().includes(name)
  const file = own ? new URL(`${name}.yaml`, FOLDER).pathname : name
  if (!own && !existsSync(file))
    throw new OperatorError('unknown_profile', `there is no fault profile '${name}'`, {
      status: 404,
      hint: didYouMean(name, listProfiles()) ?? 'list them with: dtu chaos list',
    })
  return load(readFileSync(file, 'utf8'), { file: own ? `${name}.yaml` : file, params, catalogue })
}

/** A profile with all that it includes, itself first. Parameters are its own. */
export function resolve(first: Pack, catalogue?: Catalogue, seen: ReadonlySet<string> = new Set()): Pack[] {
  const { id } = first.metadata
  if (seen.has(id))
    throw new OperatorError('circular_profile', `'${id}' includes itself`, { hint: [...seen, id].join(' → ') })
  const known = new Set([...seen, id])
  return [
    first,
    ...(first.include ?? []).flatMap((name) =>
      resolve(within(profile(name, {}, catalogue).pack, first), catalogue, known),
    ),
  ]
}

/** What an including profile says of its reach and of its budget holds for what it includes too. */
const within = (pack: Pack, outer: Pack): Pack => ({
  ...pack,
  limits: { ...pack.limits, ...outer.limits },
  ...(outer.budget && { budget: outer.budget }),
})

export const describeProfile = (name: string) => {
  const { metadata, params = {}, include = [], faults, limiters } = profile(name).pack
  return {
    ...metadata,
    ...(limiters && { limiters }),
    params,
    include,
    faults: faults.map(({ id, title, do: actions }) => ({
      id,
      title: title ?? null,
      actions: actions.map((action) => Object.keys(action).find((key) => key.includes('.'))),
    })),
  }
}
