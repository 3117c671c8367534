import { gather } from '../document/gather.ts'
import { Library } from '../document/library.ts'
import type { Operation, Schema } from '../draft.ts'
import type { Noted } from '../read/reading.ts'
import { readSources } from '../read/sources.ts'
import { build } from '../stages/build.ts'
import { Findings } from '../stages/finding.ts'
import { Lens } from '../stages/lens.ts'

/** What a document says of an operation: each fact by what it is about (`query limit`, `reply 200 .name`), in few words. */
export type Description = ReadonlyMap<string, string>

/**
 * The operations of a document, file or folder, by `GET /path`. What is broken in it is left out.
 * @throws {GenerateError} when there is nothing in it that describes an API
 */
export async function describe(path: string): Promise<ReadonlyMap<string, Description>> {
  const library = new Library()
  const notes: Noted[] = []
  const sources = readSources([await gather(path, library)], library, notes)
  const { draft } = build(sources, { overlay: [], overlayName: '', hints: {} }, 'document', new Findings())
  const lens = new Lens(draft)
  return new Map(
    draft.operations.map((operation) => [
      `${operation.method.toUpperCase()} ${operation.path}`,
      new Map(factsOf(operation, lens)),
    ]),
  )
}

type Fact = [about: string, says: string]

function* factsOf({ parameters, body, responses, deprecated, security }: Operation, lens: Lens): Generator<Fact> {
  if (deprecated) yield ['deprecated', 'yes']
  if (security) yield ['security', security.map((way) => Object.keys(way).sort().join('+') || 'none').join(', ')]
  for (const { in: place, name, required, schema } of parameters)
    yield [`${place} ${name}`, wordsOf(lens, schema, required)]
  for (const [media, schema] of Object.entries(body?.content ?? {})) {
    yield [`body ${media}`, body?.required ? 'required' : 'optional']
    yield* fieldsOf(lens, schema, 'body ', 0)
  }
  for (const [status, { content }] of Object.entries(responses)) {
    yield [`status ${status}`, Object.keys(content).join(', ') || 'no body']
    for (const schema of Object.values(content)) yield* fieldsOf(lens, schema, `reply ${status} `, 0)
  }
}

/** Deep enough for an item in a list in an envelope; below that, documents repeat themselves. */
const MAX_DEPTH = 3

function* fieldsOf(lens: Lens, schema: Schema, at: string, depth: number): Generator<Fact> {
  const { items, properties, required } = lens.flat(schema)
  if (depth > MAX_DEPTH) return
  if (items) yield* fieldsOf(lens, items, `${at}[]`, depth + 1)
  for (const [name, inner] of properties) {
    const about = `${at}.${name}`
    yield [about, wordsOf(lens, inner, required.has(name))]
    yield* fieldsOf(lens, inner, about, depth + 1)
  }
}

const SHOWN = 12

function wordsOf(lens: Lens, schema: Schema, required: boolean): string {
  const { types, nullable } = lens.flat(schema)
  const values = lens.enumOf(schema).map(String).sort()
  const listed = values.slice(0, SHOWN).join('|') + (values.length > SHOWN ? `|… ${values.length} in all` : '')
  return [required ? 'required' : 'optional', [...types].sort().join('|'), nullable ? 'or null' : '', listed]
    .filter((word) => word !== '')
    .join(' ')
}
