import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fail, type Problem } from './problem.ts'

/** `spec/source.lock.json`: which documents a twin's contract was generated from. The documents themselves are not kept. */
export interface SourceLock {
  /** Folder of the documents below the folder of all documents. */
  readonly documents: string
  readonly sources: readonly LockedSource[]
}

export interface LockedSource {
  /** File or folder below `documents`. */
  readonly path: string
  readonly format: string
  /** Where the vendor publishes it. */
  readonly url: string
  /** Files below `url`, where it is many. */
  readonly parts?: readonly string[]
  /** Day it was fetched, `2026-06-29`. */
  readonly retrieved: string
  readonly licence: string
  /** Of the file; for a folder, of the lines `<path> NUL <sha256>` of its files in order of name. */
  readonly sha256: string
  readonly files?: number
}

/** @throws {GenerateError} when the twin has no lock */
export function readLock(twin: string): SourceLock {
  const file = join(twin, 'spec', 'source.lock.json')
  if (!existsSync(file)) throw fail('no-lock', 'no such file', { source: file }, 'it names the documents of a twin')
  return JSON.parse(readFileSync(file, 'utf8')) as SourceLock
}

/** Absolute paths of a twin's documents below the folder that holds all of them, in order of authority. */
export function lockedPaths(lock: SourceLock, documents: string): string[] {
  return lock.sources.map(({ path }) => join(documents, lock.documents, path))
}

/** Documents that are missing or no longer what the contract was generated from. */
export function driftOf(lock: SourceLock, documents: string): Problem[] {
  return lock.sources.flatMap(({ path, sha256, url }): Problem[] => {
    const full = join(documents, lock.documents, path)
    const place = { source: full }
    if (!existsSync(full))
      return [
        {
          severity: 'error' as const,
          code: 'missing',
          message: 'no such document',
          hint: `fetch it from ${url}`,
          place,
        },
      ]
    if (hashOf(full).sha256 === sha256) return []
    const message = 'not the document that the contract was generated from'
    return [
      {
        severity: 'warning' as const,
        code: 'drift',
        message,
        hint: 'look at what changed, then renew its hash in source.lock.json',
        place,
      },
    ]
  })
}

/** The hash that a lock holds of a file or folder. */
export function hashOf(path: string): { sha256: string; files?: number } {
  if (!statSync(path).isDirectory()) return { sha256: sha256(readFileSync(path)) }
  const files = filesBelow(path, '').sort()
  return {
    sha256: sha256(files.map((file) => `${file}\0${sha256(readFileSync(join(path, file)))}\n`).join('')),
    files: files.length,
  }
}

function filesBelow(root: string, below: string): string[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name
    return entry.isDirectory() ? filesBelow(root, path) : [path]
  })
}

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
