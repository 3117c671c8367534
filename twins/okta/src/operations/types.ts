import { notFound } from '../errors/error.ts'
import { updateSchema } from '../model/schemas.ts'
import type { UserSchema, UserType } from '../model/types.ts'
import { schemaIdOf } from '../model/types-of-user.ts'
import { changeType, createType, deleteType, requireType } from '../model/user-types.ts'
import type { OktaWorld, Operations } from '../types.ts'
import { showSchema, showType } from '../view/schema.ts'

/** A schema by its id, by that of its user type, or `default`. */
function schemaOf(world: OktaWorld, id: string): { schema: UserSchema; type: UserType } {
  const type = requireType(world, id === 'default' ? id : `oty${id.slice(3)}`)
  const schema = world.db.user_schemas.get(schemaIdOf(type.id))
  if (!schema) throw notFound(id, 'Schema')
  return { schema, type }
}

function groupSchema(world: OktaWorld): UserSchema {
  const schema = world.db.user_schemas.get('group')
  if (!schema) throw new Error('the org has no schema of groups: it was not seeded')
  return schema
}

/** Types of users, and the schemas of profiles. */
export const types: Operations = {
  listUserTypes: (world) => world.db.user_types.find().map((type) => showType(world, type)),
  createUserType: (world, { body }) => showType(world, createType(world, body)),
  getUserType: (world, { path }) => showType(world, requireType(world, path.typeId as string)),
  updateUserType: (world, { path, body }) =>
    showType(world, changeType(world, requireType(world, path.typeId as string), body)),
  replaceUserType: (world, { path, body }) =>
    showType(world, changeType(world, requireType(world, path.typeId as string), body)),

  deleteUserType(world, { path }) {
    deleteType(world, requireType(world, path.typeId as string))
    return undefined
  },

  getUserSchema(world, { path }) {
    const { schema, type } = schemaOf(world, path.schemaId as string)
    return showSchema(world, schema, type)
  },

  updateUserProfile(world, { path, body }) {
    const { schema, type } = schemaOf(world, path.schemaId as string)
    return showSchema(world, updateSchema(world, schema, body), type)
  },

  getGroupSchema: (world) => showSchema(world, groupSchema(world)),
  updateGroupSchema: (world, { body }) => showSchema(world, updateSchema(world, groupSchema(world), body)),
}
