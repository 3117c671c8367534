import type { Played } from '../replay/play.ts'
import { classesOf } from './classes.ts'

/** What one build answers otherwise than another, held against the same recordings. */
export interface Changes {
  /** Exchanges that only the second, or only the first, answers as recorded. */
  readonly better: readonly Place[]
  readonly worse: readonly Place[]
  /** Differences, as `classOf` names them, that only one of the two has. */
  readonly gone: readonly string[]
  readonly come: readonly string[]
}

export interface Place {
  readonly tape: string
  readonly index: number
  readonly endpoint: string
}

/** From the first to the second. Both have played the same tapes. */
export function changes(first: readonly Played[], second: readonly Played[]): Changes {
  const before = new Map(first.map((one) => [`${one.tape} ${one.index}`, one]))
  const turned = (isStrict: boolean) =>
    second.filter((one) => {
      const other = before.get(`${one.tape} ${one.index}`)
      return one.counts && one.score.strict === isStrict && other !== undefined && other.score.strict !== isStrict
    })
  const [mine, theirs] = [first, second].map((played) => new Set(classesOf(played).map(({ id }) => id)))
  return {
    better: turned(true).map(place),
    worse: turned(false).map(place),
    gone: [...(mine ?? [])].filter((id) => !theirs?.has(id)),
    come: [...(theirs ?? [])].filter((id) => !mine?.has(id)),
  }
}

const place = ({ tape, index, entry, endpoint }: Played): Place => ({
  tape,
  index,
  endpoint: `${entry.request.method} ${endpoint}`,
})
