import { type ApiDocument, resolve, type Schema } from './document.ts'

/** A schema with its references followed, its parts merged, and the first of its alternatives chosen. */
export function flat(api: ApiDocument, schema: unknown, depth = 0): Schema {
  const resolved = resolve(api.root, schema)
  if (depth > 20) return {}
  const { allOf, oneOf, anyOf, ...own } = resolved
  const chosen = [...firstOf(api, oneOf), ...firstOf(api, anyOf)]
  const parts = [...chosen.flatMap((part) => named(own.discriminator, part)), ...listOf(allOf), ...chosen]
  return parts.reduce<Schema>((whole, part) => merge(whole, flat(api, part, depth + 1)), own)
}

const listOf = (value: unknown): Schema[] => (Array.isArray(value) ? value : [])

/** The first alternative that is not null. */
function firstOf(api: ApiDocument, alternatives: unknown): Schema[] {
  const list = listOf(alternatives)
  const found = list.find((alternative) => resolve(api.root, alternative).type !== 'null') ?? list[0]
  return found === undefined ? [] : [found]
}

/** What the discriminator has to say for an alternative to be meant. */
function named(discriminator: Schema | undefined, { $ref }: Schema): Schema[] {
  if (typeof discriminator?.propertyName !== 'string' || typeof $ref !== 'string') return []
  const mapping = Object.entries((discriminator.mapping ?? {}) as Record<string, string>)
  const word =
    mapping.find(([, target]) => target === $ref || $ref.endsWith(`/${target}`))?.[0] ?? $ref.split('/').at(-1)
  return [{ properties: { [discriminator.propertyName]: { type: 'string', const: word } } }]
}

const merge = (a: Schema, b: Schema): Schema => ({
  ...b,
  ...a,
  ...(a.properties || b.properties ? { properties: { ...b.properties, ...a.properties } } : {}),
  ...(a.required || b.required ? { required: [...new Set([...listOf(a.required), ...listOf(b.required)])] } : {}),
})

export function typeOf(schema: Schema): string {
  const types = listOf(schema.type) as unknown as string[]
  const type = types.find((type) => type !== 'null') ?? (typeof schema.type === 'string' ? schema.type : undefined)
  if (type !== undefined) return type
  if (schema.properties || schema.additionalProperties) return 'object'
  return schema.items ? 'array' : schema.enum ? typeof schema.enum[0] : 'any'
}

export const isScalar = (schema: Schema): boolean => ['string', 'integer', 'number', 'boolean'].includes(typeOf(schema))

/** Whether a reply's schema lets a member show a value: not where requests take any text and replies list a few. */
export function mayShow(api: ApiDocument, reply: unknown, name: string, value: unknown, depth = 0): boolean {
  const said = flat(api, reply)
  const own = said.properties?.[name]
  if (own) return admits(flat(api, own), value)
  if (depth > 3) return true
  const inner = [...Object.values((said.properties ?? {}) as Schema), said.items].filter(
    (schema) => schema && !isScalar(flat(api, schema)),
  )
  return inner.every((schema) => mayShow(api, schema, name, value, depth + 1))
}

/** Whether a reply's schema has a place for a member: at the top, or inside what wraps the item. */
export function isDeclared(api: ApiDocument, reply: unknown, name: string, depth = 0): boolean {
  const { properties = {}, items } = flat(api, reply)
  if (properties[name]) return flat(api, properties[name]).writeOnly !== true
  const wrapped = [...Object.values(properties as Schema), items].filter(
    (inner) => inner && !isScalar(flat(api, inner)),
  )
  return depth < 2 && wrapped.length === 1 && isDeclared(api, wrapped[0], name, depth + 1)
}

function admits(said: Schema, value: unknown): boolean {
  if (said.const !== undefined && said.const !== value) return false
  if (Array.isArray(said.enum) && !said.enum.includes(value)) return false
  if (said.format === 'email' && !String(value).includes('@')) return false
  const type = typeOf(said)
  return (
    type === 'any' || type === typeof value || (typeof value === 'number' && (type === 'integer' || type === 'string'))
  )
}
