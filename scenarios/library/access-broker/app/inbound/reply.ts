import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { NewFlow, Store } from '../queue/store.ts'

/** What those who answer requests have. */
export interface Inbound {
  readonly config: Config
  readonly store: Store
  readonly clock: Clock
  begin(flow: NewFlow): boolean
}

export interface Reply {
  readonly status: number
  /** A text is sent as it is, all else as JSON. */
  readonly body: unknown
}
