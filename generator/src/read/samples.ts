import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A folder of sample replies, one file per operation, named `<operationId>.json`. */
export interface Samples {
  /** The sample of an operation, or undefined where there is none. */
  of(operationId: string): unknown
}

export function readSamples(folder: string): Samples {
  return {
    of(operationId) {
      const file = join(folder, `${operationId}.json`)
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined
    },
  }
}
