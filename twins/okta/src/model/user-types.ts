import { invalid, notFound, oktaError } from '../errors/error.ts'
import type { Document, OktaWorld } from '../types.ts'
import { BASE_USER } from './base-schema.ts'
import { now } from './time.ts'
import type { UserType } from './types.ts'
import { defaultType, schemaIdOf } from './types-of-user.ts'

/** A user type by id, or the one every user has who has no other. */
export function requireType(world: OktaWorld, id: string): UserType {
  const type = id === 'default' ? defaultType(world) : world.db.user_types.get(id)
  if (!type) throw notFound(id, 'CVDType')
  return type
}

/** Up to this many besides the default one (developer.okta.com, User Types API). */
const MOST = 9

export function createType(world: OktaWorld, body: Document): UserType {
  const name = required(body, 'name')
  if (!/^[A-Za-z_]\w*$/.test(name)) throw invalid('name', 'name: The field has an invalid value')
  if (world.db.user_types.first({ name })) throw invalid('name', 'name: An object with this field already exists')
  if (world.db.user_types.count() > MOST) throw invalid('name', `name: An org can have at most ${MOST + 1} user types`)
  const time = now(world)
  const by = world.caller.userId
  const type = world.db.user_types.insert({
    id: world.ids.next('userType'),
    displayName: required(body, 'displayName'),
    name,
    description: typeof body.description === 'string' ? body.description : '',
    createdBy: by,
    lastUpdatedBy: by,
    created: time,
    lastUpdated: time,
    default: false,
  })
  world.db.user_schemas.insert({
    id: schemaIdOf(type.id),
    owner: type.id,
    title: type.displayName,
    description: type.description,
    created: time,
    lastUpdated: time,
    base: BASE_USER,
    custom: {},
    required: [],
  })
  return type
}

/** The name never changes. */
export function changeType(world: OktaWorld, type: UserType, body: Document): UserType {
  if (typeof body.name === 'string' && body.name !== type.name)
    throw invalid('name', 'name: The field cannot be changed')
  return world.db.user_types.update(type, {
    ...(typeof body.displayName === 'string' && { displayName: body.displayName }),
    ...(body.description !== undefined && { description: body.description as string | null }),
    lastUpdated: now(world),
    lastUpdatedBy: world.caller.userId,
  })
}

export function deleteType(world: OktaWorld, type: UserType): void {
  const [user] = world.db.users.find({ where: { type: type.id }, order: 'seq', limit: 1 })
  if (type.default || user) throw oktaError('E0000142')
  world.db.user_schemas.delete(schemaIdOf(type.id))
  world.db.user_types.delete(type.id)
}

function required(body: Document, name: string): string {
  const value = body[name]
  if (typeof value !== 'string' || value === '') throw invalid(name, `${name}: The field cannot be left blank`)
  return value
}
