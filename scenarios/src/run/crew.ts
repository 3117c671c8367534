import type { Calibration } from '../judge/calibration.ts'
import type { TrialId } from '../trajectory/store.ts'
import type { TrialSummary } from './summary.ts'

/** One trial that somebody is to play. */
export interface Order extends TrialId {
  /** The scenario's file. */
  readonly file: string
  /** The file of the system that is played instead of the scenario's own. */
  readonly instead?: string | undefined
  /** Milliseconds of the machine's clock after which its player has given it up, or is stuck itself. */
  readonly within: number
  /** Of the story that is meant (see `identityOf`): who has another one there refuses. */
  readonly identity?: string | undefined
  /** Where its trajectory is written. */
  readonly out?: string | undefined
  /** How its judge did on known answers: found out once for all trials. */
  readonly calibration?: Calibration | undefined
  /** The trajectory itself is handed back: who asks cannot see the disk of who plays. */
  readonly carry?: boolean | undefined
}

/** What came of an order. */
export interface Played {
  readonly summary: TrialSummary
  /** The trajectory as it is written down, when it was to be carried. */
  readonly text?: string
}

/** Who plays the trials of a run: this thread, several, or other machines. */
export interface Crew {
  /** How many trials it plays at once. */
  readonly size: number
  play(order: Order): Promise<Played>
  close(): Promise<void>
}
