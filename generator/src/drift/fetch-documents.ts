import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { isUrl } from '../document/allowed.ts'
import { download } from '../document/download.ts'
import { hashOf, type LockedSource, readLock } from '../lock.ts'
import { fail, GenerateError, type Problem } from '../problem.ts'
import { compare, type Difference } from './compare.ts'
import { describe } from './describe.ts'

export interface FetchOptions {
  /** The twin's folder, with `spec/source.lock.json`. */
  readonly twin: string
  /** Folder that gets the documents: below it each twin's own. */
  readonly to: string
  /** Folder of all documents, where older ones may be. */
  readonly documents: string
  /** Only documents that changed are told apart: the new one takes the place of the old. */
  readonly accept?: boolean
}

export interface Fetched {
  readonly twin: string
  readonly path: string
  readonly url: string
  readonly licence: string
  /** Day the lock's document was fetched. */
  readonly retrieved: string
  /**
   * `same`: the locked document. `drift`: another one. `by-hand`: its URL cannot simply be fetched. `failed`: it could not be had.
   */
  readonly state: 'same' | 'drift' | 'by-hand' | 'failed'
  /** Where it is now. */
  readonly saved?: string
  readonly sha256?: string
  /** Of a changed document against the locked one, where that one is still there and both can be read. */
  readonly difference?: Difference
  /** Why there is no difference, or no document. */
  readonly problem?: Problem
}

/** Fetches the documents that a twin's lock names, and tells which are no longer what the twin was generated from. */
export async function fetchDocuments(options: FetchOptions): Promise<Fetched[]> {
  const { documents, sources } = readLock(options.twin)
  const fetched: Fetched[] = []
  for (const source of sources) fetched.push(await fetchOne(options, documents, source))
  return fetched
}

async function fetchOne(options: FetchOptions, below: string, source: LockedSource): Promise<Fetched> {
  const { path, url, licence, retrieved } = source
  const known = { twin: basename(options.twin), path, url, licence, retrieved }
  const urls = urlsOf(source)
  if (!urls) return { ...known, state: 'by-hand' }
  try {
    const staged = inside(inside(join(options.to, '.fetching'), below), path)
    for (const [file, from] of urls) await save(from, file === '' ? staged : inside(staged, file))
    return { ...known, ...(await settle(options, below, source, staged)) }
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error
    return { ...known, state: 'failed', problem: error.problems[0]! }
  } finally {
    rmSync(join(options.to, '.fetching'), { recursive: true, force: true })
  }
}

/** What to fetch: file below the source's path, and URL. Undefined where only a person can tell. */
function urlsOf({ url, parts }: LockedSource): [file: string, url: string][] | undefined {
  if (!isUrl(url) || !URL.canParse(url) || url.includes(' ')) return undefined
  if (!parts) return [['', url]]
  if (parts.some((part) => /[<>{}*]/.test(part))) return undefined
  return parts.map((part) => [part, new URL(part, url).href])
}

async function save(url: string, file: string): Promise<void> {
  const { bytes } = await download(url)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}

type Settled = Pick<Fetched, 'state' | 'saved' | 'sha256' | 'difference' | 'problem'>

/** Puts what was fetched in its place, or, when it is another document, beside the one that is there. */
async function settle(options: FetchOptions, below: string, source: LockedSource, staged: string): Promise<Settled> {
  const { sha256 } = hashOf(staged)
  const place = inside(inside(options.to, below), source.path)
  if (sha256 === source.sha256) return { state: 'same', saved: put(staged, place), sha256 }
  const told = await differenceOf(oldOf(options, below, source), staged)
  const saved = put(staged, options.accept ? place : inside(inside(join(options.to, 'drift'), below), source.path))
  return { state: 'drift', saved, sha256, ...told }
}

/** The locked document, if some folder still has it. */
function oldOf({ to, documents }: FetchOptions, below: string, { path, sha256 }: LockedSource): string | undefined {
  return [to, documents]
    .map((folder) => inside(inside(folder, below), path))
    .find((file) => existsSync(file) && hashOf(file).sha256 === sha256)
}

async function differenceOf(
  before: string | undefined,
  after: string,
): Promise<Pick<Fetched, 'difference' | 'problem'>> {
  if (before === undefined)
    return {
      problem: problem('no-old', 'the document of the lock is not here, so that what changed cannot be told', after),
    }
  try {
    return { difference: compare(await describe(before), await describe(after)) }
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error
    return { problem: error.problems[0]! }
  }
}

const problem = (code: string, message: string, source: string): Problem => ({
  severity: 'warning',
  code,
  message,
  place: { source },
})

function put(from: string, to: string): string {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true })
  return to
}

/** A path below a folder. A lock that leads elsewhere is refused. */
function inside(folder: string, below: string): string {
  const path = resolve(folder, below)
  if (path.startsWith(resolve(folder) + sep)) return path
  throw fail('unsafe-path', `leads out of ${folder}`, { source: below }, 'correct the path in source.lock.json')
}
