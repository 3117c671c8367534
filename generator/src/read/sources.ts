import { createHash } from 'node:crypto'
import { type Format, formatOf } from '../document/format.ts'
import type { Gathered } from '../document/gather.ts'
import type { Document, Library } from '../document/library.ts'
import type { Draft, SourceFact } from '../draft.ts'
import { fail, GenerateError } from '../problem.ts'
import { readDiscovery } from './discovery/document.ts'
import { readHar } from './har.ts'
import { readOpenapi } from './openapi/document.ts'
import { readPostman } from './postman.ts'
import type { Noted } from './reading.ts'
import { type Samples, samplesIn } from './samples.ts'
import { readSlackReference } from './slack/reference.ts'
import type { Exchange } from './traffic/exchange.ts'

/** Everything that was read. */
export interface Sources {
  /** Most authoritative first. */
  drafts: Draft[]
  exchanges: Exchange[]
  samples: Samples
  prose: Document[]
  facts: SourceFact[]
}

type ByFormat = Map<Format, Document[]>

/**
 * Sorts what was gathered by format and reads it.
 * @throws {GenerateError} when nothing describes an API
 */
export function readSources(gathered: readonly Gathered[], library: Library, notes: Noted[]): Sources {
  const byFormat: ByFormat = new Map()
  for (const { documents } of gathered)
    for (const document of documents) {
      const format = safeFormat(document, notes)
      if (format) byFormat.set(format, [...new Set([...(byFormat.get(format) ?? []), document])])
    }
  const of = (format: Format) => byFormat.get(format) ?? []
  const drafts = [
    ...slackDrafts(of('slack-method'), of('slack-events')),
    ...of('openapi3').map((document) => readOpenapi(document, library, notes)),
    ...of('discovery').map((document) => readDiscovery(document, library, notes)),
    ...of('swagger2').map((document) => readOpenapi(document, library, notes)),
  ]
  const exchanges = [
    ...of('postman').flatMap(readPostman),
    ...of('har').flatMap((document) => readHar(document, notes)),
  ]
  const prose = of('prose')
  if (!drafts.length && !exchanges.length && !prose.length) throw nothing(gathered, notes)
  return { drafts, exchanges, samples: samplesIn(of('unknown')), prose, facts: factsOf(byFormat, drafts) }
}

/** A file that cannot be parsed is a problem of its own, not the end of the run. */
function safeFormat(document: Document, notes: Noted[]): Format | undefined {
  try {
    return formatOf(document)
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error
    notes.push(...error.problems)
    return undefined
  }
}

function slackDrafts(methods: Document[], events: Document[]): Draft[] {
  return methods.length ? [readSlackReference(methods, events)] : []
}

function nothing(gathered: readonly Gathered[], notes: readonly Noted[]): GenerateError {
  if (notes.length) return new GenerateError(notes)
  const hint = 'OpenAPI 3, Swagger 2, discovery, HAR, Postman, Markdown and HTML can be read'
  return fail(
    'unknown-format',
    'nothing here describes an API in a known format',
    { source: gathered.map(({ given }) => given).join(', ') },
    hint,
  )
}

const groups: Partial<Record<Format, string>> = {
  'slack-method': 'slack-reference',
  'slack-methods': 'slack-reference',
  'slack-events': 'slack-reference',
  unknown: 'samples',
}

/** Hashes for the report: one line for a document, one for all files of a format that comes in many. */
function factsOf(byFormat: ByFormat, drafts: readonly Draft[]): SourceFact[] {
  const joined = new Map<string, Document[]>()
  for (const [format, documents] of byFormat) {
    const many = groups[format] ?? (documents.length > 8 ? format : undefined)
    for (const document of documents) {
      const key = many ? `${many} ` : `${format} ${document.name}`
      joined.set(key, [...(joined.get(key) ?? []), document])
    }
  }
  return [...joined].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, documents]) => factOf(key, documents, drafts))
}

function factOf(key: string, documents: Document[], drafts: readonly Draft[]): SourceFact {
  const [format, name] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)]
  const sorted = [...documents].sort((a, b) => (a.name < b.name ? -1 : 1))
  const hashes = sorted.map(({ name: file, text }) => `${file}\0${sha256(text)}\n`)
  return {
    name: name || format,
    format,
    sha256: name ? sha256(documents[0]!.text) : sha256(hashes.join('')),
    bytes: documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    files: documents.length,
    operations: drafts.find((draft) => draft.name === (name || format))?.operations.length ?? 0,
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
