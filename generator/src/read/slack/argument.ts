import type { Json, Schema } from '../../draft.ts'

/** One argument as Slack's reference JSON describes it (docs.slack.dev/reference/methods/<method>.json). */
export interface ReferenceArgument {
  type?: string
  schema?: string
  subtype?: string
  desc?: string
  example?: unknown
  default?: unknown
  enum?: Json[]
  items?: ReferenceArgument
  anyOf?: ReferenceArgument[]
  allOf?: ReferenceArgument[]
  properties?: Record<string, ReferenceArgument>
  required?: string[]
  [keyword: string]: unknown
}

// Named schemas of the reference that are not published but whose name says that the value is a word or an id.
const wordLike = /(^|[_-])(ids?|ts|user|channel|team|date|types?|format|level|error)$/
const bounds = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'pattern']

/** The JSON Schema of one argument: types and bounds, none of the prose. */
export function argumentSchema(argument: ReferenceArgument): Schema {
  if (argument.schema === 'post_file') return { type: 'string', contentMediaType: 'application/octet-stream' }
  const schema: Schema = {}
  const types = [...argumentTypes(argument)].sort()
  if (types.length) schema.type = types.length === 1 ? types[0]! : types
  for (const bound of bounds) if (argument[bound] !== undefined) schema[bound] = argument[bound]
  if (argument.enum) schema.enum = argument.enum
  if (argument.items) schema.items = argumentSchema(argument.items)
  if (argument.properties) addProperties(schema, argument)
  const value = defaultOf(argument.default, types)
  if (value !== undefined) schema.default = value
  return schema
}

function addProperties(schema: Schema, argument: ReferenceArgument): void {
  schema.properties = {}
  for (const [name, child] of Object.entries(argument.properties ?? {})) schema.properties[name] = argumentSchema(child)
  if (argument.required?.length) schema.required = [...argument.required].sort()
}

function argumentTypes(argument: ReferenceArgument): Set<string> {
  const types = new Set<string>()
  if (argument.type) types.add(argument.type)
  for (const branch of [...(argument.anyOf ?? []), ...(argument.allOf ?? [])])
    for (const type of argumentTypes(branch)) types.add(type)
  if (!types.size && argument.schema && wordLike.test(argument.schema)) types.add('string')
  for (const type of encodedTypes(argument, types)) types.add(type)
  return types
}

/**
 * A structure may be sent as a JSON string in a form or as itself in a JSON body, and lists also as comma-separated
 * words. The reference declares one of the spellings and tells the other in prose and examples.
 */
function encodedTypes(argument: ReferenceArgument, declared: Set<string>): string[] {
  const prose = argument.desc ?? ''
  const example = typeof argument.example === 'string' ? argument.example : ''
  if (declared.has('array')) return example && !example.startsWith('[') ? ['string'] : []
  if (/JSON[- ]based array|list of blocks/i.test(prose)) return ['array', 'string']
  if (/JSON object|JSON-encoded/i.test(prose)) return ['object', 'string']
  if (declared.has('string') && /array of/i.test(prose) && example.startsWith('[')) return ['array']
  return []
}

function defaultOf(value: unknown, types: string[]): Json | undefined {
  if (value === undefined || value === null || types.length !== 1) return undefined
  const type = types[0]
  if (type === 'boolean') return typeof value === 'boolean' ? value : truths.get(String(value))
  if (type === 'integer' || type === 'number')
    return Number.isFinite(Number(value)) && value !== '' ? Number(value) : undefined
  return type === 'string' && typeof value === 'string' ? value : undefined
}

const truths = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])
