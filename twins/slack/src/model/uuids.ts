import type { SlackWorld } from '../types.ts'

/** A version 4 UUID: of envelopes and of what clients post. */
export function uuid(world: SlackWorld): string {
  const hex = world.ids.next('uuid')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}
