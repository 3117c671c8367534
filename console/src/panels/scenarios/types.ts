/** A share and the bounds of its 95 % interval; JSON has null for what cannot be told. */
export interface Interval {
  readonly share: number | null
  readonly low: number
  readonly high: number
}

export interface Satisfaction {
  readonly trials: number
  readonly satisfied: number
  readonly unsatisfied: number
  readonly aside: Readonly<Record<string, number>>
  readonly inconclusive: boolean
  readonly onThese: Interval
  readonly onLike: Interval
}

export interface Verdict {
  readonly clause: string
  readonly name: string
  readonly outcome: 'pass' | 'fail' | 'undecided'
  readonly detail?: string
  readonly evidence?: readonly number[]
}

export interface Trial {
  readonly scenario: string
  readonly trial: number
  readonly faults: readonly string[]
  readonly outcome: string
  readonly reason?: string
  readonly failed: readonly Verdict[]
  readonly calls: number
  readonly took: number
}

export interface Report {
  readonly satisfaction: Satisfaction
  readonly byScenario: readonly {
    readonly scenario: string
    readonly story: string
    readonly satisfaction: Satisfaction
  }[]
  readonly byFault: readonly { readonly faults: string; readonly satisfaction: Satisfaction }[]
  readonly failures: readonly {
    readonly scenario: string
    readonly clause: string
    readonly name: string
    readonly detail: string
    readonly trials: number
    readonly example: Trial
    readonly reproduce: string
  }[]
  readonly trials: readonly Trial[]
  readonly took: number
}

export interface Entry {
  readonly n: number
  readonly at: number
  readonly wall: number
  readonly kind: 'exchange' | 'change' | 'step' | 'act' | 'clock' | 'output' | 'exit' | 'judged' | 'fault'
  readonly said: string
  readonly cause?: number
  readonly exchange?: unknown
  readonly change?: unknown
}

export interface Trajectory {
  readonly scenario: string
  readonly trial: number
  readonly faults: readonly string[]
  readonly outcome: string
  readonly reason?: string
  readonly verdicts: readonly Verdict[]
  readonly entries: readonly Entry[]
}

export interface Progress {
  readonly run: string
  readonly state: 'running' | 'done' | 'failed'
  readonly done: number
  readonly all: number
  readonly unsatisfied: number
  readonly reason?: string
}

export interface Runs {
  readonly folder: string
  readonly progress: Progress | null
  readonly runs: readonly { readonly run: string; readonly satisfaction: Satisfaction }[]
}

export interface Story {
  readonly scenario: string
  readonly story: string
  readonly trials?: number
}
