import { comparedMarkdown } from '../compare/reports.ts'
import type { Satisfaction } from '../stats/satisfaction.ts'
import { waited } from './load.ts'
import { rateInWords } from './page/judges.ts'
import { bounds, percent } from './percent.ts'
import type { Report } from './report.ts'

/** The result for a pull request or a wiki. */
export function markdown(report: Report): string {
  const { satisfaction: s, byScenario, byFault, failures, aside, comparison, gate, judges } = report
  return [
    '# Satisfaction',
    '',
    `**${percent(s.onThese.share)}** of ${s.satisfied + s.unsatisfied} trajectories. On these stories ${bounds(s.onThese)}, on stories like these ${bounds(s.onLike)} (95 %).`,
    '',
    `${gate.verdict === 'none' ? '' : `Gate${gate.wanted === undefined ? '' : ` ${percent(gate.wanted)} on the lower bound`}: **${gate.verdict}**. `}${passAllOf(s)}`,
    '',
    ...(comparison ? comparedMarkdown(comparison) : []),
    '| story | satisfied | of | 95 % |',
    '| --- | --: | --: | --- |',
    ...byScenario.map(({ scenario, satisfaction }) => shareRow(scenario, satisfaction, [bounds(satisfaction.onThese)])),
    '',
    '| faults | satisfied | of | on these stories | on stories like these |',
    '| --- | --: | --: | --- | --- |',
    ...byFault.map(({ faults, satisfaction }) =>
      shareRow(faults, satisfaction, [bounds(satisfaction.onThese), bounds(satisfaction.onLike)]),
    ),
    ...tagTable(report.byTag),
    ...loadTable(byScenario),
    ...(failures.length > 0
      ? [
          '',
          '## What failed first',
          '',
          '| story | clause | at | trials | found | again |',
          '| --- | --- | --- | --: | --- | --- |',
          ...failures.map(
            (f) =>
              `| ${cell(f.scenario)} | ${cell(f.clause)} | ${cell(f.at ?? '')} | ${f.trials} | ${cell(f.detail)} | \`${cell(f.reproduce)}\` |`,
          ),
        ]
      : []),
    ...judgeTable(judges),
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

const shareRow = (name: string, { satisfied, unsatisfied }: Satisfaction, intervals: readonly string[]): string =>
  `| ${cell(name)} | ${satisfied} | ${satisfied + unsatisfied} | ${intervals.join(' | ')} |`

const passAllOf = ({ passAll }: Satisfaction): string =>
  Object.entries(passAll)
    .filter(([k]) => Number(k) > 1)
    .map(([k, share]) => `pass^${k} ${percent(share)}`)
    .join(', ')

/** How often judges erred where the answer was known. */
function judgeTable(judges: Report['judges']): string[] {
  if (judges.length === 0) return []
  return [
    '',
    '## Judges on known answers',
    '',
    '| story | known answers | no verdict | falsely accepted | falsely rejected |',
    '| --- | --: | --: | --- | --- |',
    ...judges.map(
      ({ scenario, cases, undecided, falseAccept, falseReject, doubt }) =>
        `| ${cell(scenario)}${doubt === undefined ? '' : `: not trusted, ${cell(doubt)}`} | ${cases} | ${undecided} | ${rateInWords(falseAccept)} | ${rateInWords(falseReject)} |`,
    ),
  ]
}

function tagTable(byTag: Report['byTag']): string[] {
  if (byTag.length === 0) return []
  const rows = byTag.map(
    ({ tag, satisfaction: { satisfied, unsatisfied, onThese } }) =>
      `| ${cell(tag)} | ${satisfied} | ${satisfied + unsatisfied} | ${bounds(onThese)} |`,
  )
  return ['', '| tag | satisfied | of | 95 % |', '| --- | --: | --: | --- |', ...rows]
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
