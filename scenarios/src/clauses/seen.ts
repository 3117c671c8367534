import type { Universe } from '@dtu/kit'

/** Credentials and a twin's own bookkeeping are no change that a user sees. */
export function isSeen(universe: Universe, { twin, table }: { twin: string; table: string }): boolean {
  const options = universe.twin(twin).tables[table]
  return !options?.secret && !options?.derived
}
