import type { OktaWorld } from '../../types.ts'
import { outsideTime } from './outside-time.ts'

const SWEPT_AT_ONCE = 20

/** Notes that something was used. Returns false where it was used before. `until`: when nobody would take it any more. */
export function useOnce(world: OktaWorld, key: string, until: number): boolean {
  const over = world.db.used_once.find({ where: { until: { lt: outsideTime(world) } }, limit: SWEPT_AT_ONCE })
  for (const { key: old } of over) world.db.used_once.delete(old)
  if (world.db.used_once.get(key)) return false
  world.db.used_once.insert({ key, until })
  return true
}
