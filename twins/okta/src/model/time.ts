import type { OktaWorld } from '../types.ts'
import type { Time } from './types.ts'

/** A moment as Okta writes it: whole seconds. `at` in milliseconds since 1970. */
export const timeOf = (at: number): Time => new Date(Math.floor(at / 1000) * 1000).toISOString()

export const now = (world: OktaWorld): Time => timeOf(world.now())
