import type { SlackWorld } from '../types.ts'

/** `1763966107.000100`: seconds and six digits that rise, so that no two events of a workspace share a stamp. */
export function stamp(world: SlackWorld): string {
  const micros = world.ids.rising('event_ts', world.now() * 1000)
  return `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`
}

export const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)
