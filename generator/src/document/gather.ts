import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { fail } from '../problem.ts'
import { isUrl } from './allowed.ts'
import { download } from './download.ts'
import type { Document, Library } from './library.ts'

const readable = new Set(['.json', '.yaml', '.yml', '.har', '.md', '.markdown', '.html', '.htm'])
const MAX_FILES = 20_000

/** What one `--from` stands for. */
export interface Gathered {
  /** As it was given. */
  given: string
  /** Absolute folder, when a folder was given. */
  folder?: string
  documents: Document[]
}

/**
 * Reads one file, folder (all of it, but hidden and `node_modules`) or URL into the library.
 * @param urls where redirects may lead besides the internet
 * @throws {GenerateError} when it is missing or holds nothing that can be read
 */
export async function gather(given: string, library: Library, urls: readonly string[] = []): Promise<Gathered> {
  if (isUrl(given)) return { given, documents: [await fetched(given, library, urls)] }
  const path = resolve(given)
  if (!existsSync(path)) throw fail('missing', 'no such file or folder', { source: given }, `looked for ${path}`)
  const folder = statSync(path).isDirectory() ? path : dirname(path)
  library.fence.allow(folder)
  if (folder !== path) return { given, documents: open(library, path, given, basename(path)) }
  const documents = filesBelow(path).flatMap((file) => open(library, join(path, file), join(given, file), file))
  if (!documents.length) throw fail('empty', 'the folder holds no JSON, YAML, HAR, Markdown or HTML', { source: given })
  return { given, folder: path, documents }
}

function open(library: Library, file: string, path: string, name: string): Document[] {
  const document = library.open(file, path, name)
  return document ? [document] : [] // a link that leads out of the folder
}

function filesBelow(folder: string): string[] {
  const found: string[] = []
  const visit = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) visit(path)
      else if (readable.has(extname(entry.name).toLowerCase())) found.push(path)
      if (found.length > MAX_FILES) throw fail('too-many', `more than ${MAX_FILES} files`, { source: folder })
    }
  }
  visit('')
  return found.sort()
}

async function fetched(given: string, library: Library, urls: readonly string[]): Promise<Document> {
  const { url, bytes } = await download(given, urls)
  return library.fetched(new URL(given).href, bytes.toString('utf8'), url)
}
