import { spawnSync } from 'node:child_process'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GenerateError, newTwin } from '@dtu/generator'
import { OperatorError } from '@dtu/kit/errors'
import { load } from '@dtu/twins'
import { print, printJson } from '../output/print.ts'
import { TWINS } from './places.ts'
import { refuse, showProblems } from './refusal.ts'

export interface NewOptions {
  readonly from: readonly string[]
  readonly title?: string
  readonly lenient?: boolean
  readonly allow?: readonly string[]
  readonly install: boolean
  readonly json?: boolean
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const INSTALL = ['-y', 'pnpm@12.21.0', 'install', '--prefer-offline']

/** Writes the package of a twin, registers it, and links it into the workspace. */
export async function create(name: string, { install, json, ...options }: NewOptions): Promise<void> {
  try {
    const port = 1 + Math.max(...(await load()).map((twin) => twin.port))
    console.error(`reading ${options.from.join(', ')}`)
    const day = new Date().toISOString().slice(0, 10)
    const { folder, files, generated } = await newTwin({ ...options, name, twins: TWINS, port, day })
    showProblems(generated.problems, join(folder, 'generated', 'REPORT.md'))
    format(folder)
    if (install) link()
    if (json) printJson({ ok: true, name, folder, port, files, counts: generated.counts, problems: generated.problems })
    else print(words(name, relative('.', folder), files))
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error
    refuse(error, json)
  }
}

/** As the rest of the repository is written, where its formatter is installed. */
function format(folder: string): void {
  spawnSync(join(ROOT, 'node_modules/.bin/biome'), ['format', '--write', '--vcs-enabled=false', folder], {
    cwd: ROOT,
    stdio: 'ignore',
  })
}

function link(): void {
  console.error('linking it into the workspace')
  const { status } = spawnSync('npx', INSTALL, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0)
    throw new OperatorError('not_linked', 'the package is written, but could not be linked', {
      hint: `run in ${ROOT}: npx ${INSTALL.join(' ')}`,
    })
}

const words = (
  name: string,
  folder: string,
  files: readonly string[],
): string => `${name} is registered (twins/index.ts)
${files.map((file) => `  ${join(folder, file)}`).join('\n')}
  ${join(folder, 'generated')}/
  start it:   dtu up ${name}
  test it:    npm test -- twins/${name}
  its laws:   TWINS=${name} npm test -- test/laws
  next:       spec/source.lock.json wants each document's official URL and licence`
