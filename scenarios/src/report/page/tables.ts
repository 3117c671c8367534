import { escaped } from '../escape.ts'
import { waited } from '../load.ts'
import type { Report } from '../report.ts'

/** How those were served who came at once, by play. */
export function loads(byScenario: Report['byScenario']): string {
  const rows = byScenario.flatMap(({ scenario, load }) =>
    Object.entries(load ? { '': load, ...load.plays } : {}).map(
      ([play, of]) =>
        `<tr><th scope="row">${escaped([scenario, play].filter(Boolean).join(': '))}</th><td>${of.count}</td><td>${waited(of.p50)}</td><td>${waited(of.p95)}</td><td>${waited(of.p99)}</td><td>${of.errors}</td><td>${of.abandoned}</td></tr>`,
    ),
  )
  if (rows.length === 0) return ''
  const head = ['who', 'came', 'p50', 'p95', 'p99', 'errors', 'left'].map((name) => `<th scope="col">${name}</th>`)
  return `<h2>Under load</h2>
<div class="scroll" tabindex="0" role="region" aria-label="under load"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>
`
}

/** What enters no fraction, and why. */
export function aside(list: Report['aside']): string {
  if (list.length === 0) return ''
  const rows = list.map(
    ({ trials, outcome, scenario, reason }) =>
      `<tr><td class="n">${trials}</td><td>${outcome}</td><th scope="row">${escaped(scenario)}</th><td>${escaped(reason.split('\n')[0] ?? '')}</td></tr>`,
  )
  return `<h2>Not counted</h2>
<div class="scroll" tabindex="0" role="region" aria-label="not counted"><table><thead><tr><th scope="col">trials</th><th scope="col">outcome</th><th scope="col">story</th><th scope="col">why</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>
`
}
