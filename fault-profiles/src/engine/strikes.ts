import type { Twin } from '@dtu/kit'
import { lacks } from '../abilities.ts'
import type { Act } from '../bend/bending.ts'
import { befall } from '../event/mishap.ts'
import { kindOf } from '../format/check.ts'
import { matchesAny } from '../format/glob.ts'
import type { Fault } from '../format/schema.ts'
import { actOf, note } from './act.ts'
import { decide } from './decide.ts'
import { type Item, viewOfConnection } from './look.ts'
import { nextMoment } from './moments.ts'
import { type Part, type Run, workingAt } from './run.ts'
import { momentOf } from './schedule.ts'
import type { Site } from './site.ts'
import { memoryOf } from './state.ts'

/** Faults that strike at moments of their own, whether anybody asks anything or not. */
export class Strikes {
  readonly #site: Site
  /** What waits on the agenda, by run. */
  readonly #items = new Map<string, Set<number>>()

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
    memoryOf(part.state.faults, name).moments++
    if (run.state === 'running') this.strike(run, part, fault)
    this.#arm(run, part, fault)
  }

  /** What was triggered strikes at once, or at its `from` after that. */
  pulled(run: Run, part: Part, fault: Fault): void {
    if (!part.faults.moment.includes(fault)) return
    const wait = fault.when?.from === undefined ? 0 : momentOf(fault.when.from, this.#site.now) - this.#site.now
    this.#wait(run, fault, this.#site.now + Math.max(0, wait))
  }

  /** `wanted`: whatever its selection says. */
  strike(run: Run, part: Part, fault: Fault, wanted = false): void {
    const { universe } = this.#site
    for (const twin of this.#struck(fault)) {
      const view = {
        ...viewOfConnection(universe, twin, { id: 0, nth: 0, tls: false, protocol: '' }),
        operation: 'moment',
      }
      if (wanted) memoryOf(part.state.faults, fault.id).wanted++
      for (const decision of decide(part, [{ ...fault, when: undefined }], view, this.#site.now)) {
        const entry = note(this.#site, run, decision, view)
        if (!decision.inject) continue
        const befell = fault.do.filter((action) => this.#befall(run, twin, actOf(this.#site, part, decision, action)))
        if (befell.length > 0) entry.action = befell.map(kindOf).join(' ')
        else Object.assign(entry, { outcome: 'suppressed', reason: 'nobody there' })
      }
    }
    universe.database.commit()
  }

  /** The twins that it can befall; one of them where it befalls the whole universe. */
  #struck({ match, do: actions }: Fault): readonly Twin[] {
    const able = this.#site.universe.twins.filter(
      (twin) =>
        (match.twin === undefined || matchesAny(match.twin, twin.name)) &&
        actions.some((action) => lacks(twin, action) === undefined),
    )
    return actions.every((action) => kindOf(action) === 'clock.jump') ? able.slice(0, 1) : able
  }

  /** Nothing of a run strikes any more. */
  end(run: Run): void {
    const { universe } = this.#site
    for (const id of this.#items.get(run.id) ?? []) universe.agenda.cancel(id)
    this.#items.delete(run.id)
  }

  #befall(run: Run, twin: Twin, act: Act): boolean {
    const { count, undo } = befall(this.#site, twin, act)
    if (undo) this.#site.undoing.add(run, undo)
    return count > 0
  }

  #arm(run: Run, part: Part, fault: Fault): void {
    const at = nextMoment(fault.when, part.start, this.#site.now, memoryOf(part.state.faults, fault.id).moments)
    if (at !== undefined) this.#wait(run, fault, at)
  }

  #wait(run: Run, fault: Fault, at: number): void {
    const { universe } = this.#site
    const twin = universe.twins[0]?.name
    if (twin === undefined) return
    const payload = { run: run.id, fault: fault.id }
    universe.database.operation(() => {
      const items = this.#items.get(run.id) ?? new Set()
      this.#items.set(
        run.id,
        items.add(universe.agenda.add({ due: at, twin, kind: 'delivery', name: '~moment', payload })),
      )
    })
  }
}
