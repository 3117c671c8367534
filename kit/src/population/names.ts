import type { Universe } from '../universe.ts'
import type { Seed } from './seed.ts'
import { KINDS, type Kind, type Thing, thingsOf } from './things.ts'

/** Something of a population in a universe: what people call it, and the id that each twin knows it by, under the twin's name. */
export type ThingNames = Readonly<Record<string, string>>

/** By kind and name: `people.priya`, `channels.general`. */
export type Population = Readonly<Record<Kind, Readonly<Record<string, ThingNames>>>>

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
  return {
    ...(own !== undefined && { [own]: name }),
    name: label.replace(/^#/, ''),
    ...(email !== undefined && { email }),
    ...(urls[0] !== undefined && { url: urls[0] }),
    ...Object.fromEntries([...families(ids), ...ids]),
  }
}

/** Twins of one family, `acme-mail` and `acme-files`, know something by the same id: it goes by the family's name too. */
const families = (ids: readonly (readonly [string, string])[]) =>
  ids.flatMap(([twin, id]) => (twin.includes('-') ? [[twin.slice(0, twin.indexOf('-')), id] as const] : [])).reverse()

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
