import { milliseconds } from '@dtu/kit/duration'
import type { Satisfied } from '../format/schema.ts'
import type { Entry, ExchangeEntry } from '../trajectory/record.ts'
import { type ClauseVerdict, failed, passed } from './verdict.ts'

/** What the system may use up. `took`: milliseconds of the machine's clock. */
export function judgeBudget(
  budget: NonNullable<Satisfied['budget']>,
  exchanges: readonly ExchangeEntry[],
  entries: readonly Entry[],
  took: number,
): ClauseVerdict[] {
  const output = entries.reduce((sum, entry) => sum + (entry.kind === 'output' ? entry.line.length : 0), 0)
  const spent: [keyof typeof budget, number, number, string][] = []
  if (budget.calls !== undefined) spent.push(['calls', exchanges.length, budget.calls, ''])
  if (budget.seconds !== undefined) spent.push(['seconds', took / 1000, budget.seconds, ' s'])
  if (budget.p95 !== undefined) spent.push(['p95', p95(exchanges), milliseconds(budget.p95), ' ms'])
  if (budget.output !== undefined) spent.push(['output', output, budget.output, ' characters'])
  return spent.map(([what, used, allowed, unit]) => {
    const name = `at most ${allowed}${unit} (${what})`
    return used <= allowed
      ? passed(`budget.${what}`, name)
      : failed(`budget.${what}`, name, `${Number(used.toFixed(3))}${unit}`)
  })
}

function p95(exchanges: readonly ExchangeEntry[]): number {
  const sorted = exchanges.map(({ exchange }) => exchange.micros / 1000).sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? 0
}
