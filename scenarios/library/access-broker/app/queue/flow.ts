import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Drive } from '../services/drive.ts'
import type { Jira } from '../services/jira.ts'
import type { Okta } from '../services/okta.ts'
import type { Slack } from '../services/slack.ts'
import type { NewFlow, Store } from './store.ts'

export interface Services {
  readonly okta: Okta
  readonly slack: Slack
  readonly jira: Jira
  readonly drive: Drive
}

/** What a step has to work with. */
export interface Work<Input> extends Services {
  readonly input: Input
  /** What the steps before have returned, by their names. */
  readonly results: Readonly<Record<string, any>>
  /** Names this work everywhere: what it writes elsewhere carries it, so that it can be found again. */
  readonly key: string
  /** Since when this step may have happened already: then it has to be looked for before it is done. */
  readonly doubt: number | undefined
  readonly config: Config
  readonly clock: Clock
  readonly store: Store
  begin(flow: NewFlow): boolean
}

export type Step<Input> = (work: Work<Input>) => Promise<unknown>

/** Steps by name, in order. What a step returns is JSON, and is there for the later ones. */
export type Steps<Input> = Readonly<Record<string, Step<Input>>>

/** Of one kind of work: its steps, and what becomes of it when it cannot be done. */
export interface Plan<Input = any> {
  readonly steps: Steps<Input>
  readonly failed?: (work: Omit<Work<Input>, keyof Services>, why: string) => void
}
