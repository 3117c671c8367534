import { diffLines } from 'diff'
import type { Report, Side, Told } from './report.ts'

/** Bodies beyond this are cut: a page of many megabytes helps nobody. Characters. */
const LONGEST = 20_000

/** The result as one page that needs nothing else, each difference with both exchanges side by side. No script runs. */
export function html(report: Report, title = 'Replay'): string {
  const { score, classes, operations, differences, presumed } = report
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text(title)} ${percent(score.strict)}</title><style>${STYLE}</style></head>
<body><main>
<h1>${text(title)} <strong>${percent(score.strict)}</strong></h1>
<p>Strict, by endpoint. ${score.entries} exchanges of ${report.tapes} tapes counted, ${score.endpoints} endpoints; the recorded status in ${percent(score.status)}.</p>
${rows(
  ['Presumes', 'Exchanges', 'Status', 'Strict'],
  classes.map((one) => [one.class, one.entries, percent(one.status), percent(one.strict)]),
)}
<h2>Differences</h2>
${rows(['Kind', 'Different ones'], Object.entries(report.kinds))}
${differences.map(section).join('\n')}
<h2>Operations</h2>
${rows(
  ['Service', 'Endpoint', 'Exchanges', 'Status', 'Strict'],
  operations.map((row) => [row.service, row.endpoint, row.entries, percent(row.status), percent(row.strict)]),
)}
${
  presumed.unmade.length > 0
    ? `<h2>What could not be made beforehand</h2>${rows(
        ['Service', 'What', 'Id', 'Why'],
        presumed.unmade.map((one) => [one.service, one.key, one.id, one.why]),
      )}`
    : ''
}
</main></body></html>
`
}

function section(told: Told): string {
  const steps = told.steps?.length
    ? `<details><summary>${told.steps.length} steps show it${told.isProven ? '' : ' (all there are: fewer did not)'}</summary><ol>${told.steps.map((step) => `<li><code>${text(step.method)} ${text(step.url)}</code> ${step.status}${step.body ? `<pre>${text(pretty(step.body))}</pre>` : ''}</li>`).join('')}</ol></details>`
    : ''
  return `<section class="${told.breaks ? 'breaks' : 'told'}"><h3><span>${told.times} ×</span> ${text(told.kind)}: ${text(told.service)} ${text(told.endpoint)} <code>${text(told.where)}</code></h3>
<p>${value(told.wanted)} was recorded, ${value(told.got)} came. <small>${text(told.tape)}, entry ${told.index}</small></p>
${steps}<details><summary>Both exchanges</summary>${sides(told.recorded, told.twin)}</details></section>`
}

const value = (of: unknown): string =>
  of === undefined ? 'nothing' : `<code>${text(JSON.stringify(of).slice(0, 200))}</code>`

/** Two columns in which lines that only one side has stand out. */
function sides(recorded: Side, twin: Side): string {
  const left: string[] = []
  const right: string[] = []
  for (const { value: lines, added, removed } of diffLines(written(recorded), written(twin))) {
    if (!added) left.push(removed ? `<del>${text(lines)}</del>` : text(lines))
    if (!removed) right.push(added ? `<ins>${text(lines)}</ins>` : text(lines))
  }
  return `<div class="sides"><div><h4>Recorded</h4><pre>${left.join('')}</pre></div><div><h4>Twin</h4><pre>${right.join('')}</pre></div></div>`
}

function written({ request, status, headers, body }: Side): string {
  const head = Object.entries(headers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}: ${value}`)
  const asked = [`${request.method} ${request.url}`, ...(request.body ? [pretty(request.body)] : [])]
  return `${[...asked, '', String(status), ...head, '', pretty(body)].join('\n')}\n`
}

function pretty(body: string): string {
  const whole = indented(body)
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}\n… ${whole.length - LONGEST} more characters` : whole
}

function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 1)
  } catch {
    return body
  }
}

function rows(headings: readonly string[], lines: readonly (readonly unknown[])[]): string {
  const row = (cells: readonly unknown[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${text(String(cell))}</${tag}>`).join('')}</tr>`
  return `<table>${row(headings, 'th')}${lines.map((cells) => row(cells, 'td')).join('')}</table>`
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const text = (plain: string): string => plain.replace(/[&<>"']/g, (character) => ENTITIES[character] as string)

const STYLE = `
:root{color-scheme:light dark;--line:#8884;--soft:#8881}body{font:15px/1.5 system-ui,sans-serif;margin:0}main{max-width:1200px;margin:2rem auto;padding:0 1rem}
h1{font-weight:400}h3{font-size:1rem;font-weight:400;margin:0}table{border-collapse:collapse;margin:1rem 0}th,td{text-align:left;padding:.15rem 1rem .15rem 0;border-bottom:1px solid var(--line);font-weight:400}
section{margin:1rem 0;padding:.5rem 1rem;border-left:4px solid #8888}section.breaks{border-color:#c0392b}.sides{display:grid;grid-template-columns:1fr 1fr;gap:1rem}.sides>div{min-width:0}
pre{background:var(--soft);padding:.5rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;font-size:13px}code{background:var(--soft);overflow-wrap:anywhere}del{background:#c0392b33;text-decoration:none}ins{background:#1a7f4b33;text-decoration:none}
`
