import { milliseconds } from '@dtu/kit/duration'
import type { Commit } from '../format/schema.ts'
import type { Bending } from './bending.ts'

/** Sees to it that the write does what the profile says became of it. Returns what did become of it, for the ledger. */
export function settleCommit(bending: Bending, commit: Commit): string {
  if (commit === 'never') {
    bending.runs = false
    return 'never'
  }
  if (commit === 'applied') return 'applied'
  if ('async' in commit) {
    bending.runs = false
    bending.around.later(bending.asked, milliseconds(commit.async.after))
    return `async ${commit.async.after}`
  }
  return applyPart(bending, commit.partial.first)
}

function applyPart(bending: Bending, first: number | 'half' | readonly string[]): string {
  const { request, operation } = bending.asked
  const batch = operation && bending.dialect.batch?.(request, operation)
  const most = (count: number) => (typeof first === 'number' ? first : Math.floor(count / 2))
  const reduced = batch?.reduced((index, count) => index < most(count))
  // What is no batch has no parts: nothing of it is done.
  bending.runs = reduced !== undefined
  bending.request = reduced
  return reduced ? `partial ${first}` : 'never'
}
