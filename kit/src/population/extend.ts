import { hash } from 'node:crypto'
import type { Fault } from '../yaml.ts'
import { faultsOf } from './check.ts'
import { brought } from './files.ts'
import type { Extension } from './format.ts'
import { population } from './population.ts'
import type { Channel, Group, Person, Project, Seed, SeedFile } from './seed.ts'
import { settle } from './settle.ts'

type Said<K extends keyof Extension> = NonNullable<Extension[K]> extends readonly (infer T)[] ? T : never

/**
 * A named population with what an extension adds to it. An entry of a name that is there already changes what it says of it:
 * single values are replaced, lists grow. Names that mean nobody and other mistakes come back as faults, with their places.
 * Throws an OperatorError when there is no such base.
 */
export function extend(extension: Extension): { readonly seed: Seed; readonly faults: readonly Fault[] } {
  const base = population(extension.base)
  const { $schema: _, ...said } = extension
  const digest = hash('sha256', JSON.stringify(said)).slice(0, 8)
  const organisation = extension.organisation ?? base.organisation
  const people = merged(base.people, extension.people, 'handle', (known, one) =>
    person(known, one, organisation.domain),
  )
  const groups = merged(base.groups, extension.groups, 'name', (known, one) => group(known, one, organisation.domain))
  const settled = settle(base, { people, groups, channels: base.channels })
  const head = people[0]?.handle ?? ''
  const projects = merged(base.projects, extension.projects, 'key', (known, one) => project(known, one, head))
  const files = brought({ people, projects, files: base.files }, base)
  const seed: Seed = {
    ...base,
    ...settled,
    name: `${extension.name ?? extension.base}+${digest}`,
    organisation,
    people,
    channels: merged(settled.channels, extension.channels, 'name', channel),
    projects,
    folders: merged(base.folders, extension.folders, 'handle', (known, one) => placed(known, one, head)),
    files: merged(files, extension.files, 'handle', (known, one) => file(known, one, head)),
    extension,
  }
  return { seed, faults: faultsOf(base, seed, extension) }
}

/** The entries of a base with those that are said, in the base's order and then theirs. */
function merged<T extends object, S extends object, K extends keyof T & keyof S>(
  base: readonly T[],
  said: readonly S[] | undefined,
  key: K,
  make: (known: T | undefined, one: S) => T,
): readonly T[] {
  if (!said || said.length === 0) return base
  const all = new Map(base.map((one) => [one[key] as unknown, one]))
  for (const one of said) all.set(one[key], make(all.get(one[key]), one))
  return [...all.values()]
}

function person(known: Person | undefined, one: Said<'people'>, domain: string): Person {
  const { handle, name, timezone, manager, ...rest } = one
  const [givenName = handle, ...others] = name?.trim().split(/\s+/) ?? []
  const blank: Person = {
    handle,
    givenName,
    familyName: others.join(' '),
    email: `${handle}@${domain}`,
    title: '',
    timeZone: 'UTC',
    admin: false,
  }
  const { manager: before, ...start } = known ?? blank
  const boss = manager === undefined ? before : manager
  return {
    ...start,
    ...(known && name !== undefined && { givenName, familyName: others.join(' ') }),
    ...rest,
    ...(timezone !== undefined && { timeZone: timezone }),
    ...(boss && { manager: boss }),
  }
}

const group = (known: Group | undefined, { name, members = [], ...rest }: Said<'groups'>, domain: string): Group => ({
  ...(known ?? { description: '', email: `${name}@${domain}` }),
  ...rest,
  name,
  members: [...new Set([...(known?.members ?? []), ...members])],
})

function channel(known: Channel | undefined, { members, messages = [], ...rest }: Said<'channels'>): Channel {
  const { members: before, ...start }: Partial<Channel> = known ?? {}
  // A new channel without a word of who is in it has everybody.
  const added = members === undefined || members === 'everyone' ? undefined : members
  const all = members === 'everyone' ? undefined : [...new Set([...(before ?? []), ...(added ?? [])])]
  const open = known ? before === undefined : added === undefined
  return {
    topic: '',
    purpose: '',
    private: false,
    ...start,
    ...rest,
    ...(!open && all && { members: all }),
    messages: [...(known?.messages ?? []), ...messages],
  }
}

function project(known: Project | undefined, { issues = [], ...said }: Said<'projects'>, head: string): Project {
  const start = { name: said.key, description: '', lead: head, issues: [], ...known, ...said }
  const added = issues.map((one) => ({
    description: '',
    type: 'Task' as const,
    status: 'To Do' as const,
    priority: 'Medium' as const,
    reporter: start.lead,
    labels: [],
    comments: [],
    ...one,
  }))
  return { ...start, issues: [...(known?.issues ?? []), ...added] }
}

function placed<T extends { shared: readonly unknown[] }>(
  known: T | undefined,
  { shared = [], ...said }: Said<'folders'>,
  head: string,
): T {
  const start = { name: said.handle, owner: head, ...known, ...said }
  return { ...start, shared: [...(known?.shared ?? []), ...shared] } as unknown as T
}

function file(known: SeedFile | undefined, said: Said<'files'>, head: string): SeedFile {
  const kind = said.kind ?? (said.values ? 'table' : (known?.kind ?? 'document'))
  return { ...placed(known, said as Said<'folders'>, head), kind }
}
