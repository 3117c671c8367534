import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bug } from './bugs.ts'

const HERE = new URL('..', import.meta.url).pathname

/**
 * Builds the broker with a bug, beside the good one, and gives the folder it is in.
 * @throws when what is to be replaced does not stand there exactly once: the broker has changed, and the bug has to follow
 */
export function build({ name, changes }: Bug): string {
  const folder = join(HERE, '.variants', name)
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(HERE, 'app'), folder, { recursive: true })
  for (const { file, from, to } of changes) {
    const path = join(folder, file)
    const parts = readFileSync(path, 'utf8').split(from)
    if (parts.length !== 2)
      throw new Error(`${name}: '${from.trim()}' stands ${parts.length - 1} times in ${file}, not once`)
    writeFileSync(path, parts.join(to))
  }
  return folder
}

/** Removes all variants. */
export const clear = (): void => rmSync(join(HERE, '.variants'), { recursive: true, force: true })
