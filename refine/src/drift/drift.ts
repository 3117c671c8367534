import type { Twin } from '@dtu/kit'
import { type Noise, withoutNoise } from '../noise/noise.ts'
import { Presumer } from '../presume/presume.ts'
import { Bindings } from '../replay/bindings.ts'
import { type Played, playTape, SELF_CONTAINED } from '../replay/play.ts'
import { SEEDED } from '../replay/replay.ts'
import type { Target } from '../replay/target.ts'
import { classesOf, type DifferenceClass } from '../report/classes.ts'
import { isExpired } from '../report/report.ts'
import type { Tape } from '../tape/tape.ts'
import { type Left, safeEntries } from './safe.ts'

export interface DriftOptions {
  readonly target: Target
  /** Requests that change something are sent too. Otherwise what they made is not asked for either. */
  readonly mutate: boolean
  /** Where the target is a twin: for making what tapes presume. A real service has it, or has not. */
  readonly twins?: readonly Twin[]
  readonly noise?: readonly Noise[]
  readonly now: Date
}

/** What a service answers otherwise than when it was recorded. */
export interface Drift {
  readonly tapes: number
  /** How many requests were sent again, and how many were not, by why. */
  readonly asked: number
  readonly left: Readonly<Record<Left, number>>
  /** Tapes whose day has passed: what they showed is unproven until they are recorded anew. */
  readonly expired: readonly string[]
  /** `wanted` is what was recorded, `got` what is answered now. */
  readonly changed: readonly DifferenceClass[]
}

/** Sends recorded requests again, each tape in its order, and compares what is answered with what was. */
export async function drift(tapes: Iterable<Tape>, options: DriftOptions): Promise<Drift> {
  const played: Played[] = []
  const expired: string[] = []
  const left = { mutating: 0, dependent: 0 }
  let count = 0
  for (const tape of tapes) {
    const found = await again(tape, options, left)
    played.push(...(options.noise ? withoutNoise(found, options.noise) : found))
    if (isExpired(tape, options.now)) expired.push(tape.name)
    count++
  }
  return { tapes: count, asked: played.length, left, expired, changed: classesOf(played) }
}

async function again(
  tape: Tape,
  { target, mutate, twins }: DriftOptions,
  left: Record<Left, number>,
): Promise<Played[]> {
  await target.fresh()
  const bindings = new Bindings()
  const presumer = twins && new Presumer(tape, target, twins, bindings)
  await presumer?.start()
  const safe = mutate ? undefined : safeEntries(tape, (entry) => target.serviceOf(new URL(entry.request.url).hostname))
  for (const why of safe?.left ?? []) left[why]++
  return playTape(tape, target, {
    classes: SELF_CONTAINED.union(SEEDED),
    bindings,
    ...(safe && { only: safe.entries }),
    ...(presumer && { before: (index) => presumer.before(index) }),
  })
}
