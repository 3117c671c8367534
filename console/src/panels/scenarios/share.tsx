import type { Interval, Satisfaction } from './types.ts'

export const percent = (share: number | null): string =>
  share === null ? '–' : `${(100 * share).toFixed(share === 1 || share === 0 ? 0 : 1)} %`

/** A share as a dot, its interval as a bar around it, on a scale from nothing to all. */
export const Share = ({ of: { share, low, high }, label }: { of: Interval; label: string }) => (
  <span
    class="share"
    role="img"
    aria-label={`${label}: ${percent(share)}, between ${percent(low)} and ${percent(high)}`}
    title={`${percent(low)} to ${percent(high)}`}
  >
    <i style={{ left: `${100 * low}%`, width: `${100 * (high - low)}%` }} />
    {share !== null && <b style={{ left: `${100 * share}%` }} />}
  </span>
)

export const countsOf = ({ satisfied, unsatisfied, aside }: Satisfaction): string => {
  const beside = Object.values(aside).reduce((sum, count) => sum + count, 0)
  return `${satisfied} of ${satisfied + unsatisfied}${beside > 0 ? `, ${beside} aside` : ''}`
}
