import type { Draft, Operation, Schema } from '../draft.ts'
import type { Samples } from '../read/samples.ts'
import { addSchema } from '../shape/from-schema.ts'
import { addValue } from '../shape/from-value.ts'
import { newShape, type Shape, toSchema } from '../shape/shape.ts'
import { Workspace } from '../shape/workspace.ts'

/**
 * Completes the replies of an RPC draft (failures told in the success reply) with what an older document and samples
 * know. Only types are taken: replies stay open, and a field is required only where both require and show it.
 */
export function mergeReplies(draft: Draft, older: Draft, samples: Samples): void {
  const known = new Map(older.operations.map((operation) => [operation.path, operation]))
  const work = new Workspace({ ...older.schemas })
  const replies = new Map<string, { shape: Shape; required: string[] }>()
  for (const operation of draft.operations) {
    const reply = replyName(operation)
    if (!reply) continue
    const shape = addSchema(newShape(), draft.schemas[reply], () => undefined)
    const twin = known.get(operation.path)
    const sample = samples.of(operation.id ?? '')
    const required = twin ? addOlder(operation, shape, twin, older, work) : []
    if (sample !== undefined) addValue(shape, sample)
    replies.set(reply, { shape, required: required.filter((name) => hasKey(sample, name)) })
  }
  work.settle([...replies.values()].map(({ shape }) => shape))
  for (const [name, { shape, required }] of replies) draft.schemas[name] = replySchema(toSchema(shape), required)
  Object.assign(draft.schemas, work.schemas())
}

function replyName(operation: Operation): string | undefined {
  return operation.responses['200']?.content['application/json']?.$ref?.split('/').pop()
}

function addOlder(operation: Operation, shape: Shape, twin: Operation, older: Draft, work: Workspace): string[] {
  for (const response of Object.values(twin.responses))
    for (const schema of Object.values(response.content)) addSchema(shape, schema, work.resolve)
  operation.errors = [...new Set([...operation.errors, ...errorWords(twin)])].sort()
  const success = twin.responses['200']?.content['application/json']
  return inlined(success, older)?.required ?? []
}

function errorWords(operation: Operation): string[] {
  const schemas = Object.values(operation.responses).flatMap((response) => Object.values(response.content))
  const words = schemas.flatMap((schema) => schema.properties?.error?.enum ?? [])
  return words.filter((word): word is string => typeof word === 'string' && /^[a-z0-9_]+$/.test(word))
}

function inlined(schema: Schema | undefined, draft: Draft): Schema | undefined {
  return schema?.$ref ? draft.schemas[schema.$ref.split('/').pop()!] : schema
}

function hasKey(sample: unknown, name: string): boolean {
  return typeof sample === 'object' && sample !== null && name in sample
}

function replySchema(schema: Schema, required: string[]): Schema {
  const rest = required.filter((name) => name !== 'ok').sort()
  const reply: Schema = { ...schema, required: ['ok'] }
  if (!rest.length) return reply
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
  return { ...reply, if: { properties: { ok: { const: true } } }, then: { required: rest } }
}
