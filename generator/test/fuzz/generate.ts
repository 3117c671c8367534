import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GenerateError, generate } from '../../src/index.ts'
import { hostileDocument } from './document.ts'

const WRITTEN = new Set(['openapi.json', 'types.d.ts', 'plan.json', 'events.json', 'REPORT.md', 'twin.json'])

/**
 * Generates from the document of a seed, strictly and then leniently, in a folder of its own.
 * @returns whether there is a twin in `<folder>/out` now
 * @throws when it ends in anything but a twin or a clear error, or leaves something where it should not
 */
export async function generateFrom(seed: number, folder: string): Promise<boolean> {
  const { name, text } = hostileDocument(seed)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), text)
  const tries = [false, true].map((lenient) => () => attempt(join(folder, name), join(folder, 'out'), lenient))
  const made = (await tries[0]!()) || (await tries[1]!())
  const left = readdirSync(folder, { recursive: true }) as string[]
  const strange = left.filter((path) => ![name, 'out', 'out/generated'].includes(path) && !isWritten(path))
  if (strange.length > 0) throw new Error(`left ${strange.join(', ')}`)
  if (!made && left.length > 1) throw new Error(`refused, and yet left ${left.join(', ')}`)
  if (Object.keys(Object.prototype).length > 0) throw new Error('the prototype of all objects was changed')
  return made
}

const isWritten = (path: string): boolean => path.startsWith('out/generated/') && WRITTEN.has(path.slice(14))

async function attempt(file: string, out: string, lenient: boolean): Promise<boolean> {
  try {
    await generate({ name: 'sample', from: [file], out, lenient })
    return true
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error
    for (const { message, place } of error.problems)
      if (message === '' || place.source === '') throw new Error(`an unclear error: ${error.message}`)
    return false
  }
}
