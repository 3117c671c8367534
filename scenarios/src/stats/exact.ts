import type { Interval } from './interval.ts'

/** P(X ≤ successes) of a binomial number of `n` trials at `p`. */
export function atMost(successes: number, n: number, p: number): number {
  if (successes < 0) return 0
  if (successes >= n) return 1
  if (p <= 0) return 1
  if (p >= 1) return 0
  // Term by term from X = 0, in logarithms: no factorial is ever large.
  const step = Math.log(p) - Math.log1p(-p)
  let term = n * Math.log1p(-p)
  let sum = Math.exp(term)
  for (let k = 1; k <= successes; k++) {
    term += Math.log(n - k + 1) - Math.log(k) + step
    sum += Math.exp(term)
  }
  return Math.min(1, sum)
}

/** P(X ≥ successes). */
export const atLeast = (successes: number, n: number, p: number): number => atMost(n - successes, n, 1 - p)

/** Clopper and Pearson's interval: it fails to hold the truth in `alpha` of all runs at most, however few trials there are. */
export function exactInterval(successes: number, n: number, alpha: number): Interval {
  if (n === 0) return { share: Number.NaN, low: 0, high: 1 }
  return {
    share: successes / n,
    low: successes === 0 ? 0 : crossing((p) => atLeast(successes, n, p) >= alpha / 2),
    high: successes === n ? 1 : crossing((p) => atMost(successes, n, p) < alpha / 2),
  }
}

/** Where a condition that is false at 0 and true at 1 becomes true. */
function crossing(holds: (p: number) => boolean): number {
  let low = 0
  let high = 1
  while (high - low > 1e-9) {
    const middle = (low + high) / 2
    if (holds(middle)) high = middle
    else low = middle
  }
  return (low + high) / 2
}
