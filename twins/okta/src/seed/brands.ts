import type { Seed } from '@dtu/kit'
import { addBrand } from '../model/brands/brands.ts'
import type { OktaWorld } from '../types.ts'

/** The brand everybody sees where no other is asked for. */
export function seedBrands(world: OktaWorld, seed: Seed): void {
  addBrand(world, seed.organisation.name, true)
}
