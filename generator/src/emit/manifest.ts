import { createHash } from 'node:crypto'
import { sorted } from './openapi.ts'
import type { GeneratedFile } from './written.ts'

export const MANIFEST = 'twin.json'

/**
 * `twin.json`: what a generated folder is, and of what it consists. The hashes tell an edit by hand where the documents are
 * not there to generate from again.
 */
export interface Manifest {
  readonly format: 1
  readonly name: string
  readonly title: string
  /** SHA-256 of the other generated files, by name. */
  readonly files: Readonly<Record<string, string>>
  /** SHA-256 of what a person wrote in `spec/`, by file name. */
  readonly spec: Readonly<Record<string, string>>
}

export function manifestFile(
  { name, title }: Pick<Manifest, 'name' | 'title'>,
  files: readonly GeneratedFile[],
  spec: Manifest['spec'],
): GeneratedFile {
  const hashes = sorted(Object.fromEntries(files.map((file) => [file.name, sha256(file.text)])))
  const manifest: Manifest = { format: 1, name, title, files: hashes, spec: sorted({ ...spec }) }
  return { name: MANIFEST, text: `${JSON.stringify(manifest, null, 2)}\n` }
}

export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')
