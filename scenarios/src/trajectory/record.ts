import type { Change, Exchange } from '@dtu/kit'
import type { Question } from '../format/schema.ts'
import type { Exhibit, Vote } from '../judge/vote.ts'

/** Who asked: the system under test, or the scenario's own steps. */
export type Party = 'system' | 'play'

/** One thing that happened in a trial. `at` is universe time; `wall` milliseconds since the trial began, on the machine's clock. */
export type Entry = {
  readonly n: number
  readonly at: number
  readonly wall: number
} & Happening

export type Happening =
  | { readonly kind: 'exchange'; readonly by: Party; readonly exchange: Exchange }
  /**
   * `cause` is the entry that made it, or undefined when the universe did by itself (a task that fell due, a delivery). `more`:
   * the next change is of the same operation, and nobody saw the world between the two.
   */
  | { readonly kind: 'change'; readonly change: Change; readonly cause?: number; readonly more?: true }
  /** `question` is what the step waited for to be answered so. */
  | {
      readonly kind: 'step'
      readonly step: number
      readonly what: string
      readonly answer?: unknown
      readonly question?: Question
    }
  | { readonly kind: 'act'; readonly act: string; readonly input: unknown; readonly output: unknown }
  | { readonly kind: 'clock'; readonly to: number }
  /** One of many who came, when they were served or had gone. `due`: when they meant to begin; `took`: milliseconds from then. */
  | {
      readonly kind: 'visit'
      readonly visit: number
      readonly play: string
      readonly clock: 'world' | 'machine'
      readonly due: number
      readonly took: number
      readonly outcome: 'done' | 'error' | 'abandoned'
      readonly detail?: string
    }
  /** What the system printed, or an agent wrote into its transcript. */
  | { readonly kind: 'output'; readonly stream: 'out' | 'err' | 'transcript'; readonly line: string }
  | { readonly kind: 'exit'; readonly code: number | null; readonly signal: string | null }
  /** What a judge was shown, and its votes. */
  | {
      readonly kind: 'judged'
      readonly question: string
      readonly exhibits: readonly Exhibit[]
      readonly votes: readonly Vote[]
    }
  | { readonly kind: 'fault'; readonly fault: string; readonly exchange: number }

export type ExchangeEntry = Extract<Entry, { kind: 'exchange' }>
export type ChangeEntry = Extract<Entry, { kind: 'change' }>

export const exchangesOf = (entries: readonly Entry[]): ExchangeEntry[] =>
  entries.filter((entry): entry is ExchangeEntry => entry.kind === 'exchange')
export const changesOf = (entries: readonly Entry[]): ChangeEntry[] =>
  entries.filter((entry): entry is ChangeEntry => entry.kind === 'change')
