import { isDeepStrictEqual } from 'node:util'
import { OperatorError, type Universe } from '@dtu/kit'
import { type ChangeEntry, changesOf, type Entry, exchangesOf } from '../trajectory/record.ts'

/**
 * Brings a world that begins as a trial's did to where its changes led. `after` is called with the number of the last change of
 * each operation, when the world is as it was then.
 *
 * Throws an OperatorError when a change does not follow from what is there.
 */
export function rebuild(universe: Universe, entries: readonly Entry[], after: (entry: number) => void): void {
  let operation: ChangeEntry[] = []
  for (const entry of changesOf(entries)) {
    operation.push(entry)
    if (entry.more) continue
    const whole = operation
    operation = []
    universe.database.operation(() => {
      for (const change of whole) make(universe, change)
    })
    after(entry.n)
  }
  for (const { exchange } of exchangesOf(entries)) universe.journal.add({ ...exchange })
  universe.database.commit()
}

function make(universe: Universe, { n, change: { twin, table, key, before, after } }: ChangeEntry): void {
  const documents = universe.world(twin).db[table]
  const there = documents?.get(key)
  if (!documents || !isDeepStrictEqual(there, before))
    throw new OperatorError('other_world', `entry ${n} does not follow: ${twin}.${table} ${key} is not what it was`, {
      hint: 'the twins have changed since it was played: replay it (dtu trajectory replay), or run it again',
    })
  if (after) documents.put(after)
  else documents.delete(key)
}
