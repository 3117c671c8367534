import type { Dialect, OperationSpec } from '@dtu/kit'
import { CURSOR } from './lists.ts'

/** Kinds that only those operations know whose contract has the status. */
const DECLARED: Readonly<Record<string, number>> = { conflict: 409, precondition: 412, tooLarge: 413, locked: 423 }

/** Jira has no optimistic locking: most writes never meet a conflict, the last one stays. */
export const says: NonNullable<Dialect['says']> = (kind: string, operation: OperationSpec | undefined) => {
  if (operation === undefined) return true
  const status = DECLARED[kind]
  if (status !== undefined) return String(status) in (operation.raw.responses ?? {})
  return kind !== 'cursor' || CURSOR.test(operation.path)
}
