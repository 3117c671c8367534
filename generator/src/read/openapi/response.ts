import type { Response, Schema } from '../../draft.ts'
import { type At, below } from '../reading.ts'
import { readContent } from './body.ts'
import type { Context } from './document.ts'
import { examplesOf } from './keywords.ts'
import { isRecord, type Loose, recordOf, textOf } from './loose.ts'
import { mediaTypes } from './operation.ts'

/** Responses by status: `200`, `4XX` or `default`. */
export function readResponses(context: Context, raw: Loose, at: At): Record<string, Response> {
  const responses: Record<string, Response> = {}
  for (const [given, value] of Object.entries(recordOf(raw.responses))) {
    if (given.startsWith('x-')) continue
    const place = below(at, 'responses', given)
    const status = statusOf(given)
    if (status === undefined) context.reading.warn('broken-status', `"${given.slice(0, 40)}" is no status code`, place)
    else readResponse(context, raw, value, place, status, responses)
  }
  return responses
}

function statusOf(given: string): string | undefined {
  if (given === 'default') return given
  return /^[1-5](\d\d|XX)$/i.test(given) ? given.toUpperCase() : undefined
}

function readResponse(
  context: Context,
  operation: Loose,
  value: unknown,
  given: At,
  status: string,
  responses: Record<string, Response>,
): void {
  const found =
    isRecord(value) && typeof value.$ref === 'string' ? context.reading.follow(value.$ref, given) : { value, at: given }
  if (!found) return
  if (!isRecord(found.value)) {
    context.reading.error('broken-response', 'a response must be an object', given)
    return
  }
  const { content, examples } =
    context.version === 2
      ? swaggerContent(context, operation, found.value, found.at)
      : readContent(context, found.value.content, below(found.at, 'content'))
  responses[status] = {
    description: textOf(found.value.description),
    content,
    headers: readHeaders(context, found.value.headers, below(found.at, 'headers')),
    examples,
    origin: context.reading.origin(given),
  }
}

function swaggerContent(
  context: Context,
  operation: Loose,
  raw: Loose,
  at: At,
): Pick<Response, 'content' | 'examples'> {
  const shown = recordOf(raw.examples)
  const examples = Object.values(shown).flatMap((value) => examplesOf({ example: value }))
  if (raw.schema === undefined) return { content: {}, examples }
  const schema = context.schemas.convert(raw.schema, below(at, 'schema'))
  const types = mediaTypes(context, operation, 'produces')
  const named = types.length ? types : Object.keys(shown).filter((type) => type.includes('/'))
  return {
    content: Object.fromEntries((named.length ? named : ['application/json']).map((type) => [type, schema])),
    examples,
  }
}

function readHeaders(context: Context, raw: unknown, at: At): Record<string, Schema> {
  const headers: Record<string, Schema> = {}
  for (const [name, value] of Object.entries(recordOf(raw))) {
    const place = below(at, name)
    const found =
      isRecord(value) && typeof value.$ref === 'string'
        ? context.reading.follow(value.$ref, place)
        : { value, at: place }
    if (!found || !isRecord(found.value)) continue
    const header = found.value
    const schema = header.schema ?? (context.version === 2 ? { ...header, description: undefined } : undefined)
    headers[name] = context.schemas.convert(schema, below(found.at, 'schema'))
  }
  return headers
}
