import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FileResult } from './emit/written.ts'
import { readLock } from './lock.ts'
import { GenerateError, type Problem } from './problem.ts'
import { regenerate } from './regenerate.ts'
import { verify } from './verify.ts'

export interface CheckResult {
  readonly name: string
  /** From the documents, or, where they are not here, by the hashes that the generator left. */
  readonly by: 'documents' | 'hashes'
  readonly ok: boolean
  /** Files that are not as they should be. */
  readonly files: readonly FileResult[]
  /** What keeps the twin from being generated again, or documents that changed. */
  readonly problems: readonly Problem[]
}

/**
 * Whether what is generated for a twin is what its documents and corrections give. Writes nothing.
 * @param twin its folder
 * @param documents folder of all vendors' documents; may be absent
 */
export async function check(twin: string, documents: string): Promise<CheckResult> {
  const name = basename(twin)
  try {
    const here = existsSync(join(documents, readLock(twin).documents))
    const { files, drift } = here
      ? await regenerate({ twin, documents, check: true })
      : { files: verify(twin), drift: [] }
    const differing = files.filter(({ state }) => state !== 'same')
    const ok = differing.length === 0 && drift.length === 0
    return { name, by: here ? 'documents' : 'hashes', ok, files: differing, problems: drift }
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error
    return { name, by: 'documents', ok: false, files: [], problems: error.problems }
  }
}
