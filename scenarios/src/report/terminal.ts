import { comparedLines } from '../compare/reports.ts'
import { verdictOf } from '../compare/words.ts'
import { loadLine } from './load.ts'
import { bounds, percent } from './percent.ts'
import type { Report } from './report.ts'

const MOST_LOADS = 1
const MOST_FAILURES = 4

/** The result in ten lines at most. */
export function terminal({
  satisfaction: s,
  byScenario,
  failures,
  aside,
  gate,
  perHour,
  took,
  stopping,
  comparison,
  judges,
}: Report): string {
  const lines = [
    `satisfaction ${percent(s.onThese.share)}: ${s.satisfied} of ${s.satisfied + s.unsatisfied} trajectories, ${byScenario.length} ${byScenario.length === 1 ? 'scenario' : 'scenarios'}`,
    `  on these stories ${bounds(s.onThese)}, on stories like these ${bounds(s.onLike)} (95 %)`,
  ]
  const all = Object.entries(s.passAll).map(([k, share]) => `pass^${k} ${percent(share)}`)
  if (all.length > 1) lines.push(`  ${all.join(', ')}; weighted ${percent(s.weighted)}`)
  const loads = byScenario.flatMap(({ scenario, load }) => (load ? [{ scenario, load }] : []))
  for (const { scenario, load } of loads.slice(0, MOST_LOADS)) lines.push(`  ${scenario}: ${loadLine(load)}`)
  if (aside.length > 0) {
    const [first] = aside
    const counts = Object.entries(s.aside).map(([outcome, n]) => `${n} ${outcome}`)
    lines.push(`  not counted: ${counts.join(', ')}; first: ${first?.scenario}: ${firstLine(first?.reason ?? '')}`)
  }
  const doubted = judges.filter(({ doubt }) => doubt !== undefined)
  if (doubted[0]) lines.push(`  a judge decides nothing, ${doubted[0].scenario}: ${doubted[0].doubt}`)
  if (comparison) lines.push(...comparedLines(comparison))
  const most = Math.max(
    0,
    MOST_FAILURES - Math.min(loads.length, MOST_LOADS) - (comparison ? 2 : 0) - Math.min(doubted.length, 1),
  )
  for (const failure of failures.slice(0, most))
    lines.push(
      `✗ ${failure.trials}× ${failure.scenario} ${failure.clause}: ${short(firstLine(failure.detail))}  $ ${failure.reproduce}`,
    )
  if (failures.length > most) lines.push(`  and ${failures.length - most} more kinds of failure`)
  lines.push(
    `${said(gate)}${compared(comparison)}${stopped(stopping)}${perHour} trajectories an hour, ${(took / 1000).toFixed(1)} s`,
  )
  return lines.join('\n')
}

function said({ verdict, wanted }: Report['gate']): string {
  if (verdict === 'inconclusive') return 'inconclusive: too many trajectories are not counted; '
  if (verdict === 'none') return ''
  return `gate ${percent(wanted as number)} on the lower bound: ${verdict}; `
}

const compared = (comparison: Report['comparison']): string => {
  const verdict = comparison ? verdictOf(comparison) : ''
  return verdict && `${verdict}; `
}

const stopped = (stopping: Report['stopping']): string =>
  stopping
    ? `decided at look ${stopping.look} of ${stopping.looks}, ${stopping.played} of ${stopping.planned} trials; `
    : ''

const firstLine = (text: string) => text.split('\n')[0] ?? ''
const short = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text)
