import { adjust, refinementOf, type Twin } from '@dtu/kit'
import type { Entry } from '@dtu/kit/refinement/entry'
import type { Difference } from '../differ/difference.ts'
import { type Noise, withoutNoise } from '../noise/noise.ts'
import type { Played } from '../replay/play.ts'
import { replay } from '../replay/replay.ts'
import { Stage } from '../replay/stage.ts'
import type { Tape } from '../tape/tape.ts'
import { type Seen, Watching } from './watching.ts'

/** What is refined: a twin, and how it is held against recordings. */
export interface Subject {
  readonly twin: Twin
  /** Twins that are played beside it. */
  readonly others?: readonly Twin[]
  readonly noise?: readonly Noise[]
}

/** Tapes, played against a twin with some entries. */
export interface Measured {
  readonly played: readonly Played[]
  /** What was kept of the things that an exchange names. */
  readonly seen: (one: Played) => Seen
}

/**
 * Plays tapes against the twin with these entries in place of its own.
 * @param isEnough asked after each exchange whether the rest of its tape need not be played
 */
export async function measure(
  subject: Subject,
  entries: readonly Entry[],
  tapes: readonly Tape[],
  isEnough?: (one: Played) => boolean,
): Promise<Measured> {
  const twin = adjust(refinementOf(subject.twin).base, entries)
  const twins = [twin, ...(subject.others ?? [])]
  const target = new Watching(new Stage({ twins }))
  try {
    const { noise } = subject
    const plain = (one: Played) => (noise ? (withoutNoise([one], noise)[0] ?? one) : one)
    const { played } = await replay(tapes, {
      target,
      twins,
      service: twin.name,
      ...(noise && { noise }),
      ...(isEnough && { isEnough: (one: Played) => isEnough(plain(one)) }),
    })
    const own = played.filter(({ service }) => service === twin.name)
    return { played: own, seen: (one) => target.seen(one.sent) }
  } finally {
    await target.close()
  }
}

/** How far an exchange is from the recorded one. */
interface Distance {
  /** It has another status: what else differs is not seen. */
  readonly isHidden: boolean
  readonly places: ReadonlySet<string>
  readonly flaws: number
}

/** What a change of a twin does to exchanges. */
export interface Verdict {
  readonly better: readonly Played[]
  /** What is wrong now and was not before: one line each. */
  readonly worse: readonly string[]
}

/** Both have played the same tapes. No exchange may lose what it had right; what a wrong status hid may come to light. */
export function judge(before: readonly Played[], after: readonly Played[]): Verdict {
  const known = new Map(before.map((one) => [keyOf(one), one]))
  const better: Played[] = []
  const worse: string[] = []
  for (const one of after) {
    const earlier = known.get(keyOf(one))
    const change = earlier && compare(earlier, one)
    if (change === 'better') better.push(one)
    else if (change) worse.push(change.worse)
  }
  return { better, worse }
}

/** What became of one exchange; undefined when it is as far from the recorded one as before. */
export function compare(before: Played, after: Played): 'better' | { readonly worse: string } | undefined {
  const [was, is] = [distance(before), distance(after)]
  const lost = [...is.places].filter((place) => !was.places.has(place))
  const isShown = was.isHidden && !is.isHidden
  if (is.flaws > was.flaws) return { worse: `${said(after)}: the reply leaves the twin's own contract` }
  if (is.isHidden && !was.isHidden) return { worse: `${said(after)}: ${[...is.places].join(', ')}` }
  if (lost.length > 0 && !isShown) return { worse: `${said(after)}: ${lost.join(', ')}` }
  return isShown || is.places.size < was.places.size ? 'better' : undefined
}

function distance({ differences, answer }: Played): Distance {
  const flaws = (answer.drift?.length ?? 0) + Number(answer.answerer === 'bug')
  return { isHidden: differences.some(isHiding), places: new Set(differences.map(placeOf)), flaws }
}

/** A kind says when something was seen to be wrong, which is not what is wrong. */
const placeOf = (one: Difference): string => (isHiding(one) ? `${one.where} ${one.wanted} ${one.got}` : one.where)

const isHiding = ({ where }: Difference): boolean => where === 'status'

export const keyOf = ({ tape, index }: Played): string => `${tape} ${index}`

const said = ({ tape, index, entry, endpoint }: Played): string =>
  `${tape} ${index} ${entry.request.method} ${endpoint}`
