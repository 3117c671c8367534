import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../problem.ts'

/** A generated file: its name inside `generated/` and its text. */
export interface GeneratedFile {
  readonly name: string
  readonly text: string
}

/** `stray`: on disk, and not generated. `missing`: the other way round, where only hashes are known. */
export type FileState = 'same' | 'new' | 'changed' | 'stray' | 'missing'

export interface FileResult {
  readonly name: string
  readonly state: FileState
  /** First line that differs (1-based), for a file that is changed. */
  readonly line?: number
}

/** How each file differs from what is on disk. */
export function compareFiles(folder: string, files: readonly GeneratedFile[]): FileResult[] {
  const compared = files.map(({ name, text }): FileResult => {
    const path = join(folder, name)
    if (!existsSync(path)) return { name, state: 'new' }
    const before = readFileSync(path, 'utf8')
    return before === text ? { name, state: 'same' } : { name, state: 'changed', line: firstDifference(before, text) }
  })
  const known = new Set(files.map(({ name }) => name))
  return [...compared, ...straysIn(folder, known)]
}

export function straysIn(folder: string, known: ReadonlySet<string>): FileResult[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).sort()
  return names.filter((name) => !known.has(name)).map((name) => ({ name, state: 'stray' }))
}

function firstDifference(before: string, after: string): number {
  const a = before.split('\n')
  const b = after.split('\n')
  const index = a.findIndex((line, i) => line !== b[i])
  return (index < 0 ? a.length : index) + 1
}

/**
 * Writes the files into `<out>/generated`, each whole or not at all, and removes those that an earlier run wrote and this one
 * does not. What somebody else put there stays.
 * @throws {GenerateError} when the folder is a link, which could lead anywhere
 */
export function writeFiles(out: string, files: readonly GeneratedFile[], earlier: readonly string[]): void {
  const folder = join(out, 'generated')
  if (existsSync(folder) && !lstatSync(folder).isDirectory())
    throw fail('unsafe-output', 'must be a folder, not a link or file', { source: folder }, 'remove it and run again')
  makeFolder(folder)
  for (const { name, text } of files) {
    const path = join(folder, name)
    const next = `${path}.next`
    rmSync(next, { force: true })
    writeFileSync(next, text, { flag: 'wx' })
    renameSync(next, path) // replaces a link instead of writing through it
  }
  const current = new Set(files.map(({ name }) => name))
  for (const { name } of straysIn(folder, current)) if (earlier.includes(name)) rmSync(join(folder, name))
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw fail('no-output', `cannot be made: ${(error as Error).message}`, { source: folder }, 'choose another --out')
  }
}
