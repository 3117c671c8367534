import { escaped } from '../escape.ts'
import { bounds, percent } from '../percent.ts'
import type { Report } from '../report.ts'
import { scale } from './intervals.ts'

/** The fraction, how sure it is, and what stands beside it. */
export function head({ satisfaction: s, gate, byScenario, perHour, took, stopping, hash }: Report): string {
  const passAll = Object.entries(s.passAll)
    .filter(([k]) => Number(k) > 1)
    .map(([k, share]) => [`pass^${k}`, percent(share)] as const)
  const facts: (readonly [string, string])[] = [
    ['on these stories', bounds(s.onThese)],
    ['on stories like these', bounds(s.onLike)],
    ...passAll,
    ['by weight', percent(s.weighted)],
    ...Object.entries(s.aside).map(([outcome, n]) => [outcome, String(n)] as const),
    ...(stopping
      ? [
          [
            'stopped',
            `look ${stopping.look} of ${stopping.looks}, ${stopping.played} of ${stopping.planned} trials`,
          ] as const,
        ]
      : []),
    ['stories', String(byScenario.length)],
    ['played', `${(took / 1000).toFixed(1)} s${perHour > 0 ? `, ${perHour} an hour` : ''}`],
    ['run', hash.slice(0, 12)],
  ]
  return `<h1>Satisfaction</h1>
<div class="head"><div><span class="share">${percent(s.onThese.share)}</span><span class="of">${s.satisfied} of ${s.satisfied + s.unsatisfied} trajectories</span></div>
<div>${badge(gate, s.unsatisfied)}${scale(s, gate.wanted)}</div></div>
<dl class="facts">${facts.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>
`
}

function badge({ verdict, wanted }: Report['gate'], unsatisfied: number): string {
  const text = {
    met: `gate ${percent(wanted ?? Number.NaN)} met`,
    missed: `gate ${percent(wanted ?? Number.NaN)} missed`,
    inconclusive: 'inconclusive: too many stand aside',
    none: unsatisfied > 0 ? 'no gate; something is unsatisfied' : 'no gate',
  }[verdict]
  return `<span class="badge ${verdict}">${text}</span>`
}
