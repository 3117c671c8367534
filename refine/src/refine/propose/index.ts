import type { Found, Ground, Proposal, Proposer } from '../ground.ts'
import { proposeAllowing } from './allow.ts'
import { proposeArgument } from './argument.ts'
import { proposeField } from './field.ts'
import { proposeHeader } from './header.ts'
import { proposeId } from './id.ts'
import { proposeOrder } from './order.ts'
import { proposeRefusal } from './refuse.ts'
import { proposeStatus } from './status.ts'
import { proposeStored } from './stored.ts'
import { proposeWords } from './words.ts'

/** By what is looked at; the smallest and most truthful first: what is stored shows everywhere by itself. */
const PROPOSERS: readonly (readonly [RegExp, readonly Proposer[]])[] = [
  [/^status$/, [proposeStatus, proposeAllowing, proposeRefusal]],
  [/^body$/, [proposeStatus]],
  [/^error /, [proposeWords]],
  [/^header /, [proposeHeader]],
  [/ form$/, [proposeId, proposeField]],
  [/length$/, [proposeArgument]],
  [/^[.[]/, [proposeOrder, proposeStored, proposeField]],
]

/** What might close a difference, best first. */
export function propose(found: Found, ground: Ground): Proposal[] {
  const { where } = found.cases[0]?.difference ?? { where: '' }
  const [, proposers = []] = PROPOSERS.find(([pattern]) => pattern.test(where)) ?? []
  return proposers.flatMap((proposer) => proposer(found, ground))
}
