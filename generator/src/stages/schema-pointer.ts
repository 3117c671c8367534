import { escapeSegment } from '../document/pointer.ts'
import type { Operation, Schema } from '../draft.ts'
import { type Model, type Res, rolesOf } from './model.ts'

const DEEPEST = 6

/** Where in the contract the schema of a resource's items stands, where it has no name; undefined where it is put together. */
export function schemaPointer(model: Model, res: Res, schema: Schema): string | undefined {
  for (const [operation] of rolesOf(model, res))
    for (const [place, root] of bodiesOf(operation)) {
      const inside = within(root, schema, DEEPEST)
      if (inside !== undefined) return `#/paths/${step(operation.path)}/${operation.method}${place}${inside}`
    }
  return undefined
}

function bodiesOf({ responses, body }: Operation): [string, Schema][] {
  const places = (at: string, content: Record<string, Schema>) =>
    Object.entries(content).map(([type, schema]): [string, Schema] => [`${at}/content/${step(type)}/schema`, schema])
  return [
    ...Object.entries(responses).flatMap(([status, { content }]) => places(`/responses/${status}`, content)),
    ...places('/requestBody', body?.content ?? {}),
  ]
}

/** The way from a schema to one inside it. */
function within(at: Schema, wanted: Schema, depth: number): string | undefined {
  if (at === wanted) return ''
  if (depth === 0 || typeof at !== 'object' || at === null) return undefined
  const inner: [string, Schema | undefined][] = [
    ...Object.entries(at.properties ?? {}).map(([name, schema]): [string, Schema] => [
      `/properties/${step(name)}`,
      schema,
    ]),
    ['/items', at.items],
    ...(['allOf', 'anyOf', 'oneOf'] as const).flatMap((keyword) =>
      (at[keyword] ?? []).map((schema, n): [string, Schema] => [`/${keyword}/${n}`, schema]),
    ),
  ]
  for (const [way, schema] of inner) {
    const found = schema && within(schema, wanted, depth - 1)
    if (found !== undefined) return way + found
  }
  return undefined
}

const step = (text: string): string => escapeSegment(text).replaceAll('%', '%25')
