/** How often a list is read until two readings agree. */
const MOST_READINGS = 6

/**
 * The whole of a list that others change while it is read. Pages are cut anew for each call, so an item that moves may be seen
 * twice or not at all: a reading counts when the next one finds the same.
 * @param read one reading, over all pages
 * @param keyOf what tells items apart
 */
export async function steady<T>(read: () => Promise<T[]>, keyOf: (item: T) => string): Promise<T[]> {
  let known = await once(read, keyOf)
  for (let n = 1; n < MOST_READINGS; n++) {
    const again = await once(read, keyOf)
    if (again.size === known.size && [...again.keys()].every((key) => known.has(key))) return [...again.values()]
    known = again
  }
  throw new Error('the list changes faster than it can be read')
}

const once = async <T>(read: () => Promise<T[]>, keyOf: (item: T) => string): Promise<Map<string, T>> =>
  new Map((await read()).map((item) => [keyOf(item), item]))
