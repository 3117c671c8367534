import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { OperatorError } from './errors.ts'

/** Throws when the bytes are not a whole image of a universe: looked at before anything is replaced by them. */
export function checkImage(bytes: Buffer): void {
  const problem =
    bytes.subarray(0, 15).toString() === 'SQLite format 3' ? damage(bytes) : 'it is not an SQLite database'
  if (problem)
    throw new OperatorError('not_an_image', `that is not an image of a universe: ${problem}`, {
      hint: 'make one with: dtu universe snapshot <universe> <file>',
    })
}

function damage(bytes: Buffer): string | undefined {
  let database: Sqlite.Database | undefined
  try {
    database = new Sqlite(bytes)
    const check = database.pragma('quick_check(1)', { simple: true })
    if (check !== 'ok') return String(check)
    return database.prepare("SELECT 1 FROM _meta WHERE name = 'seed'").get() ? undefined : 'it holds no universe'
  } catch (error) {
    return (error as Error).message
  } finally {
    database?.close()
  }
}

export function readImage(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new OperatorError('no_such_image', `${file} cannot be read: ${(error as Error).message}`, { status: 404 })
  }
}
