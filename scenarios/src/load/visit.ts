import type { VisitStep } from '../format/schema.ts'
import { type Playing, play as playStep, StepFailed, type Visiting } from '../play/play.ts'
import type { Room } from '../run/room.ts'
import { descriptorsOf } from '../system/environment.ts'
import type { Pace } from './pace.ts'

/** One of many who came, and what for. */
export interface Visitor {
  readonly n: number
  readonly play: string
  /** When they mean to begin, milliseconds since 1970: from then on they wait, whoever is late. */
  readonly due: number
  /** Somebody of the population, if there is anybody: a function, since names are made when they are asked for. */
  readonly who: (() => unknown) | undefined
}

export interface Manner {
  readonly pace: Pace
  readonly steps: readonly VisitStep[]
  /** Milliseconds. */
  readonly patience: number
  readonly room: Room | undefined
  /** Aborted when nothing would ever happen any more. */
  readonly stuck: AbortSignal
}

type Outcome = { readonly outcome: 'done' | 'error' | 'abandoned'; readonly detail?: string }

/** Plays one person's steps, and writes down how long that took from when they meant to begin. Rejects for what the scenario got wrong. */
export async function visit(playing: Playing, visitor: Visitor, manner: Manner): Promise<void> {
  const { n, play, due } = visitor
  const { pace, patience, stuck } = manner
  const gone = new AbortController()
  const over = new AbortController()
  const leaves = pace.sleep(due + patience - pace.now(), AbortSignal.any([over.signal, stuck])).then(
    (): Outcome => ({ outcome: 'abandoned' }),
    (): Outcome => ({ outcome: 'abandoned', detail: 'it would have waited for ever' }),
  )
  const served = serve(playing, visitor, manner, gone.signal)
  const came = await Promise.race([served, leaves])
  over.abort()
  gone.abort()
  served.catch(() => {}) // who has gone hears no more
  playing.recorder.add({ kind: 'visit', visit: n, play, clock: pace.clock, due, took: pace.now() - due, ...came })
}

async function serve(playing: Playing, visitor: Visitor, manner: Manner, gone: AbortSignal): Promise<Outcome> {
  const { pace, steps, room } = manner
  if (room) {
    await room.enter()
    if (gone.aborted) {
      room.leave()
      return { outcome: 'abandoned' }
    }
  }
  const names = namesFor(playing, visitor)
  const one: Playing = { ...playing, names, visitor: timeOf(pace, gone) }
  try {
    for (const [n, step] of steps.entries()) {
      if (gone.aborted) break
      await playStep(one, step, n)
    }
    return { outcome: 'done' }
  } catch (error) {
    if (error instanceof StepFailed) return { outcome: 'error', detail: error.message.slice(0, MOST_SAID) }
    if (gone.aborted) return { outcome: 'abandoned' }
    throw error
  } finally {
    room?.leave()
  }
}

const timeOf = (pace: Pace, gone: AbortSignal): Visiting => ({
  gone,
  now: () => pace.now(),
  sleep: (wait, signal) => pace.sleep(wait, signal ? AbortSignal.any([signal, gone]) : gone),
})

const MOST_SAID = 300

function namesFor({ names }: Playing, { n, who }: Visitor): Record<string, unknown> {
  const own = Object.assign(descriptorsOf(names), { arrival: n })
  if (who) Object.defineProperty(own, 'visitor', { enumerable: true, get: who })
  return own
}
