import type { Json, Schema } from '../../draft.ts'
import { copyBounds } from '../openapi/keywords.ts'
import { isRecord, type Loose, listOf, recordOf, textOf } from '../openapi/loose.ts'

// Named schemas of the reference that are not published but whose name says that the value is a word or an id.
const wordLike = /(^|[_-])(ids?|ts|user|channel|team|date|types?|format|level|error)$/

/** The JSON Schema of one argument: types and bounds, none of the prose. */
export function argumentSchema(given: unknown): Schema {
  const argument = recordOf(given)
  if (argument.schema === 'post_file') return { type: 'string', contentMediaType: 'application/octet-stream' }
  const schema: Schema = {}
  const types = [...argumentTypes(argument)].sort()
  if (types.length) schema.type = types.length === 1 ? types[0]! : types
  copyBounds(argument, schema)
  for (const word of ['description', 'title', 'format']) delete schema[word]
  if (Array.isArray(argument.enum) && argument.enum.length) schema.enum = argument.enum as Json[]
  if (argument.items) schema.items = argumentSchema(argument.items)
  if (isRecord(argument.properties)) addProperties(schema, argument.properties, argument.required)
  const value = defaultOf(argument.default, types)
  if (value !== undefined) schema.default = value
  return schema
}

function addProperties(schema: Schema, properties: Loose, required: unknown): void {
  schema.properties = {}
  for (const [name, child] of Object.entries(properties)) schema.properties[name] = argumentSchema(child)
  const names = listOf(required).filter((name) => typeof name === 'string')
  if (names.length) schema.required = names.sort()
}

const MAX_DEPTH = 10

function argumentTypes(argument: Loose, depth = 0): Set<string> {
  const types = new Set<string>()
  if (typeof argument.type === 'string') types.add(argument.type)
  if (depth < MAX_DEPTH)
    for (const branch of [...listOf(argument.anyOf), ...listOf(argument.allOf)])
      for (const type of argumentTypes(recordOf(branch), depth + 1)) types.add(type)
  if (!types.size && wordLike.test(textOf(argument.schema))) types.add('string')
  for (const type of encodedTypes(argument, types)) types.add(type)
  return new Set([...types].filter((type) => jsonTypes.has(type)))
}

const jsonTypes = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'])

/**
 * A structure may be sent as a JSON string in a form or as itself in a JSON body, and lists also as comma-separated
 * words. The reference declares one of the spellings and tells the other in prose and examples.
 */
function encodedTypes(argument: Loose, declared: Set<string>): string[] {
  const prose = textOf(argument.desc)
  const example = textOf(argument.example)
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
