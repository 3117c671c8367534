import { hash } from 'node:crypto'
import { KINDS, MOMENTS } from '../format/actions.ts'
import { kindOf, optionsOf } from '../format/check.ts'
import type { Fault, Pack } from '../format/schema.ts'
import { inOrder, type Working } from './decide.ts'
import { freshMemory, freshState } from './state.ts'

/** Where a fault acts: on requests, before a request's body is read, on connections, on deliveries, or at moments of its own. */
export type Place = 'request' | 'early' | 'door' | 'event' | 'moment'

export function placesOf(fault: Fault): ReadonlySet<Place> {
  const places = new Set<Place>()
  for (const action of fault.do) {
    const name = kindOf(action)
    const { at, of } = optionsOf(action)
    if (name === 'event.challenge') places.add('request').add('event')
    else if (MOMENTS.has(name)) places.add(fault.match.event || fault.match.tag === 'socket' ? 'event' : 'moment')
    else if (KINDS[name]?.level === 'event') places.add('event')
    else if (at === 'accept' || /^(tls|dns)\.|^wire\.refuse$/.test(name)) places.add('door')
    else if (name === 'wire.earlyResponse') places.add('early')
    else if (name === 'clock.skew' && of === 'webhook') places.add('event')
    else if (name === 'clock.skew' && of === 'all') places.add('request').add('event')
    else places.add('request')
  }
  return places
}

/** One profile of a run, its faults sorted by where they act. */
export interface Part extends Working {
  readonly faults: Readonly<Record<Place, readonly Fault[]>>
}

/** Profiles at work in a universe, from activation until they are stopped. */
export interface Run {
  readonly id: string
  readonly packs: readonly Pack[]
  readonly parts: readonly Part[]
  readonly seed: string
  /** Universe time. */
  readonly start: number
  /** A hash of what was resolved: the same profiles, parameters and seed give the same. */
  readonly plan: string
  state: 'running' | 'paused' | 'stopped' | 'failed'
  /** Why it failed. */
  reason?: string
}

const NONE: readonly Fault[] = []

/** A fault of challenges is for nothing else. */
const narrowed = (fault: Fault): Fault =>
  fault.do.some((action) => kindOf(action) === 'event.challenge')
    ? { ...fault, match: { any: [fault.match], tag: 'challenge' } }
    : fault

export function startRun(id: string, packs: readonly Pack[], seed: string | undefined, start: number): Run {
  // What includes others has one budget for all of them.
  const whole = freshMemory()
  const parts = packs.map((pack): Part => {
    const faults: Record<Place, Fault[]> = { request: [], early: [], door: [], event: [], moment: [] }
    for (const fault of inOrder(pack.faults)) for (const place of placesOf(fault)) faults[place].push(narrowed(fault))
    const own = pack.pinned || seed === undefined ? pack.seed : seed
    const state = freshState()
    state.whole.set(pack.metadata.id, packs[0]?.include ? whole : freshMemory())
    return { pack, seed: own, start, state, faults: { ...faults } }
  })
  const plan = hash('sha256', JSON.stringify(parts.map(({ pack, seed }) => [pack, seed])))
  return { id, packs, parts, seed: seed ?? packs[0]?.seed ?? '42', start, plan, state: 'running' }
}

/** The part of a run at work somewhere, in the order in which profiles were named. */
export function* workingAt(runs: Iterable<Run>, place: Place): Generator<[Run, Part, readonly Fault[]]> {
  for (const run of runs) {
    if (run.state !== 'running') continue
    for (const part of run.parts) if ((part.faults[place] ?? NONE).length > 0) yield [run, part, part.faults[place]]
  }
}
