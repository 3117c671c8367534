import type { ChangeClause, Satisfied } from '../format/schema.ts'
import type { NetChange } from './diff.ts'
import { amountInWords, at, holds, isAmount, like } from './match.ts'
import { type ClauseVerdict, failed, passed, shown } from './verdict.ts'

const SORTS = ['added', 'removed', 'changed'] as const

/** The clauses on what changed, and then on that nothing else did: what a clause asks for is not "else". */
export function judgeChanges(clauses: Satisfied, changes: readonly NetChange[]): ClauseVerdict[] {
  const claimed = new Set<NetChange>()
  const verdicts = (clauses.changes ?? []).map((clause, n) => judgeChange(`changes[${n}]`, clause, changes, claimed))
  const nothingElse = clauses['nothing else changed']
  if (nothingElse) verdicts.push(judgeRest(changes, claimed, nothingElse === true ? [] : nothingElse.except))
  return verdicts
}

function judgeChange(
  id: string,
  clause: ChangeClause,
  changes: readonly NetChange[],
  claimed: Set<NetChange>,
): ClauseVerdict {
  const asked = SORTS.filter((sort) => clause[sort] !== undefined)
  const name = `${clause.of}: ${asked.map((sort) => `${amountInWords(clause[sort] as number)} ${sort}`).join(', ')}`
  const wanted = Object.entries(clause.where ?? {})
  const meant = changes.filter(
    (change) => change.of === clause.of && wanted.every(([path, value]) => holds(at(change.document, path), value)),
  )
  for (const sort of asked) {
    const found = meant.filter((change) => change.sort === sort)
    for (const change of found) claimed.add(change)
    const amount = clause[sort] as number
    if (!isAmount(found.length, amount))
      return failed(
        id,
        name,
        `${found.length} ${sort}, not ${amountInWords(amount)}`,
        found.flatMap((change) => change.entries),
      )
  }
  return passed(id, name)
}

function judgeRest(
  changes: readonly NetChange[],
  claimed: ReadonlySet<NetChange>,
  except: readonly string[],
): ClauseVerdict {
  const name = 'nothing else changed'
  const allowed = except.map(like)
  const may = (place: string) => allowed.some((matches) => matches(place))
  const unexpected = changes.filter((change) => {
    if (claimed.has(change) || may(change.of)) return false
    return change.sort !== 'changed' || change.paths.some((path) => !may(`${change.of}.${path}`) && !may(path))
  })
  if (unexpected.length === 0) return passed(name, name)
  const told = unexpected
    .slice(0, 5)
    .map(
      ({ of, key, sort, paths }) =>
        `${of} ${sort}: ${key}${paths.length > 0 ? ` (${paths.slice(0, 4).join(', ')})` : ''}`,
    )
  return failed(
    name,
    name,
    `${unexpected.length} more: ${shown(told)}`,
    unexpected.flatMap((change) => change.entries).slice(0, 20),
  )
}
