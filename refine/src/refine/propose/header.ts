import { type Case, type Found, type Ground, operationsIn, type Proposal, wasRefused } from '../ground.ts'

/** A header that only one side sends, or that always says something else. */
export function proposeHeader(found: Found, ground: Ground): Proposal[] {
  const name = /^header ([a-z0-9-]+)$/.exec(found.cases[0]?.difference.where ?? '')?.[1]
  if (name === undefined) return []
  const all = ground.found
    .filter(({ cases }) => cases[0]?.difference.where === `header ${name}`)
    .flatMap(({ cases }) => cases)
  const wanted = new Set(found.cases.map(({ difference }) => difference.wanted))
  const [value] = wanted
  if (wanted.size > 1 || isOfTheMoment(value)) return []
  const alike = all.filter(({ difference }) => difference.wanted === value)
  const set = value === undefined ? null : String(value)
  const why = set === null ? `The service does not send ${name}.` : `The service sends ${name}: ${set}.`
  return reaches(found, alike).map(({ operations, of, cases }) => ({
    entries: [{ kind: 'header', operations, name, set, ...(of && { of }) }],
    why,
    cases,
  }))
}

/** A value that is drawn or counted is not the next one's. */
const isOfTheMoment = (value: unknown): boolean =>
  typeof value === 'string' && (/[A-Za-z0-9_-]{16,}/.test(value) || /\d{6,}|GMT$/.test(value))

interface Reach {
  readonly operations: 'all' | string[]
  readonly of?: 'success' | 'refusal'
  readonly cases: readonly Case[]
}

/** The farthest first: a service that sends a header sends it wherever it can. */
function reaches(found: Found, alike: readonly Case[]): Reach[] {
  const [operations, own] = [operationsIn(alike), operationsIn(found.cases)]
  const refusals = new Set(found.cases.map(({ played }) => wasRefused(played)))
  const of = refusals.size === 1 ? ([...refusals][0] ? 'refusal' : 'success') : undefined
  const lists: Reach[] = []
  if (operations.length > 2) lists.push({ operations: 'all', cases: alike })
  if (operations.length > 2 && of) lists.push({ operations: 'all', of, cases: alike })
  if (operations.length > own.length) lists.push({ operations, cases: alike })
  if (own.length > 0)
    lists.push(
      { operations: own, cases: found.cases },
      ...(of ? [{ operations: own, of, cases: found.cases } as const] : []),
    )
  return lists
}
