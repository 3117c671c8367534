import type { Universe } from '@dtu/kit'
import type { Alarms } from '../system/alarms.ts'
import type { Subject } from '../system/subject.ts'
import type { Recorder } from '../trajectory/recorder.ts'
import type { Stage } from '../world/stage.ts'

/** One trial while it is played. */
export interface Playing {
  readonly stage: Stage
  readonly universe: Universe
  readonly names: Record<string, unknown>
  readonly recorder: Recorder
  readonly system: Subject | undefined
  /** What a system in this process sleeps for. */
  readonly alarms: Alarms
  /** The machine's clock, milliseconds: nothing waits past it. */
  readonly deadline: number
  /** The time of one of many who play at once: nobody moves the clock alone then. */
  readonly visitor?: Visiting
  /** Of a load only so many come. */
  readonly visitors?: number | undefined
}

export interface Visiting {
  /** Aborted when they have left. */
  readonly gone: AbortSignal
  /** Milliseconds since 1970, of the world. */
  now(): number
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** A step was not answered as the scenario expects: the trial is unsatisfied. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed'
}
