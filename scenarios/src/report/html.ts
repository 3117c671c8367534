import { comparedHtml } from '../compare/reports.ts'
import type { TrialSummary } from '../run/summary.ts'
import type { Entry } from '../trajectory/record.ts'
import { cells } from './page/cells.ts'
import { failures } from './page/failures.ts'
import { head } from './page/head.ts'
import { shares } from './page/intervals.ts'
import { judges } from './page/judges.ts'
import { aside, loads } from './page/tables.ts'
import { percent } from './percent.ts'
import type { Report } from './report.ts'
import { STYLE } from './style.ts'

/** How the page gets at the entries of a failing trial, for its timeline. */
export type ReadEntries = (trial: TrialSummary) => readonly Entry[]

/** The result as one page that needs nothing else: pictures are SVG, no script runs. */
export function html(report: Report, entriesOf: ReadEntries = () => []): string {
  const { satisfaction, byScenario, byFault, comparison } = report
  const stories = byScenario.map(({ scenario, story, satisfaction: of }) => ({
    name: scenario,
    about: story.trim(),
    satisfaction: of,
  }))
  const faults = byFault.map(({ faults: name, satisfaction: of }) => ({ name, satisfaction: of }))
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Satisfaction ${percent(satisfaction.onThese.share)}</title><style>${STYLE}</style></head>
<body><main>
${head(report)}
${comparison ? comparedHtml(comparison) : ''}
${failures(report, entriesOf)}
<h2>By story</h2>
<p class="note">The line is the 95 % interval of that story's trials.</p>
${shares('story', stories, false)}
<h2>By fault</h2>
<p class="note">The thick line is the 95 % interval on these stories, the thin one on stories like these.</p>
${shares('faults', faults, true)}
${cells(report)}${loads(byScenario)}${judges(report.judges)}${aside(report.aside)}
</main></body></html>
`
}
