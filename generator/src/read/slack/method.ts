import type { Draft, Json, Operation, Origin, Schema, SecurityRequirement } from '../../draft.ts'
import { addSchema, type Resolve } from '../../shape/from-schema.ts'
import { itemsOf, newShape, propertyOf, type Shape, toSchema } from '../../shape/shape.ts'
import { type Loose, listOf, recordOf, textOf } from '../openapi/loose.ts'
import { argumentSchema } from './argument.ts'

const tokenKinds = ['bot', 'user', 'configuration']

/** Adds the operation of one file of docs.slack.dev/reference/methods and its argument and reply schemas to the draft. */
export function addMethod(draft: Draft, name: string, method: Loose, origin: Origin): Operation {
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
    errors: Object.keys(recordOf(method.errors)).sort(),
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

function argumentsOf(method: Loose): Loose {
  return recordOf(recordOf(method.args).properties)
}

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` }
}

function argumentsSchema(method: Loose): Schema {
  const schema: Schema = { type: 'object', properties: {} }
  // The token is how the caller is known, so it belongs to `security`.
  for (const [name, argument] of Object.entries(argumentsOf(method)))
    if (name !== 'token') schema.properties![name] = argumentSchema(argument)
  const required = listOf(recordOf(method.args).required).filter(
    (name) => typeof name === 'string' && schema.properties![name] !== undefined,
  )
  if (required.length) schema.required = (required as string[]).sort()
  return schema
}

/** Every reply has `ok`; a refusal adds the rest (docs.slack.dev, "Using the Slack Web API", Responses). */
function replyShape(method: Loose): Shape {
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

function contentOf(args: Schema, name: string, method: Loose): Record<string, Schema> {
  const schema = reference(`${name}.args`)
  const content: Record<string, Schema> = { 'application/x-www-form-urlencoded': schema }
  if (method.json_input_supported) content['application/json'] = schema
  const takesFile = Object.values(args.properties ?? {}).some((property) => property.contentMediaType)
  if (takesFile) content['multipart/form-data'] = schema
  return content
}

function securityOf(method: Loose): SecurityRequirement[] {
  if (!argumentsOf(method).token) return []
  const scope = recordOf(method.scope)
  const kinds = tokenKinds.filter((kind) => Array.isArray(scope[kind]))
  if (!kinds.length) return [{ bot: [] }, { user: [] }]
  return kinds.map((kind) => ({
    [kind]: listOf(scope[kind])
      .filter((word) => typeof word === 'string')
      .sort(),
  }))
}

function extensionsOf(method: Loose): Record<string, Json> {
  const extensions: Record<string, Json> = {}
  if (typeof method.rate_limits === 'string' && /^t\d$/.test(method.rate_limits))
    extensions['x-rate-limit'] = method.rate_limits
  // What the reference recommends; both verbs are served.
  if (textOf(method.http_method)) extensions['x-verb'] = textOf(method.http_method).toLowerCase()
  return extensions
}
