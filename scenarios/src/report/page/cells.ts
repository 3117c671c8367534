import { escaped } from '../escape.ts'
import type { Report } from '../report.ts'

/** Each story under each set of faults: where it fails at a glance. Empty where there is only one set. */
export function cells({ cells: all, byScenario, byFault }: Pick<Report, 'cells' | 'byScenario' | 'byFault'>): string {
  if (byFault.length < 2) return ''
  const known = new Map(all.map((cell) => [`${cell.scenario}\n${cell.faults}`, cell]))
  const head = byFault.map(({ faults }) => `<th scope="col">${escaped(faults)}</th>`)
  const rows = byScenario.map(({ scenario }) => {
    const row = byFault.map(({ faults }) => cellOf(known.get(`${scenario}\n${faults}`)))
    return `<tr><th scope="row">${escaped(scenario)}</th>${row.join('')}</tr>`
  })
  return `<h2>Stories under faults</h2>
<p class="note">Satisfied trajectories of those that count; +n stand aside.</p>
<div class="scroll" tabindex="0" role="region" aria-label="stories under faults"><table class="cells"><thead><tr><th scope="col">story</th>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>
`
}

function cellOf(cell: Report['cells'][number] | undefined): string {
  if (!cell) return '<td>–</td>'
  const { satisfied, unsatisfied, aside } = cell
  const counted = satisfied + unsatisfied
  const sort = counted === 0 ? 'aside' : unsatisfied === 0 ? 'all' : satisfied === 0 ? 'none' : 'part'
  return `<td class="c-${sort}">${counted === 0 ? '' : `${satisfied}/${counted}`}${aside > 0 ? ` +${aside}` : ''}</td>`
}
