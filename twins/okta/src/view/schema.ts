import type { UserSchema, UserType } from '../model/types.ts'
import type { Document, OktaWorld } from '../types.ts'
import { api } from './links.ts'

const rel = (world: OktaWorld, name: string, path: string) => ({ rel: name, href: api(world, path), method: 'GET' })

/** A schema of users (with their type) or of groups (tapes/okta, 2021 and 2025). */
export function showSchema(world: OktaWorld, schema: UserSchema, type?: UserType): Document {
  const { title, description, created, lastUpdated, custom, base } = schema
  const path = type ? `/meta/schemas/user/${schema.id}` : '/meta/schemas/group/default'
  const last = !type ? 'group/default' : type.default ? 'user/default' : `user/${schema.id}`
  return {
    id: `${world.baseUrl}/meta/schemas/${last}`,
    $schema: 'http://json-schema.org/draft-04/schema#',
    name: type?.name ?? 'group',
    title,
    description,
    lastUpdated,
    created,
    definitions: { custom: definition('#custom', custom), base: definition('#base', base) },
    type: 'object',
    properties: { profile: { allOf: [{ $ref: '#/definitions/custom' }, { $ref: '#/definitions/base' }] } },
    _links: {
      self: rel(world, 'self', path),
      ...(type && { type: rel(world, 'type', `/meta/types/user/${type.id}`) }),
    },
  }
}

/** Without properties there is no list of required ones either. */
export const definition = (id: string, properties: UserSchema['custom']): Document => ({
  id,
  type: 'object',
  properties,
  ...(Object.keys(properties).length > 0 && {
    required: Object.entries(properties).flatMap(([name, { required }]) => (required === true ? [name] : [])),
  }),
})

export const showType = (world: OktaWorld, type: UserType): Document => ({
  ...type,
  _links: {
    schema: rel(world, 'schema', `/meta/schemas/user/osc${type.id.slice(3)}`),
    self: rel(world, 'self', `/meta/types/user/${type.id}`),
  },
})
