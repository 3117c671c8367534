import type { Played } from '../replay/play.ts'

/** One endpoint's share. */
export interface Row {
  readonly service: string
  /** `GET /api/v1/users/{id}` */
  readonly endpoint: string
  /** The twin's name for it, when it has one. */
  readonly operation: string | undefined
  readonly entries: number
  /** The share of entries that a client could not tell from the recorded ones. */
  readonly strict: number
  readonly soft: number
  /** The share of entries with the recorded status. */
  readonly status: number
}

export interface Total {
  /** Mean of the endpoints, each weighted by the root of how often it was recorded. 0 when nothing counts. */
  readonly strict: number
  readonly soft: number
  /** The share of entries with the recorded status. */
  readonly status: number
  readonly entries: number
  readonly endpoints: number
  readonly rows: readonly Row[]
}

export function total(played: readonly Played[]): Total {
  const counted = played.filter(({ counts }) => counts)
  const groups = Map.groupBy(
    counted,
    ({ service, entry, endpoint }) => `${service} ${entry.request.method} ${endpoint}`,
  )
  const rows = [...groups.values()].map(rowOf)
  const weighted = (of: (row: Row) => number) => mean(rows, of, ({ entries }) => Math.sqrt(entries))
  return {
    strict: weighted(({ strict }) => strict),
    soft: weighted(({ soft }) => soft),
    status: mean(counted, ({ score }) => Number(score.status === 1)),
    entries: counted.length,
    endpoints: rows.length,
    rows,
  }
}

function rowOf(group: readonly Played[]): Row {
  const { service, entry, endpoint } = group[0] as Played
  return {
    service,
    endpoint: `${entry.request.method} ${endpoint}`,
    operation: group.find(({ answer }) => answer.operation)?.answer.operation,
    entries: group.length,
    strict: mean(group, ({ score }) => Number(score.strict)),
    soft: mean(group, ({ score }) => score.soft),
    status: mean(group, ({ score }) => Number(score.status === 1)),
  }
}

function mean<T>(items: readonly T[], of: (item: T) => number, weight: (item: T) => number = () => 1): number {
  const all = items.reduce((sum, item) => sum + weight(item), 0)
  return all === 0 ? 0 : items.reduce((sum, item) => sum + of(item) * weight(item), 0) / all
}
