import { comparedHtml } from '../compare/reports.ts'
import { tally } from '../judge/ballot.ts'
import type { TrialSummary } from '../run/summary.ts'
import type { Satisfaction } from '../stats/satisfaction.ts'
import type { Entry } from '../trajectory/record.ts'
import { waited } from './load.ts'
import { bounds, percent } from './percent.ts'
import type { FailureCluster, Report } from './report.ts'
import { STYLE } from './style.ts'

/** How the page gets at the entries of a failing trial, for its timeline. */
export type ReadEntries = (trial: TrialSummary) => readonly Entry[]

/** The result as one page that needs nothing else: pictures are SVG, no script runs. */
export function html(report: Report, entriesOf: ReadEntries = () => []): string {
  const { satisfaction: s, byScenario, byFault, failures, aside, comparison } = report
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Satisfaction ${percent(s.onThese.share)}</title><style>${STYLE}</style></head>
<body><main>
<h1>Satisfaction <strong>${percent(s.onThese.share)}</strong></h1>
<p>${s.satisfied} of ${s.satisfied + s.unsatisfied} trajectories. On these stories ${bounds(s.onThese)}, on stories like these ${bounds(s.onLike)} (95 %). ${report.perHour} trajectories an hour.</p>
${comparison ? comparedHtml(comparison) : ''}
<h2>By story</h2>
${bars(byScenario.map(({ scenario, story, satisfaction }) => ({ name: scenario, title: story, satisfaction })))}
${loads(byScenario)}<h2>By fault</h2>
${bars(byFault.map(({ faults, satisfaction }) => ({ name: faults, title: faults, satisfaction })))}
${failures.length > 0 ? `<h2>What failed first</h2>${failures.map((failure) => section(failure, entriesOf(failure.example))).join('\n')}` : ''}
${aside.length > 0 ? `<h2>Not counted</h2><ul>${aside.map((a) => `<li>${a.trials} × ${a.outcome}, ${text(a.scenario)}: ${text(a.reason)}</li>`).join('')}</ul>` : ''}
</main></body></html>
`
}

/** How those were served who came at once, by play. */
function loads(byScenario: Report['byScenario']): string {
  const rows = byScenario.flatMap(({ scenario, load }) =>
    Object.entries(load ? { '': load, ...load.plays } : {}).map(
      ([play, of]) =>
        `<tr><th scope="row">${text([scenario, play].filter(Boolean).join(': '))}</th><td>${of.count}</td><td>${waited(of.p50)}</td><td>${waited(of.p95)}</td><td>${waited(of.p99)}</td><td>${of.errors}</td><td>${of.abandoned}</td></tr>`,
    ),
  )
  if (rows.length === 0) return ''
  const head = ['who', 'came', 'p50', 'p95', 'p99', 'errors', 'left'].map((name) => `<th scope="col">${name}</th>`)
  return `<h2>Under load</h2>\n<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>\n`
}

interface Bar {
  readonly name: string
  readonly title: string
  readonly satisfaction: Satisfaction
}

/** A bar for each share, with its interval as a line. */
function bars(list: readonly Bar[]): string {
  const rows = list.map(({ name, title, satisfaction: { onThese, satisfied, unsatisfied } }) => {
    const x = (share: number) => (200 * (Number.isNaN(share) ? 0 : share)).toFixed(1)
    const label = `${percent(onThese.share)}, ${bounds(onThese)}`
    return `<tr><th scope="row" title="${text(title)}">${text(name)}</th><td><svg viewBox="0 0 200 14" width="200" height="14" role="img" aria-label="${label}"><rect class="all" width="200" height="14"/><rect class="ok" width="${x(onThese.share)}" height="14"/><line class="ci" x1="${x(onThese.low)}" x2="${x(onThese.high)}" y1="7" y2="7"/></svg></td><td>${satisfied} of ${satisfied + unsatisfied}</td><td>${bounds(onThese)}</td></tr>`
  })
  return `<table>${rows.join('')}</table>`
}

function section(failure: FailureCluster, entries: readonly Entry[]): string {
  const marked = new Set(failure.example.failed.flatMap((verdict) => verdict.evidence ?? []))
  return `<section><h3>${failure.trials} × ${text(failure.scenario)}: ${text(failure.clause)}</h3>
<p>${text(failure.name)}</p><p class="found">${text(failure.detail)}</p><p><code>${text(failure.reproduce)}</code></p>
${timeline(entries, marked)}</section>`
}

const LANES = ['play', 'system', 'state', 'output'] as const

/** What happened in a trial, from left to right, one lane for each sort; what a clause points at stands out. */
function timeline(entries: readonly Entry[], marked: ReadonlySet<number>): string {
  if (entries.length === 0) return ''
  const step = Math.min(14, 900 / entries.length)
  const dots = entries.map((entry, n) => {
    const lane = LANES.indexOf(laneOf(entry))
    const style = marked.has(entry.n)
      ? 'bad'
      : entry.kind === 'exchange' && entry.exchange.status >= 400
        ? 'warn'
        : 'dot'
    return `<circle class="${style}" cx="${(70 + n * step).toFixed(1)}" cy="${14 + lane * 18}" r="${marked.has(entry.n) ? 6 : 4}"><title>${text(titleOf(entry))}</title></circle>`
  })
  const lanes = LANES.map((lane, n) => `<text x="0" y="${18 + n * 18}">${lane}</text>`)
  const width = Math.ceil(80 + entries.length * step)
  return `<svg class="timeline" viewBox="0 0 ${width} 84" width="${width}" height="84" role="img" aria-label="timeline of trial">${lanes.join('')}${dots.join('')}</svg>`
}

function laneOf(entry: Entry): (typeof LANES)[number] {
  if (entry.kind === 'exchange') return entry.by
  if (entry.kind === 'change' || entry.kind === 'fault') return 'state'
  return entry.kind === 'output' || entry.kind === 'exit' ? 'output' : 'play'
}

function titleOf(entry: Entry): string {
  const when = `#${entry.n}, ${new Date(entry.at).toISOString()}: `
  switch (entry.kind) {
    case 'exchange':
      return `${when}${entry.exchange.method} ${entry.exchange.twin} ${entry.exchange.operation ?? entry.exchange.path} → ${entry.exchange.status}`
    case 'change':
      return `${when}${entry.change.twin}.${entry.change.table} ${entry.change.key}`
    case 'act':
      return `${when}${entry.act}`
    case 'step':
      return `${when}${entry.what}`
    case 'output':
      return `${when}${entry.line}`
    case 'exit':
      return `${when}ended with ${entry.signal ?? entry.code}`
    case 'fault':
      return `${when}fault ${entry.fault}`
    case 'judged':
      return `${when}the judge: ${tally(entry.votes)}`
    case 'visit':
      return `${when}${entry.play} ${entry.outcome} after ${Math.round(entry.took)} ms`
    case 'clock':
      return `${when}the clock stands at ${new Date(entry.to).toISOString()}`
  }
}

const text = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
