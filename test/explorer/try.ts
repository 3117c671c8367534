import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Counts, GenerateError, generate } from '@dtu/generator'
import { generatedTwin } from '@dtu/kit'
import { startUniverse } from '@dtu/kit/testing'
import { type Exploration, explore } from './explore.ts'

/** What came of one document: a twin was made of it, twice, started and walked. */
export interface Trial {
  readonly document: string
  readonly problem?: string
  readonly counts?: Counts
  readonly exploration?: Exploration
  /** The second run wrote the same bytes. */
  readonly same?: boolean
  readonly seconds: { readonly generate: number; readonly explore: number }
  /** Largest resident memory, megabytes. */
  readonly memory: number
}

const NAME = 'api'

/** Generates a twin of a document into a folder, starts it and walks it by the document. */
export async function trial(document: string, folder: string): Promise<Trial> {
  const began = performance.now()
  const generated = () => (performance.now() - began) / 1000
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    const { counts } = await generate({ name: NAME, from: [document], out: folder, lenient: true })
    const first = digest(folder)
    const took = generated()
    await generate({ name: NAME, from: [document], out: folder, lenient: true })
    const same = digest(folder) === first
    const start = performance.now()
    const exploration = await walk(document, folder)
    const seconds = { generate: took, explore: (performance.now() - start) / 1000 }
    return { document, counts, exploration, same, seconds, memory: memory() }
  } catch (error) {
    const problem = error instanceof GenerateError ? error.message : String((error as Error).stack)
    return {
      document,
      problem: problem.slice(0, 2000),
      seconds: { generate: generated(), explore: 0 },
      memory: memory(),
    }
  }
}

async function walk(document: string, folder: string): Promise<Exploration> {
  const twin = generatedTwin(join(folder, 'generated'), { name: NAME })
  const universe = startUniverse({ twins: [twin], strict: false, clock: { mode: 'wall' } })
  try {
    const url = await universe.listen(NAME)
    return await explore(document, url, universe.credentials[NAME] as { token: string })
  } finally {
    await universe.close()
  }
}

function digest(folder: string): string {
  const hash = createHash('sha256')
  const generated = join(folder, 'generated')
  for (const name of readdirSync(generated).sort()) hash.update(`${name}\0`).update(readFileSync(join(generated, name)))
  return hash.digest('hex')
}

const memory = (): number => Math.round(process.resourceUsage().maxRSS / 1024)
