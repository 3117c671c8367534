import type { Entry } from '../trajectory/record.ts'

/** What became of one of many who came. */
export type VisitEntry = Extract<Entry, { kind: 'visit' }>

/** How many came, and how long it took until they were served: milliseconds from when they meant to begin. */
export interface Served {
  readonly count: number
  readonly done: number
  readonly errors: number
  readonly abandoned: number
  /** Exact, by nearest rank, over all who came: null where that one was not served at all. */
  readonly p50: number | null
  readonly p95: number | null
  readonly p99: number | null
  readonly most: number | null
}

/** Many people at once: all of them, and by play. */
export interface LoadSummary extends Served {
  /** Whose time passed. */
  readonly clock: 'world' | 'machine'
  readonly plays: Readonly<Record<string, Served>>
}

export const visitsOf = (entries: readonly Entry[]): VisitEntry[] =>
  entries.filter((entry): entry is VisitEntry => entry.kind === 'visit')

/** Undefined where nobody came. */
export function loadOf(visits: readonly VisitEntry[]): LoadSummary | undefined {
  const [first] = visits
  if (!first) return undefined
  const plays = [...new Set(visits.map(({ play }) => play))].sort()
  return {
    clock: first.clock,
    ...servedOf(visits),
    plays: Object.fromEntries(plays.map((play) => [play, servedOf(visits.filter((visit) => visit.play === play))])),
  }
}

export function servedOf(visits: readonly VisitEntry[]): Served {
  const of = (outcome: VisitEntry['outcome']) => visits.filter((visit) => visit.outcome === outcome).length
  const sorted = waitsOf(visits)
  const at = (share: number) => {
    const value = percentile(sorted, share)
    return Number.isFinite(value) ? Number(value.toFixed(3)) : null
  }
  return {
    count: visits.length,
    done: of('done'),
    errors: of('error'),
    abandoned: of('abandoned'),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    most: at(1),
  }
}

/** From the shortest to the longest. Who was not served has waited for ever: leaving early makes no service quicker. */
export const waitsOf = (visits: readonly VisitEntry[]): number[] =>
  visits.map(({ outcome, took }) => (outcome === 'done' ? took : Number.POSITIVE_INFINITY)).sort((a, b) => a - b)

/** The smallest of them that at least this share does not exceed. 0 of none. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share - 1e-9) - 1)] ?? 0
