import type { OperationSpec, Twin } from '@dtu/kit'
import { contractOf } from '@dtu/kit/contract'
import type { Evidence } from './evidence.ts'
import type { Tally } from './tally.ts'

/** What is known of one operation, each axis by itself: no two of them make a number together. */
export interface Covered {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly answers: 'handwritten' | 'generated' | 'not modelled'
  /** In the journals that were looked at. */
  readonly called: number
  readonly statuses: Readonly<Record<string, number>>
  readonly drift: number
  /** Client libraries that saw it succeed. */
  readonly sdk: readonly string[]
  /** Recorded calls, played against the twin, that it answered with a success. */
  readonly tape: number
}

/** All operations of a twin: those of its contract, and routes that no vendor document lists. */
export function coverage(twin: Twin, evidence: Evidence, tallies: readonly Tally[]): readonly Covered[] {
  const own = Map.groupBy(
    tallies.filter((tally) => tally.twin === twin.name),
    ({ operation }) => operation,
  )
  return [...contractOf(twin).operations.values(), ...(twin.routes ?? [])].map((operation) => {
    const calls = own.get(operation.id) ?? []
    return {
      operation: operation.id,
      method: operation.method,
      path: operation.path,
      answers: answers(twin, operation),
      called: sum(calls, 'calls'),
      statuses: statuses(calls),
      drift: sum(calls, 'drift'),
      sdk: evidence.sdk[operation.id] ?? [],
      tape: evidence.tape[operation.id] ?? 0,
    }
  })
}

function answers(twin: Twin, operation: OperationSpec): Covered['answers'] {
  if (twin.operations[operation.id]) return 'handwritten'
  return twin.fallback && !twin.gap?.(operation) ? 'generated' : 'not modelled'
}

const sum = (tallies: readonly Tally[], what: 'calls' | 'drift'): number =>
  tallies.reduce((total, tally) => total + tally[what], 0)

function statuses(tallies: readonly Tally[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, calls } of tallies) counts[status] = (counts[status] ?? 0) + calls
  return counts
}

/** How many operations each axis holds. */
export function totals(covered: readonly Covered[]) {
  const count = (holds: (operation: Covered) => boolean) => covered.filter(holds).length
  return {
    operations: covered.length,
    handwritten: count(({ answers }) => answers === 'handwritten'),
    generated: count(({ answers }) => answers === 'generated'),
    notModelled: count(({ answers }) => answers === 'not modelled'),
    called: count(({ called }) => called > 0),
    calledNotModelled: count(({ called, answers }) => called > 0 && answers === 'not modelled'),
    drifted: count(({ drift }) => drift > 0),
    bySdk: count(({ sdk }) => sdk.length > 0),
    byTape: count(({ tape }) => tape > 0),
    unwitnessed: count(({ sdk, tape, answers }) => answers !== 'not modelled' && sdk.length === 0 && tape === 0),
  }
}
