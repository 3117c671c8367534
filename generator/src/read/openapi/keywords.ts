import type { Json, Schema } from '../../draft.ts'
import { isRecord, type Loose } from './loose.ts'

const counts = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minContains',
  'maxContains',
]
const numbers = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']
const flags = ['readOnly', 'writeOnly', 'deprecated', 'uniqueItems']
const texts = ['contentEncoding', 'contentMediaType', 'description', 'title']
const MAX_PATTERN = 2_000
/** A default larger than this is an example, not a fact. */
const MAX_DEFAULT = 400

/** Bounds, flags and words, each only where it has the right type. */
export function copyBounds(raw: Loose, schema: Schema): void {
  for (const name of counts) if (isCount(raw[name])) schema[name] = Number(raw[name])
  for (const name of numbers) if (isNumber(raw[name])) schema[name] = Number(raw[name])
  for (const name of flags) if (raw[name] === true) schema[name] = true
  for (const name of texts) if (typeof raw[name] === 'string') schema[name] = raw[name]
  // Some documents put prose there.
  if (typeof raw.format === 'string' && /^[\w.:+/-]{1,40}$/.test(raw.format)) schema.format = raw.format
  // OpenAPI 3.0 wrote exclusiveness as a flag beside the bound.
  if (raw.exclusiveMinimum === true && isNumber(raw.minimum)) moveBound(schema, 'minimum', 'exclusiveMinimum')
  if (raw.exclusiveMaximum === true && isNumber(raw.maximum)) moveBound(schema, 'maximum', 'exclusiveMaximum')
  if (schema.multipleOf === 0) delete schema.multipleOf
}

function moveBound(schema: Schema, from: string, to: string): void {
  schema[to] = schema[from]
  delete schema[from]
}

/** Enumerations, constants, defaults, examples and patterns. */
export function copyValues(raw: Loose, schema: Schema, warn: (message: string) => void): void {
  copyEnum(raw, schema, warn)
  if (raw.const !== undefined) schema.const = raw.const as Json
  if (raw.default !== undefined && JSON.stringify(raw.default).length <= MAX_DEFAULT)
    schema.default = raw.default as Json
  const example = raw.example ?? (Array.isArray(raw.examples) ? raw.examples[0] : undefined)
  if (example !== undefined) schema.example = example as Json
  if (typeof raw.pattern !== 'string') return
  const { pattern, flags } = literal(raw.pattern)
  const problem = flags ? `JSON Schema has no flags (${flags})` : patternProblem(pattern)
  if (problem) warn(`the pattern is left out: ${problem}`)
  else schema.pattern = pattern
}

/** Documents also write patterns as programs do, `/^[a-z]+$/i`, and as other languages do, `\A[a-z]+\z`. */
function literal(pattern: string): { pattern: string; flags: string } {
  const [, inside, flags = ''] = /^\/(\^.*|.*\$)\/([a-z]*)$/s.exec(pattern) ?? []
  const bare = (inside ?? pattern).replace(/^\\A/, '^').replace(/\\[zZ]$/, '$')
  return { pattern: bare, flags: flags.replace(/[gu]/g, '') }
}

function copyEnum(raw: Loose, schema: Schema, warn: (message: string) => void): void {
  if (!Array.isArray(raw.enum) || raw.enum.length === 0) return
  const seen = new Map<string, Json>()
  for (const value of raw.enum) seen.set(JSON.stringify(value), fitting(value as Json, schema.type))
  const values = [...seen.values()].filter((value) => fits(value, schema.type))
  if (values.length < seen.size) warn(`${seen.size - values.length} enum values are left out: not of the declared type`)
  if (values.length) schema.enum = values
}

function fits(value: Json, type: Schema['type']): boolean {
  if (type === undefined || value === null) return true
  const own = Array.isArray(value) ? 'array' : typeof value
  return [type].flat().some((allowed) => allowed === own || (own === 'number' && allowed === 'integer'))
}

/** YAML reads `enum: [1, yes]` as numbers and texts; where the declared type is text, text was meant. */
function fitting(value: Json, type: Schema['type']): Json {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value)
  if ((type === 'integer' || type === 'number') && typeof value === 'string' && isNumber(value)) return Number(value)
  return value
}

function patternProblem(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN) return `longer than ${MAX_PATTERN} characters`
  try {
    new RegExp(pattern, 'u')
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

function isNumber(value: unknown): boolean {
  return (
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
  )
}

function isCount(value: unknown): boolean {
  return isNumber(value) && Number.isInteger(Number(value)) && Number(value) >= 0
}

/** The first example of a media type, response or parameter object, parsed where it is JSON inside a text. */
export function examplesOf(raw: Loose): Json[] {
  const listed = isRecord(raw.examples) ? Object.values(raw.examples).slice(0, 3) : []
  const values = [
    raw.example,
    ...listed.map((entry) => (isRecord(entry) && 'value' in entry ? entry.value : undefined)),
  ]
  return values.filter((value) => value !== undefined).map((value) => parsedText(value as Json))
}

function parsedText(value: Json): Json {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value) as Json
  } catch {
    return value
  }
}
