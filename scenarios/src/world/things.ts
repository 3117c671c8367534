import { KINDS, type Kind, type Seed, type Thing, thingsOf, type Universe } from '@dtu/kit'

/** What the holes of a scenario say of something of the population: its names, and the ids that the twins know it by. */
export type ThingNames = Readonly<Record<string, string>>

/** By kind and name: `people.priya`, `channels.general`. */
export type Population = Readonly<Record<Kind, Readonly<Record<string, ThingNames>>>>

/** What one hole can stand for beside a twin's name: several services of one vendor know somebody by the same id. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  google: ['google-drive', 'google-docs', 'google-sheets'],
}

/** The names of a population in a universe, each looked up when it is first asked for: most stories are about a few. */
export function populationOf(universe: Universe, seed: Seed): Population {
  const things = thingsOf(seed)
  return Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      lazily([...things[kind].keys()], (name) => namesOf(universe, seed, things[kind].get(name) as Thing)),
    ]),
  ) as unknown as Population
}

function namesOf(universe: Universe, seed: Seed, thing: Thing): ThingNames {
  const { kind, name, label, email } = thing
  const own = { people: 'handle', projects: 'key', issues: 'key', folders: 'handle', files: 'handle' }[kind as string]
  const ids = universe.twins.flatMap((twin) => {
    const world = universe.world(twin.name)
    const id = twin.identify?.(world, thing)
    return id === undefined ? [] : [[twin.name, id] as const]
  })
  const urls = universe.twins.flatMap((twin) => twin.address?.(universe.world(twin.name), thing, seed) ?? [])
  const aliases = Object.entries(ALIASES).flatMap(([alias, twins]) => {
    const id = ids.find(([twin]) => twins.includes(twin))?.[1]
    return id === undefined ? [] : [[alias, id] as const]
  })
  return {
    ...(own !== undefined && { [own]: name }),
    name: label.replace(/^#/, ''),
    ...(email !== undefined && { email }),
    ...(urls[0] !== undefined && { url: urls[0] }),
    ...Object.fromEntries([...aliases, ...ids]),
  }
}

/** An object whose values are made when they are first read. */
function lazily<T>(names: readonly string[], make: (name: string) => T): Readonly<Record<string, T>> {
  const known: Record<string, T> = {}
  for (const name of names)
    Object.defineProperty(known, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make(name)
        Object.defineProperty(known, name, { enumerable: true, value })
        return value
      },
    })
  return known
}
