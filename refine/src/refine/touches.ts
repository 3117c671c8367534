import type { Entry } from '@dtu/kit/refinement/entry'
import type { Played } from '../replay/play.ts'

/** Whether an entry may change anything of what a tape played. Where it cannot be told, it may. */
export function touches(entry: Entry, played: readonly Played[]): boolean {
  const operations = operationsOf(entry)
  return operations === 'any' || played.some(({ answer }) => operations.includes(answer.operation ?? ''))
}

function operationsOf(entry: Entry): 'any' | readonly string[] {
  if ('operations' in entry) return entry.operations === 'all' ? 'any' : entry.operations
  if (entry.kind === 'field') return entry.shown?.map(({ operation }) => operation) ?? 'any'
  return 'operation' in entry ? [entry.operation] : 'any'
}
