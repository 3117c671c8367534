import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { OperatorError } from './errors.ts'
import { checkName } from './name.ts'

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

/** Where a data folder keeps named snapshots, each as `<name>.image`. Throws an OperatorError when there is no folder. */
export function snapshotFolder(data: string): string {
  if (data === ':memory:')
    throw new OperatorError(
      'no_data_folder',
      'this universe lives in memory: there is no folder to keep snapshots in',
      {
        hint: 'start with --data <folder>, or take the bytes: GET /universes/<name>/image',
      },
    )
  const folder = join(data, 'snapshots')
  mkdirSync(folder, { recursive: true })
  return folder
}

export function snapshotFile(data: string, name: string): string {
  checkName(name)
  return join(snapshotFolder(data), `${name}.image`)
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
