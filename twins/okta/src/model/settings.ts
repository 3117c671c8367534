import type { OktaWorld } from '../types.ts'

/** A switch or a small document of the whole org that has no place of its own. */
export interface Setting {
  readonly name: string
  readonly value: unknown
}

export const settingOf = <T>(world: OktaWorld, name: string, otherwise: T): T =>
  (world.db.settings.get(name)?.value as T | undefined) ?? otherwise

export function set<T>(world: OktaWorld, name: string, value: T): T {
  world.db.settings.put({ name, value })
  return value
}
