import { type Case, type Found, type Ground, operationsIn, type Proposal } from '../ground.ts'
import { otherRefusal, wordsOf } from './status.ts'

/** Another code or message of a refusal whose status is right: wherever the twin says it, or in these operations. */
export function proposeWords(found: Found, ground: Ground): Proposal[] {
  const [one] = found.cases
  if (!one || !/^error (code|message)$/.test(one.difference.where)) return []
  const alike = ground.found.filter(({ cases: [other] }) => other && isAlike(one, other)).flatMap(({ cases }) => cases)
  return [alike, found.cases].flatMap((cases) => otherRefusal(cases, operationsIn(cases)))
}

function isAlike(one: Case, other: Case): boolean {
  const words = ({ played }: Case) => [wordsOf(played, 'recorded')?.code, wordsOf(played, 'twin')?.code].join(' ')
  return other.difference.where === one.difference.where && words(one) === words(other)
}
