import type { Satisfied } from '../format/schema.ts'
import type { Entry } from '../trajectory/record.ts'
import { type ClauseVerdict, failed, passed } from './verdict.ts'

/** What the system said and how it ended. */
export function judgeReplies(clauses: NonNullable<Satisfied['replies']>, entries: readonly Entry[]): ClauseVerdict[] {
  return clauses.map((clause, n) => {
    const id = `replies[${n}]`
    if ('exit' in clause) {
      const exit = entries.find((entry) => entry.kind === 'exit')
      const name = clause.name ?? `it ends with ${clause.exit}`
      if (!exit) return failed(id, name, 'it has not ended')
      return exit.code === clause.exit
        ? passed(id, name)
        : failed(id, name, `it ended with ${exit.signal ?? exit.code}`, [exit.n])
    }
    const wanted = new RegExp(clause.output)
    const name = clause.name ?? `it says ${clause.output}`
    return entries.some((entry) => entry.kind === 'output' && entry.stream !== 'transcript' && wanted.test(entry.line))
      ? passed(id, name)
      : failed(id, name, 'no line of its output is so')
  })
}
