import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { OperatorError } from './errors.ts'
import { nearest } from './nearest.ts'
import { type Path, type Place, Source } from './source.ts'

export type { Path } from './source.ts'

/** A YAML file that was written by people, as its schema reads it. */
export interface YamlDocument<T> {
  readonly file: string
  readonly value: T
  /** `file:line:column` of a value, or of its key when that is what is wrong. */
  where(path: Path, part?: 'key' | 'value'): string
}

/** Something wrong at a place, for `refuse`. */
export interface Fault {
  readonly path: Path
  readonly message: string
  readonly part?: 'key' | 'value'
}

/** How many problems are named at once: past that the first ones are the cause. */
const SHOWN = 10

/**
 * Reads a YAML (or JSON) file strictly: unknown keys, wrong types and syntax errors are refused, each with its place and the
 * nearest name that would be right. Throws an OperatorError.
 */
export function readYaml<T>(file: string, schema: z.ZodType<T>): YamlDocument<T> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new OperatorError('no_such_file', `${file} cannot be read: ${(error as Error).message}`, { status: 404 })
  }
  return parseYaml(file, text, schema)
}

/** Like `readYaml`, of a text that came from elsewhere; `file` is what errors call it. */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlDocument<T> {
  const source = new Source(text)
  const where = (path: Path, part?: 'key' | 'value') => say(file, source.at(path, part))
  const [broken] = source.errors()
  if (broken) throw new OperatorError('bad_yaml', `${say(file, broken)} ${broken.message}`)
  return held({ file, value: plainly(source, where), where }, schema)
}

/** Holds a value of whatever origin to a schema, as strictly. Throws an OperatorError. */
export function held<T>({ file, value, where }: YamlDocument<unknown>, schema: z.ZodType<T>): YamlDocument<T> {
  const result = schema.safeParse(value)
  const document = { file, value: result.data as T, where }
  if (!result.success)
    refuse(
      document,
      result.error.issues.flatMap((issue) => faultsOf(issue, schema)),
    )
  return document
}

/** Refuses a document for what is wrong in it. */
export function refuse(document: Pick<YamlDocument<unknown>, 'where'>, faults: readonly Fault[]): never {
  const lines = faults.slice(0, SHOWN).map(({ path, message, part }) => `${document.where(path, part)} ${message}`)
  if (faults.length > SHOWN) lines.push(`(${faults.length - SHOWN} more)`)
  throw new OperatorError('bad_document', lines.join('\n'))
}

/** ` (did you mean 'x'?)`, or nothing when no known name is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const found = nearest(name, known)
  return found === undefined ? '' : ` (did you mean '${found}'?)`
}

const say = (file: string, { line, column }: Place) => `${file}:${line}:${column}`

function plainly(source: Source, where: (path: Path) => string): unknown {
  try {
    return source.value()
  } catch (error) {
    throw new OperatorError('bad_yaml', `${where([])} ${(error as Error).message}`)
  }
}

/** The issues of a schema in people's words, each at the key or value that is wrong. */
function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = [...keysAt(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema, issue.path)]
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      part: 'key' as const,
      message: `there is no '${key}' here${didYouMean(key, known)}`,
    }))
  }
  if (issue.code === 'invalid_union') {
    // The alternative that knows its keys is the one that was meant; among equals the one that got furthest.
    const deepest = [...issue.errors].sort((a, b) => strangeKeys(a) - strangeKeys(b) || depth(b) - depth(a))[0]
    if (deepest && depth(deepest) > 0)
      return deepest.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }, schema))
  }
  const key = issue.path.at(-1)
  if (issue.code === 'invalid_type' && typeof key === 'string' && issue.message.endsWith('received undefined'))
    return [{ path: issue.path, message: `'${key}' is missing` }]
  return [{ path: issue.path, message: issue.message }]
}

interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
}

/** The keys that any alternative of a schema knows at a place. */
function* keysAt(schema: JsonSchema, path: Path, root = schema): Generator<string> {
  const name = schema.$ref?.split('/').at(-1)
  if (name !== undefined) yield* keysAt(root.$defs?.[name] ?? root, path, root)
  for (const alternative of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* keysAt(alternative, path, root)
  const [step, ...rest] = path
  if (step === undefined) yield* Object.keys(schema.properties ?? {})
  else if (typeof step === 'number') yield* keysAt(schema.items ?? {}, rest, root)
  else {
    const { additionalProperties: others } = schema
    yield* keysAt(schema.properties?.[String(step)] ?? (typeof others === 'object' ? others : {}), rest, root)
  }
}

/** How many keys of the value itself an alternative does not have. */
const strangeKeys = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys.length : 0),
    0,
  )

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)))
