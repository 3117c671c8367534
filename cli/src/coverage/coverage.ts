import type { OperationSpec, Twin } from '@dtu/kit'
import { contractOf } from '@dtu/kit/contract'
import { mapped, NOBODY } from './evidence.ts'
import { hasSchema } from './gather.ts'
import type { Standing } from './standing.ts'
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
  /** Client libraries that saw it succeed in a test, with how many tests. */
  readonly sdk: Readonly<Record<string, number>>
  /** Tests in which its reply was held against its schema; null when the contract has none. */
  readonly schema: number | null
  /** Recordings with a success that the twin's reply cannot be told from. */
  readonly tape: number
  /** Recordings with a refusal, the same. */
  readonly refusal: number
  /** Recordings that showed either and whose day has passed. */
  readonly unproven: number
}

/** All operations of a twin: those of its contract, and routes that no vendor document lists. */
export function coverage(twin: Twin, standing: Standing, tallies: readonly Tally[]): readonly Covered[] {
  const own = Map.groupBy(
    tallies.filter((tally) => tally.twin === twin.name),
    ({ operation }) => operation,
  )
  return [...contractOf(twin).operations.values(), ...(twin.routes ?? [])].map((operation) => {
    const calls = own.get(operation.id) ?? []
    const seen = standing.evidence.operations[operation.id] ?? NOBODY
    return {
      operation: operation.id,
      method: operation.method,
      path: operation.path,
      answers: answers(twin, operation),
      called: sum(calls, 'calls'),
      statuses: statuses(calls),
      drift: sum(calls, 'drift'),
      sdk: mapped(seen.sdk, ({ length }) => length),
      schema: hasSchema(twin, operation.id) ? seen.schema.length : null,
      tape: seen.tape.length,
      refusal: seen.refusal.length,
      unproven: standing.unproven[operation.id] ?? 0,
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
    bySdk: count(isDriven),
    bySchema: count(({ schema }) => schema !== null && schema > 0),
    byTape: count(({ tape }) => tape > 0),
    byRefusal: count(({ refusal }) => refusal > 0),
    unproven: count(({ unproven, tape, refusal }) => unproven > 0 && tape + refusal === 0),
    unwitnessed: count(isUnwitnessed),
  }
}

const isDriven = ({ sdk }: Covered): boolean => Object.keys(sdk).length > 0

/** It answers, and neither a client library nor a recording has seen that it does so rightly. */
export const isUnwitnessed = (operation: Covered): boolean =>
  operation.answers !== 'not modelled' && !isDriven(operation) && operation.tape === 0
