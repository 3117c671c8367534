import type { Entry } from '@dtu/kit/refinement/entry'
import type { Played } from '../replay/play.ts'
import type { Tape } from '../tape/tape.ts'
import type { Found } from './ground.ts'
import { compare, judge, keyOf, measure, type Subject } from './measure.ts'
import { reaches, touches } from './touches.ts'
import type { Seen } from './watching.ts'

/** What is accepted so far, and how the tapes are answered with it. */
interface State {
  readonly entries: readonly Entry[]
  readonly played: ReadonlyMap<Tape, readonly Played[]>
}

/** What came of a proposal: accepted, or why not. */
export type Outcome =
  | { readonly isAccepted: true; readonly better: number }
  | { readonly isAccepted: false; readonly why: string }

const SHOWN = 3

/**
 * Holds changes of a twin against recordings. Accepted is what makes some exchange of the given tapes better and none of any
 * tape worse.
 */
export class Gate {
  readonly #subject: Subject
  readonly #tapes: readonly Tape[]
  readonly #corpus: readonly Tape[]
  readonly #seen = new WeakMap<Played, Seen>()
  #state: State

  /** @param corpus further tapes, which a change may not harm */
  constructor(subject: Subject, tapes: readonly Tape[], corpus: readonly Tape[] = []) {
    this.#subject = subject
    this.#tapes = tapes
    this.#corpus = corpus
    this.#state = { entries: [], played: new Map() }
  }

  get entries(): readonly Entry[] {
    return this.#state.entries
  }

  /** What the given tapes played with what is accepted, in order. */
  get played(): readonly Played[] {
    return this.#tapes.flatMap((tape) => this.#state.played.get(tape) ?? [])
  }

  /** The same of all tapes. */
  get all(): readonly Played[] {
    return [...this.#tapes, ...this.#corpus].flatMap((tape) => this.#state.played.get(tape) ?? [])
  }

  seen(one: Played): Seen {
    return this.#seen.get(one) ?? { before: [], after: [], removed: [] }
  }

  /** Plays all tapes with entries that are accepted from the start. */
  async open(entries: readonly Entry[]): Promise<void> {
    this.#state = { entries, played: await this.#play(entries, [...this.#tapes, ...this.#corpus]) }
  }

  /** Whether entries close some of a difference and harm nothing; from then on they are accepted. */
  async try(added: readonly Entry[], found: Found): Promise<Outcome> {
    const entries = [...this.entries, ...added]
    const shown = new Set(found.cases.map(({ played }) => played.tape))
    const first = this.#tapes.filter(({ name }) => shown.has(name))
    const wanted = new Set(found.cases.map((one) => keyOf(one.played)))
    const played = new Map(await this.#play(entries, first, this.#hopeless(found, added)))
    const { better, why } = this.#verdict(played, added)
    if (why !== undefined) return { isAccepted: false, why }
    if (!better.some((one) => wanted.has(keyOf(one)))) return { isAccepted: false, why: 'the difference stays' }
    const rest = [...this.#tapes, ...this.#corpus].filter((tape) => !played.has(tape) && this.#isTouched(tape, added))
    for (const [tape, one] of await this.#play(entries, rest)) played.set(tape, one)
    const all = this.#verdict(played, added)
    if (all.why !== undefined) return { isAccepted: false, why: all.why }
    this.#state = { entries, played: new Map([...this.#state.played, ...played]) }
    return { isAccepted: true, better: all.better.length }
  }

  #isTouched(tape: Tape, added: readonly Entry[]): boolean {
    return added.some((entry) => touches(entry, this.#state.played.get(tape) ?? []))
  }

  #verdict(
    played: ReadonlyMap<Tape, readonly Played[]>,
    added: readonly Entry[],
  ): { better: readonly Played[]; why?: string } {
    const reached = (all: readonly Played[]) => all.filter((one) => added.some((entry) => reaches(entry, one)))
    const verdicts = [...played].map(([tape, after]) => judge(this.#state.played.get(tape) ?? [], reached(after)))
    const worse = verdicts.flatMap((one) => one.worse)
    const better = verdicts.flatMap((one) => one.better)
    return { better, ...(worse.length > 0 && { why: `worse: ${worse.slice(0, SHOWN).join('; ')}` }) }
  }

  /** Says stop as soon as something is worse, or the last exchange in which something was to be better has passed without. */
  #hopeless(found: Found, added: readonly Entry[]): (one: Played) => boolean {
    const before = new Map(this.played.map((one) => [keyOf(one), one]))
    const left = new Set(found.cases.map(({ played }) => keyOf(played)))
    let isHelped = false
    return (one) => {
      const earlier = before.get(keyOf(one))
      const isReached = added.some((entry) => reaches(entry, one))
      const change = earlier && isReached ? compare(earlier, one) : undefined
      const isCase = left.delete(keyOf(one))
      if (change === 'better') isHelped ||= isCase
      return typeof change === 'object' || (left.size === 0 && !isHelped)
    }
  }

  async #play(
    entries: readonly Entry[],
    tapes: readonly Tape[],
    isEnough?: (one: Played) => boolean,
  ): Promise<Map<Tape, readonly Played[]>> {
    if (tapes.length === 0) return new Map()
    const { played, seen } = await measure(this.#subject, entries, tapes, isEnough)
    for (const one of played) this.#seen.set(one, seen(one))
    const byName = Map.groupBy(played, ({ tape }) => tape)
    return new Map(tapes.map((tape) => [tape, byName.get(tape.name) ?? []]))
  }
}
