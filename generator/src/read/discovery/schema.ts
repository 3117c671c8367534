import type { Schema } from '../../draft.ts'
import { copyBounds, copyValues } from '../openapi/keywords.ts'
import { isRecord, type Loose } from '../openapi/loose.ts'
import { typesOf } from '../openapi/type-words.ts'
import { type At, below, type Reading } from '../reading.ts'

/** A discovery schema as JSON Schema. References are bare names of schemas of the same document. */
export function convertSchema(reading: Reading, raw: unknown, at: At): Schema {
  if (!isRecord(raw)) {
    reading.warn('broken-schema', 'a schema must be an object; anything is allowed', at)
    return {}
  }
  if (typeof raw.$ref === 'string') return referenceTo(reading, raw, at)
  const schema: Schema = {}
  const { types } = typesOf(raw, (message) => reading.warn('unknown-type', message, at))
  if (types.length) schema.type = types[0]!
  copyBounds(raw, schema)
  copyValues({ ...raw, example: undefined }, schema, (message) => reading.warn('broken-schema', message, at))
  fitDefault(schema)
  addChildren(reading, raw, schema, at)
  return raw.repeated === true ? { type: 'array', items: schema } : schema
}

function referenceTo(reading: Reading, raw: Loose, at: At): Schema {
  const name = raw.$ref as string
  const known = isRecord(reading.draft.schemas[name]) || valueOfSchemas(at)[name] !== undefined
  if (!known) {
    reading.error('unresolved-reference', `\`$ref: ${name}\`: no schema has that name`, at)
    return {}
  }
  return { $ref: `#/components/schemas/${name}`, ...(raw.readOnly === true ? { readOnly: true } : {}) }
}

function valueOfSchemas(at: At): Loose {
  const { schemas } = at.document.value as { schemas?: unknown }
  return isRecord(schemas) ? schemas : {}
}

/** Defaults are written as texts whatever the type. */
function fitDefault(schema: Schema): void {
  if (typeof schema.default !== 'string' || schema.type === 'string') return
  if (schema.type === 'boolean') schema.default = schema.default === 'true'
  else if (schema.type === 'integer' || schema.type === 'number') schema.default = Number(schema.default)
}

function addChildren(reading: Reading, raw: Loose, schema: Schema, at: At): void {
  if (isRecord(raw.properties)) {
    schema.properties = {}
    for (const [name, child] of Object.entries(raw.properties))
      schema.properties[name] = convertSchema(reading, child, below(at, 'properties', name))
  }
  if (raw.items !== undefined) schema.items = convertSchema(reading, raw.items, below(at, 'items'))
  if (raw.additionalProperties !== undefined)
    schema.additionalProperties = convertSchema(reading, raw.additionalProperties, below(at, 'additionalProperties'))
}
