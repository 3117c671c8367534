import { fail, GenerateError } from '../problem.ts'
import { isBelow, isUrl } from './allowed.ts'
import { download } from './download.ts'
import type { Gathered } from './gather.ts'
import { type Document, type Library, targetOf } from './library.ts'

const MAX_FETCHED = 500

/**
 * Fetches the documents that others refer to by URL, before they are read: those beside a document that was itself given by
 * URL, and those that are allowed. What else references lead to stays unknown, and is told where it is needed.
 * @throws {GenerateError} when one of them cannot be had
 */
export async function fetchReferences(
  gathered: readonly Gathered[],
  library: Library,
  allowed: readonly string[],
): Promise<void> {
  const given = gathered.flatMap(({ documents }) => documents)
  const folders = given.filter(({ key }) => isUrl(key)).map(({ key }) => new URL('.', key).href)
  const open = [...allowed, ...folders]
  if (open.length === 0) return
  const waiting = [...given]
  const seen = new Set(waiting)
  let fetched = 0
  for (let document = waiting.pop(); document; document = waiting.pop()) {
    for (const reference of referencesIn(document)) {
      const target = targetOf(reference, document.key) ?? ''
      const next = isUrl(target) ? await fetch(target) : library.follow(reference, document)
      if (!next || seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }

  async function fetch(target: string): Promise<Document | undefined> {
    const known = library.get(target)
    if (known || !isBelow(target, open)) return known
    if (++fetched > MAX_FETCHED)
      throw fail('too-many', `references to more than ${MAX_FETCHED} URLs`, { source: target })
    const { url, bytes } = await download(target, open)
    return library.fetched(target, bytes.toString('utf8'), url)
  }
}

/** What a document refers to outside itself. A text that cannot be read refers to nothing. */
function referencesIn(document: Document): Set<string> {
  const references = new Set<string>()
  const stack = [parsed(document)]
  const seen = new Set<unknown>()
  while (stack.length > 0) {
    const value = stack.pop()
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    const { $ref } = value as { $ref?: unknown }
    if (typeof $ref === 'string' && !$ref.startsWith('#')) references.add($ref.split('#')[0]!)
    stack.push(...Object.values(value))
  }
  return references
}

function parsed(document: Document): unknown {
  if (/\.(md|markdown|html?)$/i.test(document.name)) return undefined
  try {
    return document.value
  } catch (error) {
    if (error instanceof GenerateError) return undefined
    throw error
  }
}
