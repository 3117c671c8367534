import type { Played } from '../replay/play.ts'
import { callOf, isRead } from '../replay/read.ts'
import type { Difference } from './difference.ts'

/**
 * Marks differences of time: a read that was repeated until it changed, with nothing done in between, where the twin shows at
 * the first what was recorded at the last.
 */
export function markTiming(played: readonly Played[]): Played[] {
  return played.map((one, at) => (one.differences.length > 0 && isAsked(one) ? timed(one, later(played, at)) : one))
}

/** What a service says by itself is no reply that could change. */
const isAsked = ({ entry }: Played): boolean => isRead(entry) && entry.request.method !== 'EVENT'

/** The next replies to the same request, until something else is done, that were recorded otherwise. */
function later(played: readonly Played[], at: number): Played[] {
  const one = played[at] as Played
  const ends = played.findIndex(({ entry }, other) => other > at && !isRead(entry))
  return played
    .slice(at + 1, ends < 0 ? undefined : ends)
    .filter((other) => callOf(other.entry) === callOf(one.entry) && contentOf(other) !== contentOf(one))
}

const contentOf = ({ entry: { response } }: Played): string => `${response.status} ${response.content.text ?? ''}`

/** What a later reply to the same request does not differ in came too early. */
function timed(one: Played, again: readonly Played[]): Played {
  if (again.length === 0) return one
  const differences = one.differences.map((difference): Difference => {
    const isEarly = again.some(({ differences }) => !differences.some((other) => isSame(difference, other)))
    return isEarly && mayBeEarly(difference) ? { ...difference, kind: 'timing' } : difference
  })
  return { ...one, differences }
}

const mayBeEarly = ({ kind }: Difference): boolean => kind !== 'header' && kind !== 'operation missing'

const isSame = (one: Difference, other: Difference): boolean => one.where === other.where
