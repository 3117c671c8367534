import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LockedSource } from '../lock.ts'
import type { Fetched } from './fetch-documents.ts'

/**
 * Writes the hashes of changed documents into a twin's lock. What it was generated from is then the new ones: generate again.
 * @param day `2026-06-29`
 */
export function renewLock(twin: string, fetched: readonly Fetched[], day: string): void {
  const file = join(twin, 'spec', 'source.lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { sources: LockedSource[] }
  const sources = lock.sources.map((source) => {
    const drifted = fetched.find(({ state, path }) => state === 'drift' && path === source.path)
    return drifted?.sha256 === undefined ? source : { ...source, retrieved: day, sha256: drifted.sha256 }
  })
  writeFileSync(file, `${JSON.stringify({ ...lock, sources }, null, 2)}\n`)
}
