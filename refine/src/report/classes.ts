import { classOf, type Difference } from '../differ/difference.ts'
import type { Played } from '../replay/play.ts'

/** A difference however often it was seen. */
export interface DifferenceClass extends Difference {
  /** As `classOf` names it. */
  readonly id: string
  /** In how many exchanges. */
  readonly times: number
  /** Of these the one that follows on the fewest others; the rest of this object is about it. */
  readonly example: Played
}

/** The differences of what counts, each once: first what breaks, then what was seen most. */
export function classesOf(played: readonly Played[]): DifferenceClass[] {
  const seen = new Map<string, { times: number; difference: Difference; example: Played }>()
  for (const one of played.filter(({ counts }) => counts))
    for (const [id, difference] of new Map(one.differences.map((difference) => [classOf(difference), difference]))) {
      const known = seen.get(id)
      if (!known) seen.set(id, { times: 1, difference, example: one })
      else {
        known.times++
        if (one.index < known.example.index) Object.assign(known, { difference, example: one })
      }
    }
  return [...seen]
    .map(([id, { times, difference, example }]) => ({ ...difference, id, times, example }))
    .sort((a, b) => Number(b.breaks) - Number(a.breaks) || b.times - a.times || (a.id < b.id ? -1 : 1))
}
