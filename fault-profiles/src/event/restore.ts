import type { Collection, Twin, Universe } from '@dtu/kit'

type Documents = Collection<any, any>
type Options = Twin['tables'][string]

/**
 * Has a twin's documents be what they were in a past of its universe, as after a restore from a backup: credentials and all that
 * was made since are gone, nobody is told of it, ids go on, and open sockets break. Returns how many documents that changed.
 */
export function restore(universe: Universe, twin: Twin, past: Universe): number {
  const before = past.world(twin.name)
  const changed = universe.transact(twin.name, (world) => {
    let changed = 0
    for (const [name, options] of Object.entries(twin.tables))
      changed += restoreTable(world.db[name] as Documents, before.db[name] as Documents, options)
    twin.reopened?.(world)
    return changed
  })
  if (twin.sockets?.length) for (const [, socket] of [...universe.courier.hub.entries()]) socket.terminate()
  return changed
}

function restoreTable(now: Documents, then: Documents, options: Options): number {
  const [here, there] = [byKey(now, options), byKey(then, options)]
  let changed = 0
  for (const key of here.keys())
    if (!there.has(key)) {
      now.delete(key)
      changed++
    }
  for (const [key, document] of there)
    if (JSON.stringify(here.get(key)) !== JSON.stringify(document)) {
      now.put(document)
      changed++
    }
  return changed
}

const byKey = (documents: Documents, { key }: Options): Map<string, object> =>
  new Map(documents.find().map((document) => [typeof key === 'function' ? key(document) : document[key], document]))
