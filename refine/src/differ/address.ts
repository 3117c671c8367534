import type { Bindings } from '../replay/bindings.ts'
import type { Family } from '../score/family.ts'
import { UUID } from '../score/kind.ts'

/**
 * Whether two addresses lead to the same place, each seen from where it was asked: the same host, and the same path but for what
 * was made up. What is asked of it (the query) is not compared.
 */
export function isSamePlace(
  [recorded, reply]: readonly [string, string],
  asked: readonly [recorded: string, twin: string],
  bindings: Bindings,
  family: Family,
): boolean {
  if (!URL.canParse(recorded) || !URL.canParse(reply)) return false
  const [mine, theirs] = [new URL(recorded), new URL(reply)]
  const [one, other] = [mine, theirs].map(({ host }, at) => (host === new URL(asked[at] as string).host ? '' : host))
  if (one !== other && bindings.text(mine.host) !== theirs.host) return false
  const [steps, others] = [mine, theirs].map(({ pathname }) => pathname.split('/')) as [string[], string[]]
  if (steps.length !== others.length) return false
  return steps.every((step, at) => {
    const other = others[at] as string
    return step === other || bindings.text(step) === other || (isMade(step, family) && isMade(other, family))
  })
}

/** A file's name counts as made up too: pictures are named by what they show. */
const isMade = (step: string, family: Family): boolean =>
  /^\d+$|^(?=.*\d).{5,}$|^(?=.*[a-z])(?=.*[A-Z])\w{12,}$|\.\w{2,4}$/.test(step) ||
  family.id.test(step) ||
  UUID.test(step)
