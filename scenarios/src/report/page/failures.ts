import type { TrialSummary } from '../../run/summary.ts'
import type { Entry } from '../../trajectory/record.ts'
import { escaped } from '../escape.ts'
import type { FailureCluster, Report } from '../report.ts'
import { KEY, timeline } from './timeline.ts'

/** Failures that are drawn; the others are listed. */
const MOST_DRAWN = 12

/** What failed first, by kind of clause, then each way of failing with an example and the command that plays it again. */
export function failures(
  { failures: clusters }: Pick<Report, 'failures'>,
  entriesOf: (trial: TrialSummary) => readonly Entry[],
): string {
  if (clusters.length === 0) return ''
  const drawn = clusters.slice(0, MOST_DRAWN).map((cluster) => article(cluster, entriesOf(cluster.example)))
  const rest = clusters.slice(MOST_DRAWN)
  const others = rest.map(
    (one) =>
      `<tr><td class="n">${one.trials}</td><th scope="row">${escaped(one.scenario)}</th><td>${escaped(one.clause)}</td><td><code>${escaped(one.reproduce)}</code></td></tr>`,
  )
  return `<h2>What failed first</h2>
${kinds(clusters)}
${drawn.some((text) => text.includes('<svg class="timeline"')) ? KEY : ''}
${drawn.join('\n')}
${rest.length > 0 ? `<h3>And ${rest.length} more</h3><div class="scroll" tabindex="0" role="region" aria-label="more failures"><table><tbody>${others.join('')}</tbody></table></div>` : ''}
`
}

/** How many trials failed first at a clause of which kind. */
function kinds(clusters: readonly FailureCluster[]): string {
  const counts = new Map<string, number>()
  for (const { clause, trials } of clusters) {
    const kind = clause.replace(/[[.].*/, '')
    counts.set(kind, (counts.get(kind) ?? 0) + trials)
  }
  const most = Math.max(...counts.values())
  const rows = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(
      ([kind, n]) =>
        `<tr><th scope="row">${escaped(kind)}</th><td class="n">${n}</td><td class="wide"><svg viewBox="0 0 400 12" width="400" height="12" aria-hidden="true"><rect class="fill bad" width="${(400 * n) / most}" height="12" rx="2"/></svg></td></tr>`,
    )
  return `<table><thead><tr><th scope="col">clause</th><th scope="col" class="n">trajectories</th><td class="wide"></td></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function article(failure: FailureCluster, entries: readonly Entry[]): string {
  const { scenario, clause, name, detail, at, trials, faults, example, reproduce } = failure
  const marked = new Set(example.failed[0]?.evidence ?? [])
  const under = faults.map(({ faults: under, trials: n }) => `<span class="tag">${n} × ${escaped(under)}</span>`)
  const also = example.failed.slice(1).map((verdict) => escaped(verdict.clause))
  return `<article>
<h3><span class="times">${trials} ×</span>${escaped(scenario)}: <code>${escaped(clause)}</code>${at === undefined ? '' : ` at <code>${escaped(at)}</code>`}</h3>
<p>${under.join('')}</p>
${name === detail ? '' : `<p>${escaped(name)}</p>`}
<p class="found">${escaped(detail)}</p>
${also.length > 0 ? `<p class="note">then ${also.join(', ')}</p>` : ''}
<pre aria-label="the command that plays it again">${escaped(reproduce)}</pre>
${timeline(entries, marked)}
</article>`
}
