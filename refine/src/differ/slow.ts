import type { Played } from '../replay/play.ts'
import type { Difference } from './difference.ts'
import { placeOf } from './place.ts'

/** From here on people wait, milliseconds. */
const SLOW_MS = 1000
/** Fewer may have met a busy machine. */
const TIMES = 3
/** How much slower than the service's other calls. */
const FACTOR = 5

/** Marks calls that the service always takes long for, other than its others, and the twin does not. Told at the first. */
export function markSlow(played: readonly Played[]): Played[] {
  const groups = [
    ...Map.groupBy(played, ({ service, entry, endpoint }) => `${service} ${entry.request.method} ${endpoint}`),
  ]
  const fastest = groups.map(([name, group]) => [name, least(group, ({ entry }) => entry.time)] as const)
  const slow = new Map<number, Difference>()
  for (const [name, group] of groups) {
    const wanted = least(group, ({ entry }) => entry.time)
    const others = fastest.filter(([other]) => other !== name).map(([, time]) => time)
    const got = least(group, ({ took }) => took)
    if (group.length < TIMES || wanted < SLOW_MS || wanted < FACTOR * median(others) || got * 2 > wanted) continue
    const first = group[0] as Played
    const said = { wanted: rounded(wanted), got: rounded(got), breaks: false }
    slow.set(first.index, { kind: 'timing', where: 'duration', ...said, ...placeOf(first) })
  }
  return played.map((one) => {
    const late = slow.get(one.index)
    return late ? { ...one, differences: [...one.differences, late] } : one
  })
}

const least = (group: readonly Played[], of: (one: Played) => number): number => Math.min(...group.map(of))

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Milliseconds, to hundreds: what is told of a time should be the same when it is measured again. */
const rounded = (time: number): string => `${Math.round(time / 100) * 100} ms`
