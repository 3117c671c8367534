import type { Engine } from '../engine/engine.ts'

/** What may be asserted of the traffic so far. */
export interface Assertion {
  readonly oneEffectPerCall?: boolean
  readonly waitedAsTold?: boolean
  /** No request to a twin between two moments of universe time, milliseconds. */
  readonly silent?: {
    readonly twin?: string | undefined
    readonly operation?: string | undefined
    readonly from: number
    readonly to: number
  }
  readonly injectedAtLeast?: { readonly fault: string; readonly count: number }
}

export interface Verdict {
  readonly assertion: string
  readonly passed: boolean
  /** What speaks against it. */
  readonly evidence: readonly unknown[]
}

const verdict = (assertion: string, evidence: readonly unknown[]): Verdict => ({
  assertion,
  passed: evidence.length === 0,
  evidence: evidence.slice(0, 20),
})

/** Holds the traffic so far against what a correct client does. */
export function assertAll(engine: Engine, wanted: Assertion): Verdict[] {
  const verdicts: Verdict[] = []
  if (wanted.oneEffectPerCall)
    verdicts.push(
      verdict(
        'a call takes effect at most once',
        engine.attempts.repeated.map(({ twin, operation, attempts, effects, first }) => ({
          twin,
          operation,
          attempts,
          effects,
          first,
        })),
      ),
    )
  if (wanted.waitedAsTold) verdicts.push(verdict('whoever is told to wait, waits', engine.attempts.early))
  if (wanted.silent) verdicts.push(verdict('nobody calls in the silence', callsIn(engine, wanted.silent)))
  if (wanted.injectedAtLeast) {
    const { fault, count } = wanted.injectedAtLeast
    const seen = engine.ledger.list({ fault, outcome: 'injected', since: 0, limit: count }).length
    verdicts.push(verdict(`${fault} was injected ${count} times`, seen < count ? [{ injected: seen }] : []))
  }
  return verdicts
}

function callsIn({ universe }: Engine, { twin, operation, from, to }: NonNullable<Assertion['silent']>): unknown[] {
  universe.journal.flush()
  return universe.database
    .prepare(
      `SELECT id, at, twin, operation, status FROM log.exchanges
       WHERE at >= ? AND at < ? AND twin = coalesce(?, twin) AND coalesce(operation, '') = coalesce(?, operation, '') LIMIT 20`,
    )
    .all(from, to, twin ?? null, operation ?? null)
}
