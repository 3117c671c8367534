import { basename, extname } from 'node:path'
import type { Document } from '../document/library.ts'

/** Sample replies: JSON files named after the operation that gave them (`<operationId>.json`). */
export interface Samples {
  /** The sample of an operation, or undefined where there is none. */
  of(operationId: string): unknown
  readonly size: number
}

export function samplesIn(documents: readonly Document[]): Samples {
  const byName = new Map(documents.map((document) => [basename(document.name, extname(document.name)), document]))
  return { of: (operationId) => byName.get(operationId)?.value, size: byName.size }
}
