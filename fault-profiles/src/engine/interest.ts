import { kindOf } from '../format/check.ts'
import { matchesAny } from '../format/glob.ts'
import type { Fault, Match } from '../format/schema.ts'
import { type Run, workingAt } from './run.ts'

/** Why a request may matter to the faults at work, by its twin and operation alone. */
export interface Interest {
  /** Some fault may befall it. */
  readonly befalls: boolean
  /** Some fault wants to hear of it, whether it befalls it or not: what is under way, and what succeeds. */
  readonly hears: boolean
}

/** What the faults at work want to know of: found once for each operation, until runs come or go. */
export class Interests {
  readonly #runs: () => Iterable<Run>
  readonly #known = new Map<string, Interest>()

  constructor(runs: () => Iterable<Run>) {
    this.#runs = runs
  }

  forget(): void {
    this.#known.clear()
  }

  of(twin: string, operation: string): Interest {
    const key = `${twin} ${operation}`
    let interest = this.#known.get(key)
    if (!interest) {
      const faults = [...workingAt(this.#runs(), 'request')].flatMap(([, part, own]) =>
        // What a request may ask for itself may be any of them.
        part.pack.overrides ? [...own, ANY] : own,
      )
      interest = {
        befalls: faults.some(({ match }) => mayFit(match, twin, operation)),
        hears: faults.some((fault) => hears(fault, twin, operation)),
      }
      this.#known.set(key, interest)
    }
    return interest
  }
}

const ANY = { match: {} } as Fault

const named = (wanted: string | string[] | undefined, name: string): boolean =>
  wanted === undefined || matchesAny(wanted, name)

const mayFit = (match: Match, twin: string, operation: string): boolean =>
  match.event === undefined &&
  named(match.twin, twin) &&
  named(match.operation, operation) &&
  (match.any === undefined || match.any.some((one) => mayFit(one, twin, operation)))

function hears({ match, select, do: actions = [] }: Fault, twin: string, operation: string): boolean {
  const until = typeof select === 'object' ? select.until : undefined
  if (until && named(until.operation, operation)) return true
  return named(match.twin, twin) && actions.some((action) => kindOf(action) === 'svc.concurrency')
}
