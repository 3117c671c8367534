import type { OktaWorld } from '../../types.ts'

/** What the clocks of clients say, milliseconds: by them they time their assertions and proofs. */
export const outsideTime = (world: OktaWorld): number => world.machineTime()
