import type { Document } from './library.ts'

export type Format =
  | 'openapi3'
  | 'swagger2'
  | 'discovery'
  | 'har'
  | 'postman'
  | 'slack-method'
  | 'slack-methods'
  | 'slack-events'
  | 'prose'
  | 'unknown'

type Loose = Record<string, unknown>

/** Tells formats by what the document says it is, then by shape; the file name only matters for prose. */
export function formatOf(document: Document): Format {
  if (/\.(md|markdown|html?)$/i.test(document.name)) return 'prose'
  const value = document.value
  if (Array.isArray(value)) return listFormat(value)
  if (value === null || typeof value !== 'object') return 'unknown'
  const d = value as Loose
  if (typeof d.openapi === 'string' || typeof d.openapi === 'number') return 'openapi3'
  if (d.swagger !== undefined) return 'swagger2'
  if (d.kind === 'discovery#restDescription' || (d.discoveryVersion && (d.resources || d.methods))) return 'discovery'
  if (isHar(d)) return 'har'
  if (isPostman(d)) return 'postman'
  if (typeof d.http_method === 'string' && d.args && typeof d.args === 'object') return 'slack-method'
  return 'unknown'
}

function listFormat(list: unknown[]): Format {
  const first = list[0] as Loose | undefined
  if (!first || typeof first !== 'object' || typeof first.name !== 'string') return 'unknown'
  if (Array.isArray(first.family)) return 'slack-methods'
  return Array.isArray(first.APIs) ? 'slack-events' : 'unknown'
}

function isHar(d: Loose): boolean {
  const log = d.log as Loose | undefined
  return typeof log === 'object' && log !== null && Array.isArray(log.entries)
}

function isPostman(d: Loose): boolean {
  const info = d.info as Loose | undefined
  return (
    Array.isArray(d.item) && typeof info === 'object' && info !== null && ('schema' in info || '_postman_id' in info)
  )
}
