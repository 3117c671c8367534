import type { Host, Universe } from '@dtu/kit'
import { Engine } from './engine/engine.ts'
import { openDoors } from './wire/doors.ts'

const engines = new WeakMap<Universe, Engine>()

/** A universe's faults: made when they are first asked for. */
export function engineOf(host: Host, universe: Universe): Engine {
  let engine = engines.get(universe)
  if (!engine) {
    engine = new Engine(host, universe)
    openDoors(host, engine)
    engines.set(universe, engine)
  }
  return engine
}

/** A universe's faults, if anybody has asked for them yet. */
export const existingEngine = (universe: Universe): Engine | undefined => engines.get(universe)
