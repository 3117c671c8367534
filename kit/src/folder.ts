import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { OperatorError } from './errors.ts'

/**
 * Makes a data folder and keeps other processes out of it until the returned function is called. The lock is the operating
 * system's own, on a file: a killed process leaves none behind.
 */
export function claimFolder(folder: string): () => void {
  let lock: Sqlite.Database | undefined
  try {
    mkdirSync(folder, { recursive: true })
    lock = new Sqlite(join(folder, 'lock'), { timeout: 0 })
    lock.exec('BEGIN EXCLUSIVE')
    return () => lock?.close()
  } catch (error) {
    lock?.close()
    throw refusal(folder, error as Error & { code?: string })
  }
}

/** Writes a whole file or, when the process dies on the way, nothing. */
export function writeWhole(file: string, bytes: Buffer): void {
  writeFileSync(`${file}.part`, bytes)
  renameSync(`${file}.part`, file)
}

function refusal(folder: string, error: Error & { code?: string }): OperatorError {
  if (error.code === 'SQLITE_BUSY')
    return new OperatorError('data_in_use', `the data folder ${folder} is in use by another process`, {
      status: 409,
      hint: 'stop that one, or choose another folder (--data <folder>) or none (--data :memory:)',
    })
  return new OperatorError('data_folder', `the data folder ${folder} cannot be used: ${error.message}`, {
    hint: 'choose one that can be written to (--data <folder>), or none (--data :memory:)',
    cause: error,
  })
}
