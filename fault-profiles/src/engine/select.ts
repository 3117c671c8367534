import { milliseconds } from '@dtu/kit/duration'
import type { Fault } from '../format/schema.ts'
import { draw } from './draw.ts'
import type { Strength } from './schedule.ts'
import type { Memory, Stream } from './state.ts'
import { streamOf, type View } from './view.ts'

export interface Choice {
  readonly inject: boolean
  /** The draw that decided, where one did. */
  readonly u: number | null
}

const sure = (inject: boolean): Choice => ({ inject, u: null })

/** Which of a stream's requests a fault is for. `n` is the request's number in its stream, from 1. */
export function choose(
  fault: Fault,
  seed: string,
  view: View,
  key: string,
  memory: Memory,
  stream: Stream,
  strength: Strength,
  now: number,
): Choice {
  const { select, id } = fault
  const { n } = stream
  const chance = (p: number): Choice => {
    const u = draw(seed, id, key, n)
    return { inject: u < p * strength.share, u }
  }
  if (strength.probability !== undefined) return chance(strength.probability)
  if (typeof select === 'string' || select.always) return strength.share < 1 ? chance(1) : sure(true)
  if (select.first !== undefined) return sure(n <= select.first)
  if (select.after !== undefined) return sure(n > select.after)
  if (select.indices) return sure(select.indices.includes(n))
  if (select.every !== undefined) return sure(n % select.every === (select.offset ?? 0) % select.every)
  if (select.until) return sure(stream.successes < select.until.successes)
  if (select.probability !== undefined) return chance(select.probability)
  if (select.sticky) return held(fault, seed, view, memory, select.sticky, now)
  if (select.markov) return bursty(seed, id, key, stream, select.markov)
  return sure(false)
}

type Selected = Exclude<Fault['select'], string>

function held(
  fault: Fault,
  seed: string,
  view: View,
  memory: Memory,
  sticky: NonNullable<Selected['sticky']>,
  now: number,
): Choice {
  const by = streamOf(view, sticky.by)
  const before = memory.held.get(by)
  if (before && now < before.until) return sure(before.inject)
  const times = (before?.times ?? 0) + 1
  const u = draw(seed, fault.id, by, times)
  memory.held.set(by, { until: now + milliseconds(sticky.for), inject: u < sticky.p, times })
  return { inject: u < sticky.p, u }
}

/** Two states, good and bad; each is kept with its own probability. */
function bursty(
  seed: string,
  id: string,
  key: string,
  stream: Stream,
  { good, bad }: { good: number; bad: number },
): Choice {
  const u = draw(seed, id, key, stream.n)
  stream.bad = u < (stream.bad ? bad : good) ? stream.bad : !stream.bad
  return { inject: stream.bad, u }
}
