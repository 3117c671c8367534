import { basename, extname } from 'node:path'
import { segmentsOf } from '../../document/pointer.ts'
import type { At } from '../reading.ts'

const components = new Set([
  'schemas',
  'definitions',
  '$defs',
  'components',
  'properties',
  'schema',
  'items',
  'content',
])

/** A component name for the schema at a place: its own where it has one, else built from where it stands; unique. */
export function schemaName(at: At, taken: ReadonlySet<string>): string {
  const segments = segmentsOf(at.pointer)
  const file = basename(at.document.name, extname(at.document.name))
  const own = segments.at(-1)
  const isNamed =
    own !== undefined && segments.length > 1 && ['schemas', 'definitions', '$defs'].includes(segments.at(-2)!)
  const words = isNamed
    ? [own]
    : segments.length
      ? segments.filter((segment) => !components.has(segment)).slice(-3)
      : [file]
  return uniqueName(cleanName(words.join('_')) || 'Schema', taken)
}

/** Component names may hold letters, digits, dots, dashes and underscores (OpenAPI 3.1, Components Object). */
export function cleanName(name: string): string {
  const cleaned = name
    .replaceAll(/[^a-zA-Z0-9._-]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 200)
  return cleaned === '__proto__' ? 'proto' : cleaned
}

export function uniqueName(name: string, taken: { has(name: string): boolean }): string {
  if (!taken.has(name)) return name
  for (let n = 2; ; n++) if (!taken.has(`${name}_${n}`)) return `${name}_${n}`
}
