import { isDeepStrictEqual } from 'node:util'
import type { Universe } from '@dtu/kit'
import { readRows } from '@dtu/kit/store/read'
import type { Question } from '../format/schema.ts'
import { amountInWords, isAmount } from './match.ts'
import { shown } from './verdict.ts'

const MOST_ROWS = 10_000

/** What is wrong with the answer to a question, in words; undefined when it is as expected. */
export function askQuestion(universe: Universe, question: Question): string | undefined {
  const rows = rowsOf(universe, question.sql)
  if (question.rows !== undefined)
    return isAmount(rows.length, question.rows)
      ? undefined
      : `${rows.length} rows, not ${amountInWords(question.rows)}${rows.length > 0 ? `: ${shown(rows.slice(0, 3))}` : ''}`
  if (question.equals !== undefined) {
    const found = question.equals.some(Array.isArray) ? rows.map((row) => Object.values(row)) : rows
    return isDeepStrictEqual(found, question.equals) ? undefined : `${shown(found)}, not ${shown(question.equals)}`
  }
  const value = rows[0] === undefined ? undefined : Object.values(rows[0])[0]
  if (rows.length > 1) return `${rows.length} rows where one value was asked for`
  return isDeepStrictEqual(value, plain(question.is)) ? undefined : `${shown(value)}, not ${shown(question.is)}`
}

/**
 * Rows of the state as it is this moment, in the middle of a turn too. Only a question about the journal waits for what the
 * journal has not written yet.
 */
export function rowsOf(universe: Universe, sql: string): Record<string, unknown>[] {
  if (/\b(journal|exchanges)\b/i.test(sql)) return universe.query(sql, [], MOST_ROWS)
  return readRows(universe.database.sqlite, sql, [], MOST_ROWS)
}

/** SQLite has no booleans. */
const plain = (value: unknown) => (typeof value === 'boolean' ? Number(value) : value)
