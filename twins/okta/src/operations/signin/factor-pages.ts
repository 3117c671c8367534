import type { Reply } from '@dtu/kit'
import type { Transaction } from '../../model/signin/types.ts'
import { factorsPage, type Step } from '../../pages/sign-in.ts'
import type { OktaWorld } from '../../types.ts'

export const factorStep = (world: OktaWorld, _transaction: Transaction, step: Step): Reply =>
  factorsPage(world, step, 'Verify it is you', [])
