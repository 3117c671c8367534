import type { Leads, Seed } from '@dtu/kit'
import type { DriveWorld } from '../types.ts'
import { seedAccounts } from './accounts.ts'
import { seedFiles } from './files.ts'

/** An organisation's people and groups, and the folders and files of the seed. */
export function seed(world: DriveWorld, seed: Seed, leads: Leads): void {
  seedAccounts(world, seed)
  seedFiles(world, seed, leads)
}
