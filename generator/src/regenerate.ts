import { basename } from 'node:path'
import { type GenerateResult, generate } from './generate.ts'
import { driftOf, lockedPaths, readLock } from './lock.ts'
import { GenerateError, type Problem } from './problem.ts'

export interface RegenerateOptions {
  /** Folder of the twin, with `spec/source.lock.json`. Its last part is the twin's name. */
  readonly twin: string
  /** Folder that holds all vendors' documents. */
  readonly documents: string
  /** Write nothing: tell how the result differs from what is on disk. */
  readonly check?: boolean
}

export interface RegenerateResult extends GenerateResult {
  /** Documents that changed since the contract was generated. */
  readonly drift: readonly Problem[]
}

/**
 * Generates a twin's contract again from the documents that its lock names.
 * @throws {GenerateError} when a document is missing or cannot be used
 */
export async function regenerate(options: RegenerateOptions): Promise<RegenerateResult> {
  const lock = readLock(options.twin)
  const drift = driftOf(lock, options.documents)
  const missing = drift.filter(({ severity }) => severity === 'error')
  if (missing.length) throw new GenerateError(missing)
  const result = await generate({
    name: basename(options.twin),
    from: lockedPaths(lock, options.documents),
    out: options.twin,
    check: options.check ?? false,
  })
  return { ...result, drift }
}
