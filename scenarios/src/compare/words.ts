import { percent } from '../report/percent.ts'
import type { ChangedTrial, Comparison } from './comparison.ts'

/** `+1.2 %`, `−0.5 %`. */
const signed = (share: number): string => `${share < 0 ? '−' : '+'}${percent(Math.abs(share))}`

/** The verdict on a declared margin; what is missing for one where there is none. */
export function verdictOf({ gate: { margin, verdict, wanted }, pairs }: Comparison): string {
  if (margin === undefined) return ''
  const asked = `no worse than ${percent(margin)}`
  if (verdict === 'met') return `${asked}: met`
  if (verdict === 'worse') return `${asked}: missed, it is worse`
  if (verdict === 'inconclusive') return `${asked}: inconclusive, too many pairs are not counted`
  return `${asked}: not shown${wanted !== undefined && wanted > pairs ? `, ${wanted} pairs would show it if none differed` : ''}`
}

/** What the comparison found, in a sentence. */
export function foundIn({ difference, better, worse, p, pairs, before, after, aside, unpaired }: Comparison): string {
  const share = (n: number) => percent(n / pairs)
  const left = [
    aside > 0 && `${aside} pairs not counted`,
    unpaired.before > 0 && `${unpaired.before} trials only in the earlier run`,
    unpaired.after > 0 && `${unpaired.after} only in this one`,
  ].filter(Boolean)
  const rest = left.length > 0 ? `; ${left.join(', ')}` : ''
  return `from ${share(before)} to ${share(after)}, ${signed(difference.share)} (${signed(difference.low)} to ${signed(difference.high)}): ${better} better, ${worse} worse of ${pairs} pairs, p ${p < 0.001 ? '< 0.001' : p.toFixed(3)}${rest}`
}

export const nameOf = ({ scenario, faults, trial }: ChangedTrial): string => [scenario, ...faults, trial].join(' ')

/** A changed trial, in a line. */
export const changeIn = (changed: ChangedTrial): string =>
  `${nameOf(changed)}: ${changed.before} → ${changed.after} (${changed.clause}: ${changed.detail.split('\n')[0]?.slice(0, 120) ?? ''})`
