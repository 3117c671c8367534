import { invalid } from '../errors/error.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld } from '../types.ts'
import { now } from './time.ts'
import type { SchemaProperty, UserSchema } from './types.ts'

type Properties = Readonly<Record<string, SchemaProperty>>

/**
 * Adds, changes and (with null) removes properties, as POST to a schema does; what is not mentioned stays. Base properties may
 * only be changed in part. Throws E0000001 for what cannot be a property.
 */
export function updateSchema(world: OktaWorld, schema: UserSchema, body: Document): UserSchema {
  const { custom, base } = (body.definitions ?? {}) as Record<
    string,
    { properties?: Document; required?: unknown } | undefined
  >
  const changed = {
    custom: withCustom(schema, custom?.properties ?? {}),
    base: withBase(schema, base?.properties ?? {}),
    title: typeof body.title === 'string' ? body.title : schema.title,
    lastUpdated: now(world),
  }
  return world.db.user_schemas.update(schema, changed)
}

const NAME = /^[A-Za-z_]\w{0,79}$/
const TYPES = ['string', 'boolean', 'number', 'integer', 'array']

function withCustom(schema: UserSchema, given: Document): Properties {
  const properties: Record<string, SchemaProperty> = { ...schema.custom }
  for (const [name, property] of Object.entries(given)) {
    if (property === null) delete properties[name]
    else properties[name] = readProperty(schema, name, property, properties[name])
  }
  return properties
}

function readProperty(
  schema: UserSchema,
  name: string,
  given: unknown,
  before: SchemaProperty | undefined,
): SchemaProperty {
  if (typeof given !== 'object' || given === null) throw invalid(name, `${name}: The field has an invalid value`)
  const { required, title, description, type, ...rest } = given as SchemaProperty
  if (!NAME.test(name))
    throw invalid(name, `${name}: Variable name must start with a letter and hold letters, digits and underscores`)
  if (name in schema.base) throw invalid(name, `${name}: A base property with this name exists already`)
  if (typeof title !== 'string') throw invalid('title', 'title: The field cannot be left blank')
  if (!TYPES.includes(asText(type))) throw invalid('type', 'type: The field has an invalid value')
  if (before && before.type !== type) throw invalid('type', 'type: The data type of a property cannot be changed')
  return {
    title,
    ...(description !== undefined && { description }),
    type,
    ...(required === true && { required }),
    mutability: 'READ_WRITE',
    scope: 'NONE',
    ...rest,
    permissions: rest.permissions ?? [{ principal: 'SELF', action: 'READ_ONLY' }],
    master: rest.master ?? { type: 'PROFILE_MASTER' },
  }
}

/** What may be changed about a base property: who may see it, who is its source, and a few patterns and requirements. */
const CHANGEABLE = ['permissions', 'master', 'pattern', 'required', 'title', 'minLength', 'maxLength']

function withBase(schema: UserSchema, given: Document): Properties {
  const properties: Record<string, SchemaProperty> = { ...schema.base }
  for (const [name, property] of Object.entries(given)) {
    const before = properties[name]
    if (!before || typeof property !== 'object' || property === null) continue
    const changes = Object.entries(property).filter(([key]) => CHANGEABLE.includes(key))
    const merged: Record<string, unknown> = { ...before, ...Object.fromEntries(changes) }
    if (merged.required === false) delete merged.required
    if (merged.pattern === null) delete merged.pattern
    properties[name] = merged
  }
  return properties
}
