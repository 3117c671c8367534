import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST, type Manifest, sha256 } from './emit/manifest.ts'
import { type FileResult, straysIn } from './emit/written.ts'

/** The manifest of a twin's folder; undefined when nothing was generated there, or it is damaged. */
export function readManifest(twin: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(twin, 'generated', MANIFEST), 'utf8')) as Manifest
    return manifest.format === 1 && typeof manifest.files === 'object' ? manifest : undefined
  } catch {
    return undefined
  }
}

/**
 * Whether the files of a twin agree with each other, without the documents they were made from: no generated file was edited,
 * and no correction was written since.
 */
export function verify(twin: string): FileResult[] {
  const manifest = readManifest(twin)
  if (!manifest) return [{ name: MANIFEST, state: 'missing' }]
  const folder = join(twin, 'generated')
  const known = new Set([MANIFEST, ...Object.keys(manifest.files)])
  return [
    ...Object.entries(manifest.files).map(([name, hash]) => stateOf(join(folder, name), name, hash)),
    ...SPEC.flatMap((name) => specState(twin, name, manifest.spec[name])),
    ...straysIn(folder, known),
  ]
}

/** What a person writes in `spec/` that a contract depends on. */
export const SPEC = ['overlay.yaml', 'hints.yaml'] as const

function specState(twin: string, file: string, hash: string | undefined): FileResult[] {
  const [path, name] = [join(twin, 'spec', file), `../spec/${file}`]
  if (hash !== undefined) return [stateOf(path, name, hash)]
  return existsSync(path) ? [{ name, state: 'new' }] : []
}

function stateOf(path: string, name: string, hash: string): FileResult {
  if (!existsSync(path)) return { name, state: 'missing' }
  return { name, state: sha256(readFileSync(path)) === hash ? 'same' : 'changed' }
}

/** Hashes of what is written in a twin's `spec/`, for its manifest. */
export function specHashes(twin: string): Record<string, string> {
  const files = SPEC.map((name): [string, string] => [name, join(twin, 'spec', name)])
  return Object.fromEntries(
    files.flatMap(([name, path]) => (existsSync(path) ? [[name, sha256(readFileSync(path))]] : [])),
  )
}
