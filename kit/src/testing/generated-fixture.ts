import type { OperationSpec } from '../contract.ts'
import { least } from '../fallback/sample.ts'
import { Schemas } from '../fallback/schemas.ts'
import type { Known, LawFixture } from './law-fixture.ts'
import type { TestRequest } from './start.ts'

/** Arguments by name, each a value or what one is of the things there are. */
export type Arguments = Readonly<Record<string, unknown | ((known: Known) => unknown)>>

export interface FixtureParts extends Pick<LawFixture, 'twin' | 'pulse' | 'malformed' | 'refusesStranger'> {
  readonly prepare?: LawFixture['prepare']
  /** Headers by which an administrator's client says who it is. */
  authorization(credentials: Readonly<Record<string, string>>): Readonly<Record<string, string>>
  /** What parameters mean by their names, wherever they stand. */
  readonly byName?: Arguments
  /** What single operations take besides, or take another thing for. `$body` is a body that is no JSON object. */
  readonly byOperation?: Readonly<Record<string, Arguments>>
}

/** The argument that is a whole body. */
const WHOLE = '$body'

/** A law fixture for a twin most of whose operations are generated: arguments come from the contract where nobody says more. */
export function generatedFixture(parts: FixtureParts): LawFixture {
  const { twin, pulse, malformed, refusesStranger } = parts
  const schemas = new Schemas(twin.contract())
  return {
    twin,
    pulse,
    prepare: parts.prepare ?? (async () => ({})),
    typical: (operation, known) => typical(parts, schemas, operation, known),
    request: (operation, args, credentials) =>
      request(schemas, operation, args, credentials ? parts.authorization(credentials) : {}),
    isProtected: ({ raw }) => {
      const ways = (raw.security ?? []) as Record<string, unknown>[]
      return ways.length > 0 && ways.every((way) => Object.keys(way).length > 0)
    },
    malformed,
    succeeded: ({ status }) => status < 400,
    refusesStranger,
  }
}

function typical(
  { byName = {}, byOperation = {} }: FixtureParts,
  schemas: Schemas,
  operation: OperationSpec,
  known: Known,
) {
  const args: Record<string, unknown> = {}
  for (const { in: place, name, required, schema } of schemas.parameters(operation))
    if (place === 'path' || (place === 'query' && required)) args[name] = byName[name] ?? least(schemas, schema, name)
  const body = least(schemas, jsonSchema(schemas, operation), operation.id)
  if (isObject(body)) for (const [name, value] of Object.entries(body)) args[name] ??= byName[name] ?? value
  else if (body !== null) args[WHOLE] = body
  const resolved = Object.entries({ ...args, ...byOperation[operation.id] }).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'function' ? value(known) : value,
  ])
  return Object.fromEntries(resolved.filter(([, value]) => value !== undefined))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const media = (schemas: Schemas, operation: OperationSpec) =>
  Object.entries((schemas.requestBody(operation)?.content ?? {}) as Record<string, { schema?: unknown }>)

const jsonSchema = (schemas: Schemas, operation: OperationSpec) =>
  media(schemas, operation).find(([type]) => /json/.test(type))?.[1].schema

/** Each argument where the operation takes it: in the path, in the query, else in the body. */
function request(
  schemas: Schemas,
  operation: OperationSpec,
  args: Record<string, unknown>,
  headers: Readonly<Record<string, string>>,
): TestRequest {
  const inQuery = new Set(
    schemas.parameters(operation).flatMap(({ in: place, name }) => (place === 'query' ? [name] : [])),
  )
  const inPath = new Set([...operation.path.matchAll(/\{\+?([^}]+)\}/g)].map((match) => match[1] as string))
  const rest = Object.entries(args).filter(([name]) => !inPath.has(name))
  const query = rest.filter(([name]) => inQuery.has(name)).map(([name, value]): [string, string] => [name, text(value)])
  const search = new URLSearchParams(query).toString()
  const path = operation.path.replace(/\{\+?([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(text(args[name] ?? name).toWellFormed() || name),
  )
  const { type, body } = written(schemas, operation, Object.fromEntries(rest.filter(([name]) => !inQuery.has(name))))
  return {
    method: operation.method,
    url: search === '' ? path : `${path}?${search}`,
    headers: { ...headers, ...(type && { 'content-type': type }) },
    body,
  }
}

function written(schemas: Schemas, operation: OperationSpec, members: Record<string, unknown>) {
  const types = media(schemas, operation).map(([type]) => type)
  if (types.length === 0 && Object.keys(members).length === 0) return { type: undefined, body: undefined }
  const type = types.find((type) => /json/.test(type)) ?? types[0] ?? 'application/json'
  const whole = WHOLE in members ? members[WHOLE] : members
  const plain = typeof whole === 'string' && !/json/.test(type)
  return { type: /\*/.test(type) ? 'application/json' : type, body: Buffer.from(plain ? whole : JSON.stringify(whole)) }
}

const text = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))
