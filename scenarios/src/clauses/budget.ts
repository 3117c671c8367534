import { milliseconds } from '@dtu/kit/duration'
import type { Satisfied } from '../format/schema.ts'
import { percentile, visitsOf, waitsOf } from '../load/summary.ts'
import { spendingOf } from '../system/spending.ts'
import type { Entry, ExchangeEntry } from '../trajectory/record.ts'
import { type ClauseVerdict, failed, passed } from './verdict.ts'

type Budget = NonNullable<Satisfied['budget']>

/** What one part of a budget is held to. */
interface Spent {
  readonly what: keyof Budget
  readonly used: number
  readonly allowed: number
  readonly unit: string
  /** Said instead of the number that is used. */
  readonly said?: string
}

/** What the system may use up. `took`: milliseconds of the machine's clock. */
export function judgeBudget(
  budget: Budget,
  exchanges: readonly ExchangeEntry[],
  entries: readonly Entry[],
  took: number,
): ClauseVerdict[] {
  const output = entries.reduce(
    (sum, entry) => sum + (entry.kind === 'output' && entry.stream !== 'transcript' ? entry.line.length : 0),
    0,
  )
  const spent: Spent[] = []
  const spend = (what: 'calls' | 'seconds' | 'output' | 'tokens' | 'money', used: number, unit: string) => {
    if (budget[what] !== undefined) spent.push({ what, used, allowed: budget[what], unit })
  }
  spend('calls', exchanges.length, '')
  spend('seconds', took / 1000, ' s')
  spend('output', output, ' characters')
  const said = spendingOf(entries)
  spend('tokens', said.tokens, ' tokens')
  spend('money', said.money, '')
  return [...spent, ...waits(budget, exchanges, entries), ...losses(budget, entries)].map(verdictOf)
}

function verdictOf({ what, used, allowed, unit, said }: Spent): ClauseVerdict {
  const name = `at most ${allowed}${unit} (${what})`
  return used <= allowed
    ? passed(`budget.${what}`, name)
    : failed(`budget.${what}`, name, said ?? `${Number(used.toFixed(3))}${unit}`)
}

/** Percentiles of what people waited, or of what the system's requests took where nobody came. */
function waits(budget: Budget, exchanges: readonly ExchangeEntry[], entries: readonly Entry[]): Spent[] {
  const visits = visitsOf(entries)
  const waited =
    visits.length > 0 ? waitsOf(visits) : exchanges.map(({ exchange }) => exchange.micros / 1000).sort((a, b) => a - b)
  return (['p95', 'p99'] as const).flatMap((what) => {
    if (budget[what] === undefined) return []
    const used = percentile(waited, Number(what.slice(1)) / 100)
    const never = { said: `${what.slice(1)} of 100 were never served` }
    return [{ what, used, allowed: milliseconds(budget[what]), unit: ' ms', ...(!Number.isFinite(used) && never) }]
  })
}

/** Who was not served. */
function losses(budget: Budget, entries: readonly Entry[]): Spent[] {
  const visits = visitsOf(entries)
  return (['abandoned', 'errors'] as const).flatMap((what) => {
    const part = budget[what]
    if (part === undefined) return []
    const outcome = what === 'errors' ? 'error' : what
    const lost = visits.filter((visit) => visit.outcome === outcome)
    const detail = lost.find((visit) => visit.detail !== undefined)?.detail
    const said = `${lost.length} of ${visits.length}${detail === undefined ? '' : `, first: ${detail}`}`
    if (typeof part === 'number') return [{ what, used: lost.length, allowed: part, unit: '', said }]
    const share = visits.length === 0 ? 0 : (100 * lost.length) / visits.length
    return [{ what, used: share, allowed: Number.parseFloat(part), unit: ' %', said }]
  })
}
