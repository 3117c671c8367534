import type { Draft, Json, Operation, Origin, Schema, SecurityRequirement } from '../../draft.ts'
import { addSchema, type Resolve } from '../../shape/from-schema.ts'
import { itemsOf, newShape, propertyOf, type Shape, toSchema } from '../../shape/shape.ts'
import { argumentSchema, type ReferenceArgument } from './argument.ts'

/** One file of docs.slack.dev/reference/methods. */
export interface ReferenceMethod {
  http_method?: string
  scope?: Record<string, string[]> | string
  args: { properties?: Record<string, ReferenceArgument>; required?: string[] }
  output?: unknown
  rate_limits?: unknown
  errors?: Record<string, unknown>
  json_input_supported?: boolean
  deprecated?: unknown
}

const tokenKinds = ['bot', 'user', 'configuration']

/** Adds the operation and its argument and reply schemas to the draft. */
export function addMethod(draft: Draft, name: string, method: ReferenceMethod, origin: Origin): Operation {
  draft.schemas[`${name}.args`] = argumentsSchema(method)
  draft.schemas[`${name}.reply`] = toSchema(replyShape(method))
  draft.schemaOrigins[`${name}.args`] = { ...origin, pointer: '/args' }
  draft.schemaOrigins[`${name}.reply`] = { ...origin, pointer: '/output' }
  const operation: Operation = {
    id: name,
    method: 'post',
    path: `/api/${name}`,
    also: ['get'],
    parameters: [],
    body: { required: false, content: contentOf(draft.schemas[`${name}.args`]!, name, method), examples: [], origin },
    responses: {
      '200': {
        content: { 'application/json': reference(`${name}.reply`) },
        description: '',
        headers: {},
        examples: [],
        origin,
      },
    },
    security: securityOf(method),
    deprecated: Boolean(method.deprecated),
    errors: Object.keys(method.errors ?? {}).sort(),
    errorsInReply: true,
    tags: [name.split('.')[0]!],
    summary: '',
    description: '',
    extensions: extensionsOf(method),
    origin,
  }
  draft.operations.push(operation)
  return operation
}

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` }
}

function argumentsSchema(method: ReferenceMethod): Schema {
  const schema: Schema = { type: 'object', properties: {} }
  // The token is how the caller is known, so it belongs to `security`.
  for (const [name, argument] of Object.entries(method.args.properties ?? {}))
    if (name !== 'token') schema.properties![name] = argumentSchema(argument)
  const required = (method.args.required ?? []).filter((name) => schema.properties![name])
  if (required.length) schema.required = required.sort()
  return schema
}

/** Every reply has `ok`; a refusal adds the rest (docs.slack.dev, "Using the Slack Web API", Responses). */
function replyShape(method: ReferenceMethod): Shape {
  const shape = newShape()
  shape.types.add('object')
  propertyOf(shape, 'ok').types.add('boolean')
  for (const name of ['error', 'needed', 'provided', 'warning']) propertyOf(shape, name).types.add('string')
  const metadata = propertyOf(shape, 'response_metadata')
  for (const name of ['messages', 'warnings']) itemsOf(propertyOf(metadata, name)).types.add('string')
  return addSchema(shape, method.output, unpublished)
}

// The reference names schemas (`{"schema": "message"}`) that it does not publish, and has no `$ref`.
const unpublished: Resolve = () => undefined

function contentOf(args: Schema, name: string, method: ReferenceMethod): Record<string, Schema> {
  const schema = reference(`${name}.args`)
  const content: Record<string, Schema> = { 'application/x-www-form-urlencoded': schema }
  if (method.json_input_supported) content['application/json'] = schema
  const takesFile = Object.values(args.properties ?? {}).some((property) => property.contentMediaType)
  if (takesFile) content['multipart/form-data'] = schema
  return content
}

function securityOf(method: ReferenceMethod): SecurityRequirement[] {
  if (!method.args.properties?.token) return []
  const scope = typeof method.scope === 'object' && method.scope !== null ? method.scope : {}
  const kinds = tokenKinds.filter((kind) => Array.isArray(scope[kind]))
  if (!kinds.length) return [{ bot: [] }, { user: [] }]
  return kinds.map((kind) => ({ [kind]: [...scope[kind]!].sort() }))
}

function extensionsOf(method: ReferenceMethod): Record<string, Json> {
  const extensions: Record<string, Json> = {}
  if (typeof method.rate_limits === 'string' && /^t\d$/.test(method.rate_limits))
    extensions['x-rate-limit'] = method.rate_limits
  // What the reference recommends; both verbs are served.
  if (method.http_method) extensions['x-verb'] = method.http_method.toLowerCase()
  return extensions
}
