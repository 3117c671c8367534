import type { Twin } from '@dtu/kit'
import { type Noise, withoutNoise } from '../noise/noise.ts'
import { type Presumed, Presumer, type Unmade } from '../presume/presume.ts'
import { type Total, total } from '../score/total.ts'
import type { Tape } from '../tape/tape.ts'
import { Bindings } from './bindings.ts'
import { type Played, playTape, SELF_CONTAINED } from './play.ts'
import type { Target } from './target.ts'

export interface ReplayOptions {
  readonly target: Target
  /** For making what tapes presume; without them nothing is made. */
  readonly twins?: readonly Twin[]
  readonly classes?: ReadonlySet<string>
  readonly service?: string
  /** What is known to vary from call to call. */
  readonly noise?: readonly Noise[]
  /** Asked after each exchange whether what was seen of the tape is enough. */
  readonly isEnough?: (one: Played) => boolean
  /** Told after each tape. */
  readonly onTape?: (tape: Tape, played: readonly Played[]) => void
}

export interface Replayed {
  readonly tapes: number
  readonly played: readonly Played[]
  readonly presumed: Presumed
  /** Over the entries that count. */
  readonly total: Total
}

/** Classes that count once what they presume has been made. */
export const SEEDED: ReadonlySet<string> = new Set(['seed', 'read-bound'])

/** Plays tapes, each from a fresh start. */
export async function replay(tapes: Iterable<Tape>, options: ReplayOptions): Promise<Replayed> {
  const { target, twins, service, noise, onTape } = options
  const classes = options.classes ?? (twins ? SELF_CONTAINED.union(SEEDED) : SELF_CONTAINED)
  const played: Played[] = []
  const unmade: Unmade[] = []
  let [count, made] = [0, 0]
  for (const tape of tapes) {
    await target.fresh()
    const bindings = new Bindings()
    const presumer = twins && new Presumer(tape, target, twins, bindings)
    await presumer?.start()
    const raw = await playTape(tape, target, {
      classes,
      bindings,
      ...(presumer && { repairs: presumer.repairs, before: (index) => presumer.before(index) }),
      ...(service !== undefined && { service }),
      ...(options.isEnough && { isEnough: options.isEnough }),
    })
    const exchanges = noise ? withoutNoise(raw, noise) : raw
    made += presumer?.made ?? 0
    unmade.push(...(presumer?.unmade ?? []))
    played.push(...exchanges)
    onTape?.(tape, exchanges)
    count++
  }
  return { tapes: count, played, presumed: { made, unmade }, total: total(played) }
}
