import type { Asked, Twin } from '@dtu/kit'
import type { Act } from '../bend/bending.ts'
import { kindOf } from '../format/check.ts'
import { matchesAny } from '../format/glob.ts'
import type { Fault } from '../format/schema.ts'
import { actOf, note } from './act.ts'
import { decide } from './decide.ts'
import { viewOf, viewOfConnection } from './look.ts'
import { type Place, workingAt } from './run.ts'
import type { Site } from './site.ts'
import type { View } from './view.ts'

/** What somebody meets before anything is read. */
export interface Met {
  readonly fault: Fault
  readonly act: Act
}

/** Faults at the gate: on connections, and on requests whose body is not read yet. */
export class Gate {
  readonly #site: Site

  constructor(site: Site) {
    this.#site = site
  }

  /** What happens to a request before its body is read; undefined when nothing does. */
  early(asked: Asked): Met | undefined {
    return this.#first(viewOf(asked, this.#site.wires), 'early')
  }

  /** What happens to a connection before anything is read from it; to its handshake; to the look-up of its host. */
  door(twin: Twin, layer: 'wire' | 'tls' | 'dns'): Met | undefined {
    const view = viewOfConnection(this.#site.universe, twin, this.#site.wires.fresh())
    return this.#first(view, 'door', (fault) => fault.do.some((action) => kindOf(action).startsWith(`${layer}.`)))
  }

  /** Whether a fault of a place is at work on a twin at all. */
  watches(place: Place, twin: string): boolean {
    for (const [, , faults] of workingAt(this.#site.runs.values(), place))
      if (faults.some(({ match }) => match.twin === undefined || matchesAny(match.twin, twin))) return true
    return false
  }

  /** What would happen to connections to a twin now, were one made: nothing is counted. */
  peek(twin: Twin, action: string): boolean {
    const { universe, runs, now } = this.#site
    const view = viewOfConnection(universe, twin, { id: 0, nth: 1, tls: false, protocol: '' })
    for (const [, part, faults] of workingAt(runs.values(), 'door')) {
      const ours = faults.filter((fault) => fault.do.some((one) => kindOf(one) === action))
      const copy = { ...part, state: structuredClone(part.state) }
      if (decide(copy, ours, view, now).some(({ inject }) => inject)) return true
    }
    return false
  }

  /** The first fault of a place that says something about a view. */
  #first(view: View, place: Place, ours: (fault: Fault) => boolean = () => true): Met | undefined {
    const site = this.#site
    let found: Met | undefined
    for (const [run, part, faults] of workingAt(site.runs.values(), place))
      for (const decision of decide(part, faults.filter(ours), view, site.now)) {
        const entry = note(site, run, decision, view)
        const action = decision.inject ? decision.fault.do.find((one) => kindOf(one)) : undefined
        if (!action || found) continue
        found = { fault: decision.fault, act: actOf(site, part, decision, action) }
        entry.action = found.act.name
        entry.commit = 'never'
      }
    site.universe.database.commit()
    return found
  }
}
