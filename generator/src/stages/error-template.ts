import type { ErrorTemplate } from '@dtu/kit/fallback/plan'
import type { Json, Schema } from '../draft.ts'
import type { Lens } from './lens.ts'
import { plain } from './words.ts'

const MAX_DEPTH = 6

/** What a property of an error body is for, by its name; the text that stands for it in a template. */
const meanings: [RegExp, string][] = [
  [
    /^(message|errormessage|errordescription|errorsummary|detail|details|description|msg|reason|errortext|usermessage|developermessage|summary|longmessage|errormsg|faultstring|text|i18nerrormessage|causes?)$/,
    '{message}',
  ],
  [/^(status|statuscode|httpstatus|httpstatuscode|httpcode|httpstatusvalue)$/, '{status}'],
  [
    /^(code|errorcode|error|errortype|errorkey|errorname|errcode|faultcode|name|kind|reasoncode|id_?code|subcode)$/,
    '{code}',
  ],
  [/^(title|statustext|statusmessage|httpstatusmessage|httpstatustext|phrase)$/, '{title}'],
  [/^(timestamp|time|date|datetime|occurredat)$/, '{time}'],
  [/^(path|instance|resource|requesturi|requestpath|uri)$/, '{path}'],
  [/^(method|httpmethod|verb)$/, '{method}'],
  [
    /^(id|errorid|requestid|traceid|correlationid|uuid|transactionid|incidentid|logid|reference|referenceid|debugid|xrequestid)$/,
    '{id}',
  ],
  [
    /^(field|param|parameter|property|pointer|location|loc|target|source|fieldname|attribute|key|propertyname)$/,
    '{field}',
  ],
  [
    /^(type|documentationurl|moreinfo|helpurl|link|docurl|url|help|documentation|errorlink|docs|infolink|href|errorurl)$/,
    '{url}',
  ],
]

/** Makes the body that errors of a schema have. Undefined for bodies that say nothing. */
export function templateOf(lens: Lens, media: string, schema: Schema | undefined): ErrorTemplate | undefined {
  if (!schema) return undefined
  if (!bodies.has(schema)) bodies.set(schema, valueFor(lens, '', schema, 0, new Set()))
  const body = bodies.get(schema)
  return body === undefined ? undefined : { media, body }
}

/** Most operations of an API declare the same few. */
const bodies = new WeakMap<Schema, Json | undefined>()

function valueFor(lens: Lens, name: string, schema: Schema, depth: number, open: Set<string>): Json | undefined {
  const flat = lens.flat(schema)
  if (depth > MAX_DEPTH || (flat.name !== undefined && open.has(flat.name))) return undefined
  const inside = flat.name === undefined ? open : new Set([...open, flat.name])
  if (flat.items) return listFor(lens, name, flat.items, depth, inside)
  if (flat.properties.size) return objectFor(lens, schema, depth, inside)
  if (flat.types.has('array')) return /^(errors|messages|errormessages)$/.test(plain(name)) ? ['{message}'] : []
  if (flat.types.has('object')) return {}
  return scalarFor(lens, name, schema)
}

function listFor(lens: Lens, name: string, items: Schema, depth: number, open: Set<string>): Json {
  const element = valueFor(lens, name, items, depth + 1, open)
  const worthwhile = element !== undefined && /\{(message|code|field|title|status)\}/.test(JSON.stringify(element))
  return worthwhile ? [element] : []
}

/** Required and telling properties; the rest of an error body is left out. */
function objectFor(lens: Lens, schema: Schema, depth: number, open: Set<string>): Json {
  const flat = lens.flat(schema)
  const body: { [name: string]: Json } = {}
  for (const [name, property] of flat.properties) {
    const telling =
      meanings.some(([pattern]) => pattern.test(plain(name))) || /error|fault|problem|messages/i.test(name)
    if (!telling && !flat.required.has(name)) continue
    const value = valueFor(lens, name, property, depth + 1, open)
    if (value !== undefined && (flat.required.has(name) || !isEmpty(value))) body[name] = value
  }
  return settleMessage(body)
}

function isEmpty(value: Json): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0)
}

/** `{"error": "not found"}`: with nothing else to say it, `error` is the message. */
function settleMessage(body: { [name: string]: Json }): Json {
  const text = JSON.stringify(body)
  if (!text.includes('{message}') && !text.includes('{title}') && body.error === '{code}') body.error = '{message}'
  // Beside a message, the reason is a word for machines.
  if (body.message === '{message}' && body.reason === '{message}') body.reason = '{code}'
  return body
}

function scalarFor(lens: Lens, name: string, schema: Schema): Json | undefined {
  const type = lens.scalar(schema)
  const allowed = lens.enumOf(schema)
  const meaning = meanings.find(([pattern]) => pattern.test(plain(name)))?.[1]
  if (type === 'boolean') return allowed[0] ?? /^(error|iserror|failed)$/.test(plain(name))
  if (type === 'integer' || type === 'number') return numberFor(meaning, allowed[0])
  const { format } = lens.flat(schema).said
  if (format === 'date-time') return '{time}'
  if (allowed.length) return meaning === '{code}' || meaning === '{status}' ? '{code}' : allowed[0]!
  if (meaning === '{status}') return '{statusText}'
  if (meaning === '{message}' || name === '') return '{message}'
  if (meaning) return meaning
  return format === 'uri' ? '{url}' : type === undefined ? undefined : '{message}'
}

function numberFor(meaning: string | undefined, allowed: Json | undefined): Json {
  if (meaning === '{code}' || meaning === '{status}') return '{status}'
  return meaning === '{time}' ? '{seconds}' : (allowed ?? 0)
}
