import type { Origin } from '../draft.ts'

/** One thing that was concluded and not simply read: what, why, and how sure. */
export interface Finding {
  /** Operation, resource, or part of the plan it is about. */
  about: string
  what: string
  reason: string
  /** 0 to 1; 1 is declared or overruled by a hint. */
  confidence: number
  origin?: Origin
}

/** Collects what the stages concluded, for the report. */
export class Findings {
  readonly list: Finding[] = []

  add(about: string, what: string, reason: string, confidence: number, origin?: Origin): void {
    this.list.push({ about, what, reason, confidence, ...(origin ? { origin } : {}) })
  }
}
