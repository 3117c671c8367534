import { misheard } from '../event/challenge.ts'
import { KINDS } from '../format/actions.ts'
import { kindOf, optionsOf } from '../format/check.ts'
import type { Fault } from '../format/schema.ts'
import type { Act, Bending } from './bending.ts'
import { CLOCK } from './clock.ts'
import { settleCommit } from './commit.ts'
import { DATA } from './data.ts'
import { HTTP } from './http.ts'
import { SERVICE } from './service.ts'
import { WIRE } from './wire.ts'

const APPLY: Readonly<Record<string, (bending: Bending, act: Act) => void>> = {
  ...WIRE,
  ...HTTP,
  ...SERVICE,
  ...DATA,
  ...CLOCK,
  'event.challenge': (bending, act) => {
    bending.hear = misheard(act)
  },
}

/** What was done, for the ledger. */
export interface Done {
  readonly action: string
  readonly commit: string | null
}

/** Bends an exchange as a fault says, unless another has ended it already. */
export function apply(bending: Bending, fault: Fault, actOf: (action: Fault['do'][number]) => Act): Done {
  const names: string[] = []
  let commit: string | null = null
  const ended = bending.ended
  for (const action of fault.do) {
    const name = kindOf(action)
    const kind = KINDS[name]
    const work = APPLY[name]
    if (!work || (kind?.terminal && ended)) continue
    const act = actOf(action)
    if (kind?.terminal) {
      const settled = outcomeOf(name, action)
      if (settled !== undefined) commit ??= settleCommit(bending, settled)
      bending.ended = true
    }
    work(bending, act)
    names.push(name)
  }
  bending.faults.push(fault.id)
  return { action: names.join(' '), commit }
}

/** What becomes of the write where the profile does not say. */
function outcomeOf(name: string, action: Fault['do'][number]): Fault['do'][number]['commit'] {
  if (action.commit !== undefined) return action.commit
  if (name === 'svc.cursor') return undefined
  if (!name.startsWith('wire.')) return 'never'
  return optionsOf(action).at === 'request' ? 'never' : 'applied'
}
