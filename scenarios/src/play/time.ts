import { performance } from 'node:perf_hooks'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import { milliseconds } from '@dtu/kit/duration'
import type { Step } from '../format/schema.ts'
import { type Playing, StepFailed } from './playing.ts'

const QUIET_MS = 50
const POLL_MS = 10

/** Lets time go by. */
export const pass = (playing: Playing, wait: number): Promise<void> =>
  playing.visitor ? playing.visitor.sleep(wait) : moveTo(playing, playing.universe.clock.now() + wait)

/** Idle: nothing due, nothing under way, the system silent. What falls due within `at most` is waited for by moving the clock. */
export async function settle(playing: Playing, options: Extract<Step, { settle: unknown }>['settle']): Promise<void> {
  const { universe, recorder } = playing
  const until = universe.clock.now() + milliseconds(options['at most'] ?? '0s')
  const quiet = options.quiet ? milliseconds(options.quiet) : QUIET_MS
  for (;;) {
    await rest(playing, quiet)
    const due = nextDue(playing)
    if (due === undefined || due > until) break
    await universe.advance(Math.max(0, due - universe.clock.now()))
    playing.alarms.ring()
  }
  recorder.add({ kind: 'clock', to: universe.clock.now() })
}

/** Moves the clock on, and stops wherever the system has asked to be woken. */
async function moveTo(playing: Playing, until: number): Promise<void> {
  const { universe, recorder, alarms, system } = playing
  // Whoever is still at work has not said yet when it wants to be woken.
  if (system?.saysIdle) await rest(playing, QUIET_MS)
  for (let due = alarms.next(); due !== undefined && due <= until; due = alarms.next()) {
    await universe.advance(Math.max(0, due - universe.clock.now()))
    recorder.add({ kind: 'clock', to: universe.clock.now() })
    alarms.ring()
    await rest(playing, QUIET_MS)
  }
  await universe.advance(Math.max(0, until - universe.clock.now()))
  recorder.add({ kind: 'clock', to: universe.clock.now() })
}

/** Until nothing is due and the system has nothing to do; what one sets going, the other is waited for again. */
async function rest(playing: Playing, quiet: number): Promise<void> {
  const { universe } = playing
  for (;;) {
    await universe.settle()
    await silence(playing, quiet)
    const due = universe.agenda.next()
    if (due === undefined || due > universe.clock.now()) return
  }
}

/** When something of the universe falls due, or the system wants to be woken. */
function nextDue({ universe, alarms }: Playing): number | undefined {
  const due = Math.min(universe.agenda.next() ?? Number.POSITIVE_INFINITY, alarms.next() ?? Number.POSITIVE_INFINITY)
  return Number.isFinite(due) ? due : undefined
}

/** Until the system has nothing to do: as it says itself, or after it was silent for a while. */
async function silence({ system, recorder, deadline }: Playing, quiet: number): Promise<void> {
  if (!system) return
  if (system.saysIdle) {
    await system.idle()
    await turn()
    return
  }
  const since = performance.now()
  for (;;) {
    const silent = performance.now() - Math.max(since, recorder.lastHeard)
    if (silent >= quiet) return
    if (performance.now() > deadline) throw new StepFailed('the system did not come to rest')
    await pause(Math.min(POLL_MS, quiet - silent))
  }
}
