import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { OperatorError } from '@dtu/kit'
import { type Loaded, type LoadOptions, load } from './format/load.ts'
import { didYouMean } from './format/nearest.ts'
import type { Pack } from './format/schema.ts'

const FOLDER = new URL('../', import.meta.url)

/** The ids of the profiles that come with the project. */
export const listProfiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('pnpm'))
    .map((name) => basename(name, '.yaml'))
    .sort()

export const isProfile = (name: string): boolean => listProfiles().includes(name)

/** A profile by its id, or by the path of a file. Throws an OperatorError where there is none, a ProfileError where it is wrong. */
export function profile(name: string, options: Omit<LoadOptions, 'file'> = {}): Loaded {
  const own = isProfile(name)
  const file = own ? new URL(`${name}.yaml`, FOLDER).pathname : name
  if (!own && !existsSync(file))
    throw new OperatorError('unknown_profile', `there is no fault profile '${name}'`, {
      status: 404,
      hint: didYouMean(name, listProfiles()) ?? 'list them with: dtu chaos list',
    })
  return load(readFileSync(file, 'utf8'), { ...options, file: own ? `${name}.yaml` : file })
}

/** A profile with all that it includes, itself first. Parameters are its own. */
export function resolve(
  first: Pack,
  find: (name: string) => Loaded = profile,
  seen: ReadonlySet<string> = new Set(),
): Pack[] {
  const { id } = first.metadata
  if (seen.has(id))
    throw new OperatorError('circular_profile', `'${id}' includes itself`, { hint: [...seen, id].join(' → ') })
  const known = new Set([...seen, id])
  return [first, ...(first.include ?? []).flatMap((name) => resolve(within(find(name).pack, first), find, known))]
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
