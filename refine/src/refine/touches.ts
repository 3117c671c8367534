import type { Entry } from '@dtu/kit/refinement/entry'
import type { Played } from '../replay/play.ts'

/** Whether an entry may change anything of what a tape played. Where it cannot be told, it may. */
export function touches(entry: Entry, played: readonly Played[]): boolean {
  const operations = operationsOf(entry)
  return operations === 'any' || played.some(({ answer }) => operations.includes(answer.operation ?? ''))
}

/**
 * Whether an entry can change the reply to one exchange: what is about replies changes those of its operations alone, so that
 * anything else that is otherwise was otherwise by chance.
 */
export function reaches(entry: Entry, { answer }: Played): boolean {
  const isOfReplies = entry.kind === 'header' || entry.kind === 'order' || (entry.kind === 'field' && entry.shown)
  return !isOfReplies || touches(entry, [{ answer } as Played])
}

function operationsOf(entry: Entry): 'any' | readonly string[] {
  if ('operations' in entry) return entry.operations === 'all' ? 'any' : entry.operations
  if (entry.kind === 'field') return entry.shown?.map(({ operation }) => operation) ?? 'any'
  return 'operation' in entry ? [entry.operation] : 'any'
}
