import type { Played } from '../replay/play.ts'
import { classesOf } from '../report/classes.ts'

/** How likely the next exchange is to show a difference that no exchange has shown yet. */
export interface Surprise {
  readonly exchanges: number
  readonly classes: number
  /** Differences that one exchange alone has shown, and that two have. */
  readonly once: number
  readonly twice: number
  /** Good and Turing's estimate: the share of exchanges that were a surprise of their own. */
  readonly chance: number
  /** 95 %. */
  readonly low: number
  readonly high: number
}

const Z = 1.96

/**
 * From what recordings show of a twin before it was refined by them: closing what was seen says nothing of what was not. The
 * interval is Zhang and Zhang's normal one, above never less than what so many exchanges without a surprise allow.
 */
export function surprise(played: readonly Played[]): Surprise {
  const exchanges = played.filter(({ counts }) => counts).length
  const classes = classesOf(played)
  const [once, twice] = [1, 2].map((times) => classes.filter((one) => one.times === times).length) as [number, number]
  if (exchanges === 0) return { exchanges, classes: 0, once, twice, chance: 1, low: 0, high: 1 }
  const chance = Math.min(1, once / exchanges)
  const deviation = Math.sqrt(Math.max(0, chance * (1 - chance) + (2 * twice) / exchanges) / exchanges)
  const least = 1 - 0.05 ** (1 / exchanges)
  return {
    exchanges,
    classes: classes.length,
    once,
    twice,
    chance,
    low: Math.max(0, chance - Z * deviation),
    high: Math.min(1, Math.max(chance + Z * deviation, least)),
  }
}
