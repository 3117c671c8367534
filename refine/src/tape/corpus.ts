import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { OperatorError } from '@dtu/kit/errors'
import type { HarEntry } from './har.ts'
import type { Place, Tape } from './tape.ts'

/** What `dtu record` calls itself in what it writes. */
export const RECORDER = 'dtu record'

const INDEX = 'index.jsonl'

/** The files of tapes that these paths name: a file, or a folder with `.har` files at any depth. Sorted, each once. */
export function tapeFiles(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    if (!existsSync(path))
      throw new OperatorError('no_tape', `${path} does not exist`, {
        hint: 'name .har files, or folders that hold some',
      })
    return statSync(path).isDirectory() ? globSync('**/*.har', { cwd: path }).map((file) => join(path, file)) : [path]
  })
  if (found.length === 0)
    throw new OperatorError('no_tape', `no .har file lies in ${paths.join(', ')}`, {
      hint: 'convert the recordings of other tools with: dtu record import',
    })
  return [...new Set(found.map((file) => resolve(file)))].sort()
}

/** Reads tapes one by one: a corpus may be larger than the memory. Throws an OperatorError for a file that is no HAR. */
export function* readTapes(paths: readonly string[]): Generator<Tape> {
  const indexes = new Map<string, ReadonlyMap<string, Place[]>>()
  for (const file of tapeFiles(paths)) {
    const root = rootOf(file)
    const name = root ? relative(root, file) : basename(file)
    if (root && !indexes.has(root)) indexes.set(root, readIndex(join(root, INDEX)))
    yield readTape(file, name, (root && indexes.get(root)?.get(name)) || [])
  }
}

export function readTape(file: string, name = basename(file), places: readonly (Place | undefined)[] = []): Tape {
  const text = readFileSync(file, 'utf8')
  const log = parse(file, text)?.log
  if (!Array.isArray(log?.entries))
    throw new OperatorError('not_a_tape', `${file} is no HAR: it has no log.entries`, {
      hint: 'convert the recordings of other tools with: dtu record import',
    })
  const entries = log.entries as HarEntry[]
  const broken = entries.findIndex(({ request, response }) => !request?.url || typeof response?.status !== 'number')
  if (broken >= 0)
    throw new OperatorError(
      'not_a_tape',
      `${file}: entry ${broken} has no request with a URL and a reply with a status`,
    )
  const isWhole = log.creator?.name === RECORDER
  return {
    name,
    entries,
    places,
    isWhole,
    hash: tapeHash(text),
    ...(typeof log._expires === 'string' && { expires: log._expires }),
  }
}

/** What tells a tape's content from another's, in hexadecimal digits. */
export const tapeHash = (text: string): string => createHash('sha256').update(text).digest('hex')

function parse(file: string, text: string): any {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new OperatorError('not_a_tape', `${file} is no JSON: ${(error as Error).message}`)
  }
}

/** The nearest folder above that says what its tapes' entries presume. */
function rootOf(file: string): string | undefined {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, INDEX))) return folder
  return undefined
}

function readIndex(file: string): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue
    const { tape, i, endpoint, class: kind } = JSON.parse(line) as { tape: string; i: number } & Place
    const all = places.get(tape) ?? []
    all[i] = { ...(endpoint !== undefined && { endpoint }), ...(kind !== undefined && { class: kind }) }
    places.set(tape, all)
  }
  return places
}
