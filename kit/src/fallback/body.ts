import { mediaType, parseJson } from '../http/bodies.ts'
import type { Part } from '../http/request.ts'
import type { Call } from './call.ts'
import { bodySchemas, checkBody, checkParameters } from './check.ts'
import { conform } from './conform.ts'
import { formFields } from './form.ts'
import { accepts } from './media.ts'
import { relatedParts } from './multipart.ts'
import { type Document, getAt } from './pointer.ts'

/** A request's body as the operation takes it. */
export interface Body {
  /** The decoded body; undefined when there is none. */
  readonly whole: unknown
  /** The item in it, or the part of one. */
  readonly item: Document
  /** The items, where the operation takes several at once. */
  readonly many?: readonly Document[]
  readonly bytes?: { readonly buffer: Buffer; readonly type: string }
}

/** Reads and checks the body and the parameters. Throws `invalid` or `unsupportedMediaType` in the API's shape. */
export function readBody(call: Call): Body {
  checkParameters(call)
  const plan = call.behaviour.request
  if (!plan) return { whole: undefined, item: WRITING.has(call.behaviour.kind) ? fieldsInQuery(call) : {} }
  const { request } = call.input
  const type = mediaType(request)
  if (!request.body || request.body.length === 0) return absent(call)
  if (type && plan.media.length > 0 && !plan.media.some((media) => accepts(media, type)))
    throw call.refuse('unsupportedMediaType', { message: `${type} is not one of: ${plan.media.join(', ')}` })
  const parts = request.parts ?? (type === 'multipart/related' ? relatedParts(request) : undefined)
  if (plan.blob) return blob(call, type, parts)
  const whole = decode(call, type, parts)
  checkBody(call, type, whole)
  return { whole, ...itemsIn(call, whole) }
}

const WRITING: ReadonlySet<string> = new Set(['create', 'upsert', 'replace', 'merge', 'action'])

/** Operations without a body take an item's fields as parameters. */
function fieldsInQuery(call: Call): Document {
  const { input, plan } = call
  const secrets = new Set(Object.values(plan.auth.schemes).map(({ name }) => name))
  const declared = call.schemas.parameters(input.operation).filter((parameter) => parameter.in === 'query')
  const fields = formFields(
    [...input.query].filter(([name]) => !secrets.has(name) && declared.some((parameter) => parameter.name === name)),
    () => true,
  )
  for (const { name, schema } of declared)
    if (fields[name] !== undefined) fields[name] = conform(call, schema, fields[name], name) ?? fields[name]
  return taken(call, fields)
}

function absent(call: Call): Body {
  const { request, id } = call.behaviour
  const needed = request?.required && call.behaviour.kind !== 'action' && call.behaviour.kind !== 'delete'
  if (needed && id?.in !== 'body') throw call.refuse('invalid', { message: 'A request body is required' })
  // An empty form or object may lack what is required of it.
  if (needed || call.behaviour.kind === 'create') checkBody(call, '', {})
  return { whole: undefined, item: {} }
}

function itemsIn(call: Call, whole: unknown): { item: Document; many?: Document[] } {
  const plan = call.behaviour.request
  const found = getAt(whole, plan?.at ?? '') ?? whole
  const documents = (Array.isArray(found) ? found : [found]).filter(isDocument).map((document) => taken(call, document))
  // No item has so many: a document is copied for each thing that is written into it.
  if (documents.some((document) => Object.keys(document).length > MOST_MEMBERS))
    throw call.refuse('invalid', { message: `An object may have ${MOST_MEMBERS} members` })
  if (plan?.many) return { item: {}, many: documents }
  // Some services wrap even one item in a list.
  return { item: Array.isArray(found) && !plan?.at ? {} : (documents[0] ?? {}) }
}

const MOST_MEMBERS = 5_000

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Without what is no field of the item, and with the item's own names for the rest. */
function taken(call: Call, document: Document): Document {
  const { arguments: others = [], renames = {} } = call.behaviour.request ?? {}
  const entries = Object.entries(document).filter(([name]) => !others.includes(name))
  return Object.fromEntries(
    entries.map(([name, value]) => [Object.hasOwn(renames, name) ? renames[name] : name, value]),
  )
}

function blob(call: Call, type: string, parts: readonly Part[] | undefined): Body {
  const { request } = call.input
  const name = call.behaviour.request?.blob?.part
  if (!parts) {
    if (/json|urlencoded/.test(type) && (name !== undefined || takes(call, type))) {
      const whole = decode(call, type, undefined)
      checkBody(call, type, whole)
      return { whole, ...itemsIn(call, whole) }
    }
    return { whole: undefined, item: {}, bytes: { buffer: request.body as Buffer, type: type || BYTES } }
  }
  const found =
    parts.find((part) => part.name === name) ??
    parts.find((part) => part.filename !== undefined) ??
    parts.find((part) => !/json/.test(part.type))
  const document = parts.find((part) => part !== found && /json/.test(part.type))
  const rest = parts.filter((part) => part !== found && part !== document && part.name !== '')
  if (!found && name !== undefined) throw call.refuse('invalid', { message: `${name} is required`, field: name })
  const fields = { ...jsonIn(call, document), ...fromParts(call, rest) }
  const whole = { ...(found && named(found)), ...typed(call, fields) }
  return {
    whole,
    ...itemsIn(call, whole),
    ...(found && { bytes: { buffer: found.bytes, type: found.type || BYTES } }),
  }
}

/** Texts of a form as what the schema of the whole has them. */
function typed(call: Call, fields: Document): Document {
  const flats = bodySchemas(call).flatMap((schema) => call.schemas.flat(schema) ?? [])
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const schema = flats.find(({ properties }) => Object.hasOwn(properties, name))?.properties[name]
      return [name, schema ? (conform(call, schema, value, name) ?? value) : value]
    }),
  )
}

const BYTES = 'application/octet-stream'

const takes = ({ behaviour }: Call, type: string): boolean =>
  behaviour.request?.media.some((media) => accepts(media, type)) ?? false

const jsonIn = (call: Call, part: Part | undefined): Document => {
  const value = part && json(call, part.bytes.toString())
  return isDocument(value) ? value : {}
}

const named = ({ filename }: Part): Document => (filename ? { filename } : {})

const fromParts = (call: Call, parts: readonly Part[]): Document =>
  formFields(
    parts.map((part) => [part.name, part.bytes.toString()]),
    fieldsOf(call),
  )

/** Some documents declare `a[b]` as the name of a field. */
function fieldsOf(call: Call): (name: string) => boolean {
  const schemas = bodySchemas(call).map((schema) => call.schemas.flat(schema))
  return (name) =>
    name.includes('[') && schemas.some((flat) => flat !== undefined && Object.hasOwn(flat.properties, name))
}

function decode(call: Call, type: string, parts: readonly Part[] | undefined): unknown {
  const text = () => call.input.request.body?.toString() ?? ''
  if (type === 'application/x-www-form-urlencoded') return formFields(new URLSearchParams(text()), fieldsOf(call))
  if (type.startsWith('multipart/')) {
    if (!parts) throw call.refuse('invalid', { message: `The body is not ${type}` })
    return fromParts(call, parts)
  }
  if (type === '' || /json/.test(type)) return json(call, text())
  // Documents also give JSON other names.
  return /^\s*\{/.test(text()) ? json(call, text()) : { content: text() }
}

function json(call: Call, text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    throw call.refuse('invalid', { message: 'The body is not valid JSON' })
  }
}

/** Arguments of a call that names what it is about in its body: read as what they look like, unchecked. */
export function argumentsIn(call: Call): unknown {
  const text = call.input.request.body?.toString() ?? ''
  if (call.input.request.parts) return fromParts(call, call.input.request.parts)
  if (text === '') return Object.fromEntries(call.input.query)
  if (!/^\s*[{[]/.test(text)) return formFields(new URLSearchParams(text), fieldsOf(call))
  try {
    return parseJson(text)
  } catch {
    return {}
  }
}
