import type { Universe } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import { matchesAny } from '../format/glob.ts'
import type { Fault } from '../format/schema.ts'
import { anyRow } from './look.ts'
import type { Part, Run } from './run.ts'
import type { Site } from './site.ts'
import { memoryOf } from './state.ts'

type Pulled = (run: Run, part: Part, fault: Fault) => void

/** Pulls the triggers of faults that wait for something to happen in the universe. Looks at each commit while one waits. */
export class Triggers {
  readonly #site: Site
  readonly #pulled: Pulled
  /** Whether the condition of a fault held when it was last looked at, by run and fault. */
  readonly #held = new Map<string, boolean>()
  #event = 0
  #watches = false
  #looking = false

  /** `pulled`: hears of each trigger that was pulled. */
  constructor(site: Site, pulled: Pulled) {
    this.#site = site
    this.#pulled = pulled
  }

  /** From now on a run's triggers are pulled by what happens. */
  begin(run: Run): void {
    for (const [part, fault] of waiting(run)) {
      const sql = fault.when?.trigger?.onStateChange
      if (sql !== undefined) this.#held.set(keyOf(run, part, fault), anyRow(this.#site.universe, sql))
      this.#watch()
    }
  }

  end(run: Run): void {
    for (const [part, fault] of waiting(run)) this.#held.delete(keyOf(run, part, fault))
  }

  #watch(): void {
    const { universe } = this.#site
    if (!this.#watches) universe.database.afterCommit(() => this.#look())
    this.#watches = true
    this.#event = universe.events.last()
  }

  #look(): void {
    const runs = [...this.#site.runs.values()].filter(({ state }) => state === 'running')
    if (this.#looking || runs.every((run) => waiting(run).length === 0)) return
    this.#looking = true
    const types = typesAfter(this.#site.universe, this.#event)
    this.#event = this.#site.universe.events.last()
    for (const run of runs) for (const [part, fault] of waiting(run)) this.#consider(run, part, fault, types)
    this.#looking = false
  }

  #consider(run: Run, part: Part, fault: Fault, types: readonly string[]): void {
    const { onEvent, onStateChange } = fault.when?.trigger ?? {}
    const heard = onEvent !== undefined && types.some((type) => matchesAny(onEvent, type))
    const key = keyOf(run, part, fault)
    const before = this.#held.get(key)
    const holds = onStateChange !== undefined && anyRow(this.#site.universe, onStateChange)
    this.#held.set(key, holds)
    if (!heard && !(holds && !before)) return
    const memory = memoryOf(part.state.faults, fault.id)
    if (isOn(fault, memory.triggered, this.#site.now)) return
    memory.triggered = this.#site.now
    this.#pulled(run, part, fault)
  }
}

/** Whether what a trigger set off still lasts: it is set off again only after that. */
function isOn({ when }: Fault, triggered: number | undefined, now: number): boolean {
  if (triggered === undefined) return false
  const lasts = when?.trigger?.for
  return lasts === undefined || now < triggered + milliseconds(lasts)
}

const waiting = ({ parts }: Run): [Part, Fault][] =>
  parts.flatMap((part) =>
    part.pack.faults
      .filter(({ when, enabled }) => enabled && (when?.trigger?.onEvent ?? when?.trigger?.onStateChange) !== undefined)
      .map((fault): [Part, Fault] => [part, fault]),
  )

const keyOf = (run: Run, part: Part, fault: Fault) => `${run.id}/${part.pack.metadata.id}/${fault.id}`

/** The types of what has happened since, each as `type` and as `twin.type`. */
const typesAfter = (universe: Universe, seq: number): string[] =>
  universe.events.after(seq).flatMap(({ twin, type }) => [type, `${twin}.${type}`])
