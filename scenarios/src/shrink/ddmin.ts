/**
 * The smallest part of a list that still fails, by delta debugging (Zeller and Hildebrandt's ddmin): no single item can be left
 * out of it. Items stay in order, and the same answers lead to the same part.
 *
 * @param fails whether a part fails; the whole is known to
 */
export async function ddmin<T>(
  whole: readonly T[],
  fails: (part: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  if (whole.length > 0 && (await fails([]))) return []
  let rest = whole
  for (let parts = 2; rest.length > 1; ) {
    const smaller = await firstThatFails(rest, parts, fails)
    if (smaller) {
      rest = smaller.part
      parts = smaller.isOne ? 2 : Math.max(2, parts - 1)
    } else if (parts >= rest.length) break
    else parts = Math.min(rest.length, parts * 2)
  }
  return rest
}

/** No more may be tried. */
export class Enough extends Error {
  override readonly name = 'Enough'
}

async function firstThatFails<T>(
  list: readonly T[],
  parts: number,
  fails: (part: readonly T[]) => Promise<boolean>,
): Promise<{ part: readonly T[]; isOne: boolean } | undefined> {
  const cuts = Array.from({ length: parts + 1 }, (_, n) => Math.floor((n * list.length) / parts))
  const within = (n: number, from: number) => n >= (cuts[from] as number) && n < (cuts[from + 1] as number)
  for (let from = 0; from < parts; from++) {
    const part = list.filter((_, n) => within(n, from))
    if (await fails(part)) return { part, isOne: true }
  }
  // With two parts, what is left without the one is the other.
  if (parts === 2) return undefined
  for (let from = 0; from < parts; from++) {
    const part = list.filter((_, n) => !within(n, from))
    if (await fails(part)) return { part, isOne: false }
  }
  return undefined
}
