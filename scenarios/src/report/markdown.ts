import { comparedMarkdown } from '../compare/reports.ts'
import { waited } from './load.ts'
import { bounds, percent } from './percent.ts'
import type { Report } from './report.ts'

/** The result for a pull request or a wiki. */
export function markdown(report: Report): string {
  const { satisfaction: s, byScenario, failures, aside, comparison } = report
  return [
    '# Satisfaction',
    '',
    `**${percent(s.onThese.share)}** of ${s.satisfied + s.unsatisfied} trajectories. On these stories ${bounds(s.onThese)}, on stories like these ${bounds(s.onLike)} (95 %).`,
    '',
    ...(comparison ? comparedMarkdown(comparison) : []),
    '| story | satisfied | of | 95 % |',
    '| --- | --: | --: | --- |',
    ...byScenario.map(
      ({ scenario, satisfaction }) =>
        `| ${cell(scenario)} | ${satisfaction.satisfied} | ${satisfaction.satisfied + satisfaction.unsatisfied} | ${bounds(satisfaction.onThese)} |`,
    ),
    ...loadTable(byScenario),
    ...(failures.length > 0
      ? [
          '',
          '## What failed first',
          '',
          '| story | clause | trials | found | again |',
          '| --- | --- | --: | --- | --- |',
          ...failures.map(
            (f) => `| ${cell(f.scenario)} | ${cell(f.clause)} | ${f.trials} | ${cell(f.detail)} | \`${f.reproduce}\` |`,
          ),
        ]
      : []),
    ...(aside.length > 0
      ? [
          '',
          '## Not counted',
          '',
          ...aside.map((a) => `- ${a.trials} × ${a.outcome}, ${a.scenario}: ${cell(a.reason.split('\n')[0] ?? '')}`),
        ]
      : []),
    '',
  ].join('\n')
}

/** How those were served who came at once, by play. */
function loadTable(byScenario: Report['byScenario']): string[] {
  const rows = byScenario.flatMap(({ scenario, load }) =>
    Object.entries(load ? { '': load, ...load.plays } : {}).map(
      ([play, of]) =>
        `| ${cell([scenario, play].filter(Boolean).join(': '))} | ${of.count} | ${waited(of.p50)} | ${waited(of.p95)} | ${waited(of.p99)} | ${of.errors} | ${of.abandoned} |`,
    ),
  )
  if (rows.length === 0) return []
  return [
    '',
    '## Under load',
    '',
    '| who | came | p50 | p95 | p99 | errors | left |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows,
  ]
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').slice(0, 300)
