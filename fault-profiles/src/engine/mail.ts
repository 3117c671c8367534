import type { Detour, Twin } from '@dtu/kit'
import type { Act } from '../bend/bending.ts'
import { detourOf, EVENT, freshTurning, type Turning } from '../event/detour.ts'
import { befall } from '../event/mishap.ts'
import { kindOf } from '../format/check.ts'
import { actOf, note } from './act.ts'
import { decide } from './decide.ts'
import { type Item, viewOfDelivery } from './look.ts'
import { type Run, workingAt } from './run.ts'
import type { Site } from './site.ts'

/** Bends what twins say to the outside. */
export class Mail {
  readonly #site: Site
  /** Decided already, and put off: by item and attempt. */
  readonly #turned = new Map<string, Turning>()

  constructor(site: Site) {
    this.#site = site
  }

  bend(item: Item): Detour | undefined {
    const key = `${item.id}/${item.attempt}`
    const waited = this.#turned.get(key)
    if (waited) {
      this.#turned.delete(key)
      return this.#detour(item, waited)
    }
    const turning = this.#decide(item)
    if (turning.faults.length === 0) return undefined
    if (turning.delay === 0) return this.#detour(item, turning)
    this.#turned.set(key, turning)
    return { faults: turning.faults, postpone: this.#site.now + turning.delay }
  }

  forget(): void {
    this.#turned.clear()
  }

  #decide(item: Item): Turning {
    const site = this.#site
    const { universe } = site
    const twin = universe.twin(item.twin)
    const view = viewOfDelivery(universe, twin, item)
    const turning = freshTurning(twin)
    for (const [run, part, faults] of workingAt(site.runs.values(), 'event'))
      for (const decision of decide(part, faults, view, site.now)) {
        const entry = note(site, run, decision, view)
        if (!decision.inject) continue
        turning.faults.push(decision.fault.id)
        entry.action = decision.fault.do.map(kindOf).join(' ')
        for (const action of decision.fault.do) {
          const act = actOf(site, part, decision, action)
          if (EVENT[act.name]) EVENT[act.name]?.(turning, act)
          else setImmediate(() => !universe.closed && this.#befall(run, twin, act))
        }
      }
    return turning
  }

  #befall(run: Run, twin: Twin, act: Act): void {
    const { undo } = befall(this.#site, twin, act)
    if (undo) this.#site.undoing.add(run, undo)
    this.#site.universe.database.commit()
  }

  #detour(item: Item, turning: Turning): Detour {
    return detourOf(turning, (message, after) => this.#site.late.resend(item.twin, message, after))
  }
}
