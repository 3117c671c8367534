import type { Transaction } from '../../model/signin/types.ts'
import type { User } from '../../model/types.ts'
import type { Document, OktaWorld } from '../../types.ts'

export const embeddedFactors = (_world: OktaWorld, _transaction: Transaction, _user: User): Document => ({})
export const factorLinks = (_world: OktaWorld, _transaction: Transaction): Document => ({})
