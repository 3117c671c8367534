import type { ApiDocument, ApiOperation, ApiParameter, Schema } from './document.ts'

/** Reads a Google API discovery document (format "discovery#restDescription"). */
export function readDiscovery(root: Schema): ApiDocument {
  const converted = { ...root, schemas: mapped(root.schemas ?? {}, schemaOf) }
  const operations = methodsIn(root).map((method) => operationOf(root, method))
  return { title: String(root.title ?? root.name), operations, root: converted, dialect: 'discovery' }
}

const mapped = (record: Schema, change: (value: Schema) => Schema): Schema =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value as Schema)]))

function methodsIn(at: Schema): Schema[] {
  const own = Object.values((at.methods ?? {}) as Schema)
  return [...own, ...Object.values((at.resources ?? {}) as Schema).flatMap(methodsIn)]
}

function operationOf(root: Schema, raw: Schema): ApiOperation {
  const parameters = Object.entries((raw.parameters ?? {}) as Schema).map(
    ([name, given]): ApiParameter => ({
      name,
      in: given.location === 'path' ? 'path' : 'query',
      required: given.required === true,
      schema: schemaOf(given),
    }),
  )
  const body = raw.request?.$ref && { media: 'application/json', schema: reference(raw.request.$ref) }
  const reply = raw.response?.$ref && reference(raw.response.$ref)
  return {
    id: raw.id,
    method: raw.httpMethod,
    path: `/${root.servicePath ?? ''}${raw.flatPath ?? raw.path}`.replace(/\/{2,}/g, '/'),
    parameters,
    body: body || undefined,
    replies: new Map([['200', reply || undefined]]),
    media: reply ? ['application/json'] : [],
    security: raw.scopes ? [[{ kind: 'bearer', name: '' }]] : [],
  }
}

const reference = (name: string): Schema => ({ $ref: `#/schemas/${name}` })

/** `required` is said of the property itself, references are bare names, and `any` is anything. */
function schemaOf(given: Schema): Schema {
  const { $ref, properties, items, additionalProperties, type, annotations, required, ...rest } = given
  return {
    ...(typeof $ref === 'string' ? reference($ref) : {}),
    ...rest,
    ...(type && type !== 'any' ? { type } : {}),
    ...(properties ? { properties: mapped(properties, schemaOf) } : {}),
    ...(items ? { items: schemaOf(items) } : {}),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: schemaOf(additionalProperties) } : {}),
  }
}
