import { draw } from '@dtu/fault-profiles'
import { milliseconds } from '@dtu/kit/duration'
import type { Spread } from '../format/words.ts'

/** Numbers from 0 to below 1, each of which follows from a seed, what it is for, and its number alone. */
export type Chance = (what: string, n: number) => number

export const chanceOf =
  (seed: string): Chance =>
  (what, n) =>
    draw(seed, 'load', what, n)

/** Of mean 1, memoryless. */
export const exponential = (u: number): number => -Math.log(1 - u)

/** The 95th percentile of the standard normal distribution. */
const Z95 = 1.6448536269514722

/** A time drawn from a spread, milliseconds. */
export function drawn(spread: Spread, chance: Chance, what: string, n: number): number {
  if (typeof spread === 'string') return milliseconds(spread)
  const u = chance(what, n)
  if ('exponential' in spread) return milliseconds(spread.exponential) * exponential(u)
  if ('uniform' in spread) {
    const [least, most] = spread.uniform.map(milliseconds) as [number, number]
    return least + u * (most - least)
  }
  const median = milliseconds(spread.median)
  const sigma = Math.log(milliseconds(spread.p95) / median) / Z95
  return median * Math.exp(sigma * normal(u, chance(`${what}/turn`, n)))
}

/** Box and Muller's. */
const normal = (a: number, b: number): number => Math.sqrt(-2 * Math.log(1 - a)) * Math.cos(2 * Math.PI * b)

/** One of some names, by their weights. */
export function picked(weights: Readonly<Record<string, number>>, u: number): string {
  const all = Object.entries(weights)
  let left = u * all.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [name, weight] of all) {
    left -= weight
    if (left < 0) return name
  }
  return (all.at(-1) as [string, number])[0]
}
