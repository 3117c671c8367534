import type { Draft, Schema } from '../draft.ts'

const single = [
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'contains',
  'not',
  'if',
  'then',
  'else',
]
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const maps = ['properties', 'patternProperties']
const prefix = '#/components/schemas/'

/** The component a schema refers to. */
export function refName(schema: Schema | undefined): string | undefined {
  const ref = schema?.$ref
  return typeof ref === 'string' && ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined
}

/** The schemas directly inside a schema. */
export function* subschemas(schema: Schema): Iterable<Schema> {
  for (const keyword of single) if (isSchema(schema[keyword])) yield schema[keyword] as Schema
  for (const keyword of lists) if (Array.isArray(schema[keyword])) yield* (schema[keyword] as Schema[]).filter(isSchema)
  for (const keyword of maps)
    if (isSchema(schema[keyword])) yield* Object.values(schema[keyword] as Record<string, Schema>).filter(isSchema)
}

function isSchema(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A schema and all schemas inside it, references not followed. Each object once. */
export function* deep(root: Schema): Iterable<Schema> {
  const seen = new Set<Schema>()
  const stack = [root]
  for (let schema = stack.pop(); schema; schema = stack.pop()) {
    if (seen.has(schema)) continue
    seen.add(schema)
    yield schema
    stack.push(...subschemas(schema))
  }
}

/** All schemas that operations and events use directly. */
export function* roots(draft: Draft): Iterable<Schema> {
  for (const operation of draft.operations) {
    for (const parameter of operation.parameters) yield parameter.schema
    if (operation.body) yield* Object.values(operation.body.content)
    for (const response of Object.values(operation.responses)) {
      yield* Object.values(response.content)
      yield* Object.values(response.headers)
    }
  }
  for (const event of draft.events) if (event.payload) yield event.payload
}

/** Names of components that `from` reaches through any number of references. */
export function reachable(draft: Draft, from: Iterable<Schema>): Set<string> {
  const found = new Set<string>()
  const queue = [...from]
  for (let root = queue.pop(); root; root = queue.pop()) {
    for (const schema of deep(root))
      for (const name of [refName(schema), ...mapped(schema)]) {
        if (name === undefined || found.has(name) || !draft.schemas[name]) continue
        found.add(name)
        queue.push(draft.schemas[name])
      }
  }
  return found
}

/** Components that a discriminator's mapping names. */
function mapped(schema: Schema): string[] {
  const { mapping } = (schema.discriminator ?? {}) as { mapping?: Record<string, string> }
  return Object.values(mapping ?? {}).map((ref) => ref.slice(prefix.length))
}

/** Changes every reference to a component according to `rename`. */
export function renameReferences(schemas: Iterable<Schema>, rename: ReadonlyMap<string, string>): void {
  const done = new Set<Schema>()
  for (const root of schemas)
    for (const schema of deep(root)) {
      if (done.has(schema)) continue
      done.add(schema)
      const name = refName(schema)
      if (name !== undefined && rename.has(name)) schema.$ref = prefix + rename.get(name)!
      const { mapping } = (schema.discriminator ?? {}) as { mapping?: Record<string, string> }
      for (const [value, ref] of Object.entries(mapping ?? {})) {
        const to = rename.get(ref.slice(prefix.length))
        if (to !== undefined) mapping![value] = prefix + to
      }
    }
}
