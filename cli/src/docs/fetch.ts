import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Fetched, fetchDocuments, renewLock } from '@dtu/generator'
import { OperatorError } from '@dtu/kit/errors'
import { committed, DOCUMENTS, TWINS } from '../generate/places.ts'
import { print, printJson } from '../output/print.ts'
import { words } from './words.ts'

export interface DocsOptions {
  readonly to: string
  readonly documents?: string
  readonly accept?: boolean
  readonly json?: boolean
}

/** Fetches the documents of twins and says which changed. Exit code 1 when one did and was not accepted, or cannot be had. */
export async function fetchAll(
  names: readonly string[],
  { to, documents = DOCUMENTS, accept = false, json }: DocsOptions,
): Promise<void> {
  const all: Fetched[] = []
  for (const twin of folders(names)) {
    console.error(`fetching what ${twin} is made from`)
    const fetched = await fetchDocuments({ twin, to, documents, accept })
    if (accept) renewLock(twin, fetched, new Date().toISOString().slice(0, 10))
    all.push(...fetched)
    if (!json) print(fetched.map(words).join('\n'))
  }
  if (json) printJson(all)
  if (all.some(({ state }) => state === 'failed' || (state === 'drift' && !accept))) process.exitCode = 1
}

const hasLock = (folder: string): boolean => existsSync(join(folder, 'spec', 'source.lock.json'))

function folders(names: readonly string[]): string[] {
  const known = committed()
  if (names.length === 0) return known.map((name) => join(TWINS, name))
  return names.map((name) => {
    if (known.includes(name)) return join(TWINS, name)
    if (hasLock(name)) return resolve(name)
    throw new OperatorError('unknown_twin', `there is no twin '${name}', and no folder with a spec/source.lock.json`, {
      hint: `there are: ${known.join(', ')}`,
    })
  })
}
