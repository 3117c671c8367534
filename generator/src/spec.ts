import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from './document/parse.ts'
import type { Hints } from './hints.ts'
import { fail } from './problem.ts'
import type { OverlayEntry } from './stages/overlay.ts'

/** Our own words about an API: corrections and hints. */
export interface Spec {
  overlay: OverlayEntry[]
  /** How reports call the overlay's file. */
  overlayName: string
  hints: Hints
}

/**
 * Reads `spec/overlay.yaml` and `spec/hints.yaml` below `out`, or the files given instead.
 * @throws {GenerateError} when a file that was named is missing, or an entry has not the form it needs
 */
export function readSpec(options: { out: string; overlay?: string; hints?: string }): Spec {
  const overlay = options.overlay ?? join(options.out, 'spec', 'overlay.yaml')
  const hints = options.hints ?? join(options.out, 'spec', 'hints.yaml')
  return {
    overlay: overlayOf(readYaml(overlay, options.overlay !== undefined) ?? [], overlay),
    overlayName: basename(overlay),
    hints: hintsOf(readYaml(hints, options.hints !== undefined) ?? {}, hints),
  }
}

function readYaml(file: string, named: boolean): unknown {
  if (existsSync(file)) return parse(readFileSync(file, 'utf8'), file)
  if (named) throw fail('missing', 'no such file', { source: file })
  return undefined
}

function overlayOf(value: unknown, source: string): OverlayEntry[] {
  if (!Array.isArray(value))
    throw fail(
      'bad-overlay',
      'must be a list of entries',
      { source },
      'each has `at`, `why`, and `set`, `merge`, `widen` or `remove`',
    )
  for (const [i, entry] of value.entries()) {
    const problem = entryProblem(entry as Partial<OverlayEntry> | null)
    if (problem) throw fail('bad-overlay', `entry ${i + 1} ${problem}`, { source, pointer: `/${i}` })
  }
  return value as OverlayEntry[]
}

function entryProblem(entry: Partial<OverlayEntry> | null): string | undefined {
  if (typeof entry !== 'object' || entry === null) return 'is no object'
  const pointers = [entry.at ?? []].flat()
  if (!pointers.length || !pointers.every((at) => typeof at === 'string' && at.startsWith('/')))
    return 'needs `at`, a JSON pointer that begins with "/"'
  if (typeof entry.why !== 'string' || entry.why.trim() === '') return 'gives no `why`'
  const does = ['set', 'merge', 'widen', 'remove'].filter((key) => key in entry)
  return does.length === 1 ? undefined : 'needs exactly one of `set`, `merge`, `widen` and `remove`'
}

const known = new Set([
  'roster',
  'sources',
  'title',
  'servers',
  'operationIds',
  'operations',
  'resources',
  'errors',
  'auth',
  'openReplies',
])

function hintsOf(value: unknown, source: string): Hints {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw fail('bad-hints', 'must be an object', { source })
  for (const key of Object.keys(value))
    if (!known.has(key))
      throw fail(
        'bad-hints',
        `"${key}" is no hint`,
        { source, pointer: `/${key}` },
        `known are ${[...known].join(', ')}`,
      )
  return value as Hints
}
