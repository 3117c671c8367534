import { milliseconds } from '@dtu/kit/duration'
import { befall } from '../event/mishap.ts'
import { kindOf } from '../format/check.ts'
import { matchesAny } from '../format/glob.ts'
import type { Fault } from '../format/schema.ts'
import { actOf, note } from './act.ts'
import { decide } from './decide.ts'
import { type Item, viewOfConnection } from './look.ts'
import { nextMoment } from './moments.ts'
import { type Part, type Run, workingAt } from './run.ts'
import type { Site } from './site.ts'
import { memoryOf } from './state.ts'

/** Faults that strike at moments of their own, whether anybody asks anything or not. */
export class Strikes {
  readonly #site: Site
  readonly #items = new Set<number>()
  #jumped = 0

  constructor(site: Site) {
    this.#site = site
  }

  /** Has the faults of a run wait for their moments. */
  begin(run: Run): void {
    for (const [, part, faults] of workingAt([run], 'moment')) for (const fault of faults) this.#arm(run, part, fault)
  }

  /** A moment has come. */
  carryOut(item: Item): void {
    const { run: id, fault: name } = item.payload as { run: string; fault: string }
    const run = this.#site.runs.get(id)
    const part = run?.parts.find(({ pack }) => pack.faults.some((fault) => fault.id === name))
    const fault = part?.pack.faults.find((one) => one.id === name)
    if (!run || !part || !fault || run.state === 'stopped') return
    if (run.state === 'running') this.strike(run, part, fault)
    this.#arm(run, part, fault)
  }

  /** `wanted`: whatever its selection says. */
  strike(run: Run, part: Part, fault: Fault, wanted = false): void {
    const { universe } = this.#site
    for (const twin of universe.twins) {
      if (fault.match.twin !== undefined && !matchesAny(fault.match.twin, twin.name)) continue
      const view = {
        ...viewOfConnection(universe, twin, { id: 0, nth: 0, tls: false, protocol: '' }),
        operation: 'moment',
      }
      if (wanted) memoryOf(part.state.faults, fault.id).wanted++
      for (const decision of decide(part, [{ ...fault, when: undefined }], view, this.#site.now)) {
        const entry = note(this.#site, run, decision, view)
        if (!decision.inject) continue
        entry.action = fault.do.map(kindOf).join(' ')
        for (const action of fault.do) {
          const act = actOf(this.#site, part, decision, action)
          befall(universe, twin, act)
          if (act.name === 'clock.jump') this.#jumped += milliseconds(act.options.by)
        }
      }
    }
    universe.database.commit()
  }

  /** Nothing strikes any more, and the clock is where it would have been. */
  letGo(): void {
    const { universe } = this.#site
    for (const id of this.#items) universe.agenda.cancel(id)
    this.#items.clear()
    if (this.#jumped !== 0) universe.clock.set(universe.clock.now() - this.#jumped)
    this.#jumped = 0
  }

  #arm(run: Run, part: Part, fault: Fault): void {
    const { universe, now } = this.#site
    const at = nextMoment(fault.when, part.start, now, memoryOf(part.state.faults, fault.id).decisions)
    const twin = universe.twins[0]?.name
    if (at === undefined || twin === undefined) return
    const payload = { run: run.id, fault: fault.id }
    universe.database.operation(() => {
      this.#items.add(universe.agenda.add({ due: at, twin, kind: 'delivery', name: '~moment', payload }))
    })
  }
}
