import type { Twin } from '@dtu/kit'
import { classOf } from '../differ/difference.ts'
import { Presumer } from '../presume/presume.ts'
import { Bindings } from '../replay/bindings.ts'
import { idsIn } from '../replay/learn.ts'
import { playTape, SELF_CONTAINED } from '../replay/play.ts'
import { callOf, isRead } from '../replay/read.ts'
import type { Target } from '../replay/target.ts'
import { familyOf } from '../score/families/index.ts'
import { readJson } from '../score/json.ts'
import type { HarEntry } from '../tape/har.ts'
import type { Tape } from '../tape/tape.ts'

/** Where a difference is to be found again. */
export interface Found {
  readonly tape: Tape
  readonly index: number
  /** As `classOf` names it. */
  readonly class: string
}

export interface Witness {
  /** The entries to play, in order; the last is the one that differs. */
  readonly steps: readonly number[]
  /** Whether these steps alone were played from a fresh start and showed it. Otherwise they are all there is. */
  readonly isProven: boolean
}

export interface Laboratory {
  readonly target: Target
  /** For making what the tape presumes. */
  readonly twins?: readonly Twin[]
  readonly service?: string
}

/** How many steps it is tried to do without. */
const ATTEMPTS = 12

/** The fewest steps of a tape that show a difference: those that made what it is about, else those that changed anything. */
export async function minimal(found: Found, laboratory: Laboratory): Promise<Witness> {
  const { tape, index } = found
  const end = [index, ...repeated(tape, index)]
  const shows = (steps: readonly number[]) => reproduces(found, [...steps, ...end], laboratory)
  for (const steps of [needed(tape, index), changing(tape, index)])
    if (await shows(steps)) {
      const before = await fewer(steps, shows)
      // What follows tells of differences of time alone.
      const alone = await reproduces(found, [...before, index], laboratory)
      return { steps: [...before, ...(alone ? [index] : end)], isProven: true }
    }
  const before = [...Array(index).keys()]
  return { steps: [...before, ...end], isProven: await shows(before) }
}

/** The same read, asked again with nothing else in between. */
function repeated({ entries }: Tape, index: number): number[] {
  const asked = entries[index] as HarEntry
  const ends = entries.findIndex((entry, at) => at > index && isChange(entry))
  return entries
    .slice(0, ends < 0 ? entries.length : ends)
    .flatMap((entry, at) => (at > index && !isChange(asked) && callOf(entry) === callOf(asked) ? [at] : []))
}

async function fewer(steps: readonly number[], shows: (steps: readonly number[]) => Promise<boolean>) {
  let kept = steps
  for (const step of [...steps].reverse().slice(0, ATTEMPTS)) {
    const without = kept.filter((one) => one !== step)
    if (await shows(without)) kept = without
  }
  return kept
}

async function reproduces(found: Found, steps: readonly number[], laboratory: Laboratory): Promise<boolean> {
  const { target, twins, service } = laboratory
  await target.fresh()
  const bindings = new Bindings()
  const presumer = twins && new Presumer(found.tape, target, twins, bindings)
  await presumer?.start()
  const played = await playTape(found.tape, target, {
    classes: SELF_CONTAINED,
    bindings,
    only: new Set(steps),
    ...(presumer && { repairs: presumer.repairs, before: (index) => presumer.before(index) }),
    ...(service !== undefined && { service }),
  })
  const one = played.find(({ index }) => index === found.index)
  return one?.differences.some((difference) => classOf(difference) === found.class) ?? false
}

const isChange = (entry: HarEntry): boolean => !isRead(entry)

const changing = (tape: Tape, index: number): number[] =>
  [...Array(index).keys()].filter((at) => isChange(tape.entries[at] as HarEntry))

/** The entries whose replies first showed an id that is asked for, and theirs in turn. */
function needed(tape: Tape, index: number): number[] {
  const first = firstShown(tape, index)
  const steps = new Set<number>()
  const add = (at: number): void => {
    const { url, postData } = (tape.entries[at] as HarEntry).request
    const text = `${safelyDecoded(url)} ${postData?.text ?? ''}`
    for (const [id, shown] of first)
      if (shown < at && !steps.has(shown) && text.includes(id)) {
        steps.add(shown)
        add(shown)
      }
  }
  add(index)
  return [...steps].sort((a, b) => a - b)
}

function firstShown({ entries }: Tape, before: number): Map<string, number> {
  const first = new Map<string, number>()
  for (const [at, { response, _x }] of entries.slice(0, before).entries()) {
    const body = readJson(response.content.text)
    if (body === undefined) continue
    for (const id of idsIn(body, familyOf(_x?.service ?? ''))) if (!first.has(id)) first.set(id, at)
  }
  return first
}

function safelyDecoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
