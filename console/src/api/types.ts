/** What the admin API answers, as far as the console reads it. */
export interface Brief {
  readonly universe: string
  readonly id: number
  /** Universe time, milliseconds. */
  readonly at: number
  readonly twin: string
  readonly operation: string | null
  readonly method: string
  readonly path: string
  readonly status: number
  readonly answerer: 'handwritten' | 'generated' | 'refused' | 'none' | 'bug'
  readonly principal: string | null
  readonly faults: readonly string[] | null
  readonly micros: number
  /** Differences from the contract; null when it was not checked. */
  readonly drift: number | null
}

export interface Exchange extends Omit<Brief, 'drift' | 'universe'> {
  readonly requestHeaders: Readonly<Record<string, string>>
  readonly requestBody: string | null
  readonly replyHeaders: Readonly<Record<string, string>>
  readonly replyBody: string | null
  readonly drift: readonly string[] | null
  readonly error: string | null
}

export interface Change {
  readonly twin: string
  readonly table: string
  readonly key: string
  readonly before?: unknown
  readonly after?: unknown
}

export interface Item {
  readonly id: number
  readonly due: number
  readonly twin: string
  readonly kind: 'task' | 'delivery'
  readonly name: string
  readonly payload: unknown
  readonly attempt: number
  readonly state: 'waiting' | 'done' | 'failed'
  readonly log: readonly unknown[]
}

export interface Detail {
  readonly exchange: Exchange
  readonly events: readonly {
    readonly seq: number
    readonly twin: string
    readonly type: string
    readonly body: unknown
  }[]
  readonly agenda: readonly Item[]
  readonly changes: readonly Change[] | null
}

export interface Clock {
  readonly mode: 'wall' | 'manual'
  readonly now: string
  readonly next: string | null
}

export interface Universe {
  readonly name: string
  readonly seed: string
  readonly random: string
  readonly stored: 'file' | 'memory'
  readonly clock: Clock
  readonly events: number
  readonly twins: Readonly<Record<string, { readonly url: string }>>
}

export interface Twin {
  readonly name: string
  readonly title: string
  readonly hosts: readonly string[]
  readonly handwritten: number
  readonly acts: readonly string[]
}
