import { type Asked, limiterOf, type Standing } from '@dtu/kit'

const NONE: ReadonlyMap<string, Standing> = new Map()

/** Ends an operation whose changes nobody wants. */
class Rehearsed extends Error {}

/** How a request stands with the limiters that it would be counted by, by their keys; empty while no limits are kept. */
export function standingsOf(asked: Asked): ReadonlyMap<string, Standing> {
  const { universe, twin } = asked
  if (!asked.operation || universe.limits === 'off' || !twin.limit) return NONE
  // Limits may be kept by a twin whose state this one shares.
  const owners = [twin, ...(twin.shares ?? [])].map(({ name }) => limiterOf(universe.world(name).db))
  const all = new Map<string, Standing>()
  const rehearse = (at: number): void => {
    const owner = owners[at]
    if (!owner) goThrough(asked)
    else for (const [key, standing] of owner.rehearse(() => rehearse(at + 1))) all.set(key, standing)
  }
  rehearse(0)
  return all
}

/** As far as the first refusal; what it changes is undone. */
function goThrough({ universe, twin, request, operation }: Asked): void {
  const world = universe.world(twin.name, request.baseUrl)
  try {
    universe.database.operation(() => {
      if (!operation) return
      world.caller = twin.authenticate(world, request, operation)
      twin.limit?.(world, request, operation)
      throw new Rehearsed()
    })
  } catch {
    // A refusal: who is refused for another reason stands nowhere.
  }
}
