import { jsonSchema } from '../../src/format/schema.ts'

interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** Every key that the published schema accepts and that has none below it, by its path. What is the same wherever it stands goes by one name. */
export function keysOfFormat(): string[] {
  const root = jsonSchema() as Schema
  const all = new Set(walk(root, '', root))
  const leaves = [...all].filter((path) => ![...all].some((other) => other.startsWith(`${path}/`)))
  return [...new Set(leaves.map(shared))].sort()
}

function* walk(schema: Schema, at: string, root: Schema): Generator<string> {
  const name = schema.$ref?.split('/').at(-1)
  if (name !== undefined) yield* walk(root.$defs?.[name] ?? {}, at, root)
  for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* walk(one, at, root)
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    const path = at === '' ? key : `${at}/${key}`
    yield path
    yield* walk(inner, path, root)
  }
  if (schema.items) yield* walk(schema.items, at, root)
  if (typeof schema.additionalProperties === 'object') yield* walk(schema.additionalProperties, `${at}/*`, root)
}

/** Questions, amounts, steps and spreads are each one schema, used in several places. */
const shared = (path: string): string =>
  path
    .replace(/^plays\/\*\//, 'play/')
    .replace(/^(play\/wait\/until|satisfied when\/(state|always))\/(sql|is|rows|equals|name)(?=\/|$)/, 'question/$3')
    .replace(/^.*\/(rows|count|added|removed|changed)\/(at least|at most)$/, 'amount/$2')
    .replace(/^load\/(think|latency\/\*)\/(exponential|uniform|median|p95)$/, 'spread/$2')
    .replace(/^world\/seed\/.*/, 'world/seed/…')
