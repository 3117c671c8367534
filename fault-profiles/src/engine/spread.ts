import { milliseconds } from '@dtu/kit/duration'
import type { Spread } from '../format/schema.ts'

/** A time drawn from a spread, milliseconds. `u`: draws by name, each from 0 to below 1. */
export function drawn(spread: Spread, u: (name: string) => number): number {
  const value = uncapped(spread, u)
  return Math.max(0, spread.cap === undefined ? value : Math.min(value, milliseconds(spread.cap)))
}

function uncapped({ fixed, uniform, lognormal, pareto }: Spread, u: (name: string) => number): number {
  if (fixed !== undefined) return milliseconds(fixed)
  if (uniform) {
    const min = milliseconds(uniform.min)
    return min + u('size') * (milliseconds(uniform.max) - min)
  }
  if (lognormal) return milliseconds(lognormal.median) * Math.exp(lognormal.sigma * normal(u('size'), u('turn')))
  if (pareto) return milliseconds(pareto.min) / (1 - u('size')) ** (1 / pareto.alpha)
  return 0
}

/** Box and Muller's. */
const normal = (a: number, b: number): number => Math.sqrt(-2 * Math.log(1 - a)) * Math.cos(2 * Math.PI * b)
