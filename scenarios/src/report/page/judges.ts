import { escaped } from '../escape.ts'
import type { JudgeReport, RateReport } from '../judges.ts'
import { bounds, percent } from '../percent.ts'

/** How often judges erred where the answer was known. */
export function judges(list: readonly JudgeReport[]): string {
  if (list.length === 0) return ''
  const rows = list.map(
    ({ scenario, cases, undecided, falseAccept, falseReject, doubt }) =>
      `<tr><th scope="row">${escaped(scenario)}${doubt === undefined ? '' : `<small>not trusted: ${escaped(doubt)}</small>`}</th><td class="n">${cases}</td><td class="n">${undecided}</td>${rate(falseAccept)}${rate(falseReject)}</tr>`,
  )
  const heads = ['story', 'known answers', 'no verdict', 'falsely accepted', 'falsely rejected']
  return `<h2>Judges on known answers</h2>
<div class="scroll" tabindex="0" role="region" aria-label="judges on known answers"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>
`
}

export const rateInWords = ({ wrong, of, declared, standing, ...interval }: RateReport): string =>
  `${wrong} of ${of} (${bounds(interval)}; declared ${percent(declared)} at most${standing === 'unshown' ? ', too few to show' : ''})`

const rate = (of: RateReport): string => `<td>${escaped(rateInWords(of))}</td>`
