import { basename, resolve } from 'node:path'
import { isUrl } from '../document/allowed.ts'
import type { SourceFact } from '../draft.ts'
import { hashOf, type LockedSource, type SourceLock } from '../lock.ts'

/**
 * The lock of a new twin: which documents it was generated from.
 * @param day `2026-06-29`
 */
export function lockOf(name: string, from: readonly string[], facts: readonly SourceFact[], day: string): SourceLock {
  return { documents: name, sources: from.map((given) => lockedSource(given, facts, day)) }
}

/** What nobody has looked up yet. */
export const UNKNOWN_LICENCE = 'not looked up yet'

function lockedSource(given: string, facts: readonly SourceFact[], day: string): LockedSource {
  const fact = facts.find(({ name }) => name === (isUrl(given) ? new URL(given).href : basename(resolve(given))))
  const format = fact?.format ?? 'several'
  const retrieved = { retrieved: day, licence: UNKNOWN_LICENCE }
  if (!isUrl(given)) return { path: basename(resolve(given)), format, url: '', ...retrieved, ...hashOf(given) }
  return { path: fileIn(given), format, url: given, ...retrieved, sha256: fact?.sha256 ?? '' }
}

/** The file that a document is kept in, whatever its URL has in its last part. */
export const fileIn = (url: string): string =>
  basename(new URL(url).pathname)
    .replace(/[^\w.-]/g, '_')
    .replace(/^\.*$/, 'document')
