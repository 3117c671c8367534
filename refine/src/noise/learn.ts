import { classOf, type Difference } from '../differ/difference.ts'
import { STAND_IN } from '../redact/vault.ts'
import { playTape, SELF_CONTAINED } from '../replay/play.ts'
import { callOf, isRead } from '../replay/read.ts'
import type { Answer, Sent, Target } from '../replay/target.ts'
import { type HarEntry, headersOf } from '../tape/har.ts'
import type { Tape } from '../tape/tape.ts'
import { mayBeNoise, type Noise } from './noise.ts'

const STAND_INS = new RegExp(STAND_IN, 'gi')

export interface Learned {
  readonly noise: readonly Noise[]
  /** In what two samples of a call differ that is no noise: whether it succeeds, which fields there are. */
  readonly unstable: readonly Difference[]
}

/** What two recordings of the same calls, one after the other, show to vary. */
export async function learnFromTwo(first: Tape, second: Tape): Promise<Learned> {
  const played = await playTape(first, new Recorded(second), { classes: SELF_CONTAINED })
  const alike = played.filter(({ index, sent }) => isSameCall(sent, second.entries[index]))
  return sorted(
    alike.flatMap(({ differences }) => differences),
    `two samples of the call differ here: ${first.name} and ${second.name}`,
  )
}

/** What a recording shows to vary by itself: a read that was repeated with nothing done in between. */
export async function learnFromRepeats(tape: Tape): Promise<Learned> {
  const found: Difference[] = []
  for (const [at, again] of repeats(tape)) {
    const [one, other] = [at, again].map((index) => ({
      ...tape,
      entries: [tape.entries[index] as HarEntry],
      places: [tape.places[index]],
    }))
    const [played] = await playTape(one as Tape, new Recorded(other as Tape), { classes: SELF_CONTAINED })
    found.push(...(played?.differences ?? []))
  }
  return sorted(found, `a read that was repeated in ${tape.name} differs here`)
}

function sorted(differences: readonly Difference[], reason: string): Learned {
  const unlike = new Map(differences.map((one) => [classOf(one), one]))
  const noise = [...unlike.values()].filter(mayBeNoise)
  return {
    noise: noise.map(({ service, endpoint, where }) => ({ service, endpoint, where, reason })),
    unstable: [...unlike.values()].filter((one) => !mayBeNoise(one)),
  }
}

/** Each read with the next same one, where nothing but reads lies between. */
function repeats({ entries }: Tape): [number, number][] {
  const last = new Map<string, number>()
  return entries.flatMap((entry, at): [number, number][] => {
    if (!isRead(entry)) last.clear()
    const before = last.get(callOf(entry))
    if (isRead(entry)) last.set(callOf(entry), at)
    return before === undefined ? [] : [[before, at]]
  })
}

/** The same method, address and body, once the first one's ids are those of the second. */
function isSameCall(sent: Sent, other: HarEntry | undefined): boolean {
  if (!other || sent.method !== other.request.method) return false
  const { pathname, search } = new URL(other.request.url)
  if (sent.url.pathname !== pathname || saidIn(sent.url.search) !== saidIn(search)) return false
  return saidIn(sent.body?.toString()) === saidIn(other.request.postData?.text)
}

/** A query or body without what tells one recording's credential from another's. */
const saidIn = (text: string | undefined): string => (text ?? '').replace(STAND_INS, 'redacted')

/** A recording that answers as it did, one call after the other. */
class Recorded implements Target {
  readonly isFresh = true
  readonly #tape: Tape
  #next = 0

  constructor(tape: Tape) {
    this.#tape = tape
  }

  serviceOf(): undefined {}

  async fresh(): Promise<void> {
    this.#next = 0
  }

  async send(): Promise<Answer> {
    const { request, response } = this.#tape.entries[this.#next++] ?? {}
    if (!request || !response) throw new Error(`${this.#tape.name} has no further exchange`)
    return {
      status: response.status,
      headers: headersOf(response.headers),
      body: response.content.text ?? '',
      asked: request.url,
    }
  }

  async close(): Promise<void> {}
}
