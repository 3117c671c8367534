import type { Fault, Path } from '../yaml.ts'
import type { Extension } from './format.ts'
import { marksIn } from './marks.ts'
import type { Seed } from './seed.ts'
import { type Kind, missing, thingsOf } from './things.ts'

/** Whom or what the value of a key names, wherever in an extension the key stands. */
const NAMED_BY: Readonly<Record<string, Kind>> = {
  manager: 'people',
  members: 'people',
  by: 'people',
  lead: 'people',
  assignee: 'people',
  reporter: 'people',
  owner: 'people',
  person: 'people',
  team: 'groups',
  group: 'groups',
  in: 'folders',
}

const KEYS = {
  people: 'handle',
  groups: 'name',
  channels: 'name',
  projects: 'key',
  folders: 'handle',
  files: 'handle',
} as const

/** What an extension says that cannot be: names of nobody, somebody new without a name, the same thing twice, circles. */
export const faultsOf = (base: Seed, seed: Seed, extension: Extension): Fault[] => [
  ...ofOrganisation(extension),
  ...namesOfNobody(seed, extension, []),
  ...saidTwice(extension),
  ...ofNewcomers(base, extension),
  ...sameAddress(seed, extension),
  ...circles(seed, extension),
]

const ofOrganisation = ({ organisation, base }: Extension): Fault[] =>
  organisation && base !== 'empty'
    ? [
        {
          path: ['organisation'],
          message: `${base} has a name of its own: for another one take another base, such as initech-12`,
        },
      ]
    : []

/** Every name and every mark in a text that leads nowhere. */
function* namesOfNobody(seed: Seed, value: unknown, path: Path): Generator<Fault> {
  if (typeof value === 'string') {
    const key = path.findLast((step) => typeof step === 'string') as string
    const kind = NAMED_BY[key]
    const names = kind && value !== 'everyone' ? [{ kind, name: value }] : marksIn(value)
    for (const { kind, name } of names)
      if (!thingsOf(seed)[kind].has(name)) yield { path, message: missing(seed, kind, name) }
  } else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      yield* namesOfNobody(seed, inner, [...path, Array.isArray(value) ? Number(key) : key])
}

function* saidTwice(extension: Extension): Generator<Fault> {
  for (const [kind, key] of Object.entries(KEYS) as [keyof typeof KEYS, string][]) {
    const said = new Set<unknown>()
    for (const [n, entry] of (extension[kind] ?? []).entries()) {
      const name = (entry as Record<string, unknown>)[key]
      if (said.has(name)) yield { path: [kind, n, key], message: `'${name}' was described above: once is enough` }
      said.add(name)
    }
  }
}

const ofNewcomers = (base: Seed, { people = [] }: Extension): Fault[] =>
  people.flatMap(({ handle, name }, n) =>
    name === undefined && !thingsOf(base).people.has(handle)
      ? [{ path: ['people', n], message: `'${handle}' is new to ${base.name} and needs a name` }]
      : [],
  )

function* sameAddress(seed: Seed, { people = [], groups = [] }: Extension): Generator<Fault> {
  const bearers = new Map<string, string>()
  for (const { email, handle } of seed.people) note(bearers, email, handle)
  for (const { email, name } of seed.groups) note(bearers, email, name)
  for (const [kind, all] of [['people', people] as const, ['groups', groups] as const])
    for (const [n, one] of all.entries()) {
      const name = 'handle' in one ? one.handle : one.name
      const thing = thingsOf(seed)[kind].get(name)
      const other = bearers.get(thing?.email?.toLowerCase() ?? '')
      if (other !== undefined && other !== name)
        yield { path: [kind, n, ...(one.email ? ['email'] : [])], message: `${thing?.email} is ${other}'s address` }
    }
}

function note(bearers: Map<string, string>, email: string, name: string): void {
  if (!bearers.has(email.toLowerCase())) bearers.set(email.toLowerCase(), name)
}

/** A folder that is in itself, a person who is their own manager's manager. */
function* circles(seed: Seed, { folders = [], people = [] }: Extension): Generator<Fault> {
  const above = new Map(seed.folders.map((folder) => [folder.handle, folder.in]))
  for (const [n, { handle }] of folders.entries())
    if (isCircle(handle, above)) yield { path: ['folders', n, 'in'], message: `the folder '${handle}' is in itself` }
  const managers = new Map(seed.people.map((person) => [person.handle, person.manager]))
  for (const [n, { handle }] of people.entries())
    if (isCircle(handle, managers)) yield { path: ['people', n, 'manager'], message: `'${handle}' is above themselves` }
}

function isCircle(start: string, above: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = start; at !== undefined; at = above.get(at)) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}
