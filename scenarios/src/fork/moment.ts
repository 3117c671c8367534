import { OperatorError } from '@dtu/kit'
import type { Entry, ExchangeEntry } from '../trajectory/record.ts'

/** The entry that stands for what an entry is part of: a change or a fault belongs to what caused it. */
function rootOf(entries: readonly Entry[], n: number): Entry {
  const entry = entries[n]
  if (!entry)
    throw new OperatorError('no_such_entry', `it has no entry ${n}`, {
      hint: `its entries are 0 to ${entries.length - 1}`,
    })
  if (entry.kind === 'change' && entry.cause !== undefined) return entries[entry.cause] ?? entry
  return entry.kind === 'fault' ? (entries[entry.exchange] ?? entry) : entry
}

/** The first entry of what an entry is part of: the changes of an exchange come before it. */
export function beginningOf(entries: readonly Entry[], n: number): number {
  const root = rootOf(entries, n)
  let first = entries.find((entry) => entry.kind === 'change' && entry.cause === root.n)?.n ?? root.n
  for (let before = entries[first - 1]; before?.kind === 'change' && before.more; before = entries[first - 1]) first--
  return first
}

/** The last entry of what an entry is part of. */
export function endOf(entries: readonly Entry[], n: number): number {
  let last = Math.max(n, rootOf(entries, n).n)
  for (let entry = entries[last]; entry?.kind === 'change' && entry.more; entry = entries[last]) last++
  while (entries[last + 1]?.kind === 'fault') last++
  return last
}

/** The exchange that an entry is part of. Throws an OperatorError where it is part of none. */
export function exchangeAt(entries: readonly Entry[], n: number): ExchangeEntry {
  const root = rootOf(entries, n)
  if (root.kind === 'exchange') return root
  throw new OperatorError('no_exchange', `entry ${n} is no exchange that could be answered otherwise`, {
    hint: 'dtu trajectory show lists them',
  })
}
