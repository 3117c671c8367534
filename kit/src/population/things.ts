import { nearest } from '../nearest.ts'
import type { Seed, SeedFile } from './seed.ts'

export const KINDS = ['people', 'groups', 'channels', 'projects', 'issues', 'folders', 'files'] as const
export type Kind = (typeof KINDS)[number]

/** Something of a population, as all twins know it. */
export interface Thing {
  readonly kind: Kind
  /** A handle, a name or a key: `priya`, `engineering`, `ENG`, `ENG-1`. */
  readonly name: string
  /** What people call it. */
  readonly label: string
  /** Of a person and of a group. */
  readonly email?: string
  /** Of a file. */
  readonly file?: SeedFile['kind']
}

type Index = Readonly<Record<Kind, ReadonlyMap<string, Thing>>>

const indexes = new WeakMap<Seed, Index>()

/** Everything of a population by its kind and name. */
export function thingsOf(seed: Seed): Index {
  let index = indexes.get(seed)
  if (!index) {
    index = indexOf(seed)
    indexes.set(seed, index)
  }
  return index
}

function indexOf(seed: Seed): Index {
  const issues = seed.projects.flatMap(({ key, issues }) => issues.map((_, n) => `${key}-${n + 1}`))
  return {
    people: byName('people', seed.people, (p) => ({
      name: p.handle,
      label: `${p.givenName} ${p.familyName}`,
      email: p.email,
    })),
    groups: byName('groups', seed.groups, ({ name, email }) => ({ name, label: name, email })),
    channels: byName('channels', seed.channels, ({ name }) => ({ name, label: `#${name}` })),
    projects: byName('projects', seed.projects, ({ key, name }) => ({ name: key, label: name })),
    issues: byName('issues', issues, (key) => ({ name: key, label: key })),
    folders: byName('folders', seed.folders, ({ handle, name }) => ({ name: handle, label: name })),
    files: byName('files', seed.files, ({ handle, name, kind }) => ({ name: handle, label: name, file: kind })),
  }
}

const byName = <T>(kind: Kind, all: readonly T[], of: (one: T) => Omit<Thing, 'kind'>): ReadonlyMap<string, Thing> =>
  new Map(
    all.map((one) => {
      const thing = of(one)
      return [thing.name, { kind, ...thing }]
    }),
  )

const ONE: Readonly<Record<Kind, string>> = {
  people: 'nobody called',
  groups: 'no group',
  channels: 'no channel',
  projects: 'no project',
  issues: 'no issue',
  folders: 'no folder',
  files: 'no file',
}

/** What to say of a name that a population does not have. */
export function missing(seed: Seed, kind: Kind, name: string): string {
  const near = nearest(name, thingsOf(seed)[kind].keys())
  return `${seed.name.replace(/\+.*/, '')} has ${ONE[kind]} '${name}'${near === undefined ? '' : ` (did you mean '${near}'?)`}`
}
