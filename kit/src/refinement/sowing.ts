import type { Twin } from '../twin.ts'
import type { World } from '../world.ts'
import type { Entry, Json } from './entry.ts'
import { isHolder } from './path.ts'

/** The twin's seed, and what the service has from the start besides. */
export function sowing({ seed }: Twin, entries: readonly Entry[]): Partial<Pick<Twin, 'seed'>> {
  const sown = entries.filter((entry) => entry.kind === 'seed')
  if (sown.length === 0) return {}
  return {
    seed(world, population, leads) {
      seed(world, population, leads)
      for (const { table, document } of sown) world.db[table].put(named(world, document))
    },
  }
}

/** With the ids of what is named in braces: `{id group everyone}`. */
function named(world: World, value: Json): Json {
  if (typeof value === 'string')
    return value.replace(/\{id (\S+) ([^{}]+)\}/g, (_, kind: string, name: string) => world.ids.named(kind, name))
  if (Array.isArray(value)) return value.map((item) => named(world, item))
  if (!isHolder(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(world, inner as Json)]))
}
