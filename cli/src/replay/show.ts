import type { Report } from '@dtu/refine'
import { table } from '../output/table.ts'

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** A report for people at a terminal. */
export function show(report: Report, top: number): string {
  const { score, classes, operations, differences, presumed } = report
  const worst = operations.filter(({ strict }) => strict < 1)
  return [
    `strict ${percent(score.strict)}, status ${percent(score.status)}: ${score.entries} of ${report.exchanges} exchanges in ${report.tapes} tapes count, ${score.endpoints} endpoints`,
    table(
      ['Presumes', 'Exchanges', 'Status', 'Strict'],
      classes.map((one) => [one.class, one.entries, percent(one.status), percent(one.strict)]),
    ),
    ...(worst.length > 0 ? [worstOf(worst.slice(0, top))] : []),
    ...(differences.length > 0 ? [differing(report, top)] : ['no difference']),
    presumedOf(presumed),
    ...(report.expired.length > 0 ? [`unproven, because their day has passed: ${report.expired.join(', ')}`] : []),
  ].join('\n\n')
}

const worstOf = (rows: Report['operations']): string =>
  table(
    ['Service', 'Endpoint', 'Exchanges', 'Status', 'Strict'],
    rows.map((row) => [row.service, row.endpoint, row.entries, percent(row.status), percent(row.strict)]),
  )

function differing({ differences, kinds }: Report, top: number): string {
  const counts = Object.entries(kinds).filter(([, count]) => count > 0)
  const rows = differences
    .slice(0, top)
    .map((one) => [
      `${one.times} ×`,
      one.kind,
      one.endpoint,
      one.where,
      `${said(one.wanted)} → ${said(one.got)}`,
      one.steps ? `${one.tape} ${one.steps.map(({ index }) => index).join(' ')}` : `${one.tape} ${one.index}`,
    ])
  return [
    `${differences.length} differences: ${counts.map(([kind, count]) => `${count} ${kind}`).join(', ')}`,
    table(['', 'Kind', 'Endpoint', 'Where', 'Recorded → twin', 'Seen in'], rows),
  ].join('\n')
}

const said = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

function presumedOf({ made, unmade }: Report['presumed']): string {
  const reasons = Object.entries(Object.groupBy(unmade, ({ key, why }) => `${key}: ${why}`))
  const lines = reasons.map(([reason, all]) => `  ${all?.length} × ${reason.slice(0, 160)}`)
  return [`made beforehand: ${made}; could not be made: ${unmade.length}`, ...lines.slice(0, 10)].join('\n')
}
