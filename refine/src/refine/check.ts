import type { Entry } from '@dtu/kit/refinement/entry'

/**
 * The entries with which a check passes, as many as it takes to find those that break it: halves are tried, and halves of
 * halves. `passes` is asked about entries that are all in place.
 */
export async function passing<T extends { readonly entries: readonly Entry[] }>(
  groups: readonly T[],
  passes: (kept: readonly T[]) => Promise<boolean>,
): Promise<{ readonly kept: readonly T[]; readonly refused: readonly T[] }> {
  const refused: T[] = []
  const add = async (kept: readonly T[], more: readonly T[]): Promise<readonly T[]> => {
    if (more.length === 0 || (await passes([...kept, ...more]))) return [...kept, ...more]
    if (more.length === 1) {
      refused.push(...more)
      return kept
    }
    const half = more.length >> 1
    return add(await add(kept, more.slice(0, half)), more.slice(half))
  }
  return { kept: await add([], groups), refused }
}
