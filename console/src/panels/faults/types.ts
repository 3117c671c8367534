export interface Profile {
  readonly id: string
  readonly title: string
  /** What a good client does about it. */
  readonly client?: string
  readonly params: Readonly<Record<string, { readonly type: string; readonly default?: unknown }>>
  readonly include: readonly string[]
  readonly faults: readonly {
    readonly id: string
    readonly title: string | null
    readonly actions: readonly string[]
  }[]
}

export interface Run {
  readonly id: string
  readonly state: 'running' | 'paused' | 'stopped' | 'failed'
  readonly reason?: string
  readonly profiles: readonly string[]
  readonly seed: string
  readonly faults: readonly {
    readonly id: string
    readonly decisions: number
    readonly injections: number
    /** How often by its reason. */
    readonly suppressed: Readonly<Record<string, number>>
    readonly active: number
  }[]
}

export interface State {
  readonly limits: 'off' | 'documented' | 'tight'
  readonly held: number
  readonly runs: readonly Run[]
}

/** One decision of the ledger. */
export interface Entry {
  readonly seq: number
  readonly vtime: number
  readonly wall: number
  readonly run: string
  readonly fault: string
  readonly outcome: 'injected' | 'passed' | 'suppressed'
  readonly reason: string | null
  readonly twin: string
  readonly op: string
  readonly action: string | null
  readonly attempt: number
}
