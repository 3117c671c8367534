import { Reply } from '@dtu/kit'
import {
  createRelation,
  deleteRelation,
  type LinkedObject,
  linkedTo,
  linkUsers,
  requireRelation,
  unlink,
} from '../model/linked-objects.ts'
import { requireUser } from '../model/users.ts'
import type { Document, OktaWorld, Operations } from '../types.ts'
import { link } from '../view/links.ts'

const show = (world: OktaWorld, relation: LinkedObject): Document => ({
  ...relation,
  _links: { self: link(world, `/meta/schemas/user/linkedObjects/${relation.primary.name}`) },
})

export const linkedObjects: Operations = {
  createLinkedObjectDefinition: (world, { body }) => show(world, createRelation(world, body)),
  listLinkedObjectDefinitions: (world) => world.db.linked_objects.find().map((relation) => show(world, relation)),
  getLinkedObjectDefinition: (world, { path }) => show(world, requireRelation(world, path.linkedObjectName as string)),

  deleteLinkedObjectDefinition(world, { path }) {
    deleteRelation(world, requireRelation(world, path.linkedObjectName as string))
    return undefined
  },

  assignLinkedObjectValueForPrimary(world, { path }) {
    const associated = requireUser(world, path.userIdOrLogin as string)
    const relation = requireRelation(world, path.primaryRelationshipName as string)
    linkUsers(world, associated, relation, requireUser(world, path.primaryUserId as string))
    return new Reply(undefined, { status: 204 })
  },

  listLinkedObjectsForUser(world, { path }) {
    const user = requireUser(world, path.userIdOrLogin as string)
    const ids = linkedTo(world, user, path.relationshipName as string)
    return ids.map((id) => ({ _links: { self: link(world, `/users/${id}`) } }))
  },

  deleteLinkedObjectForUser(world, { path }) {
    unlink(world, requireUser(world, path.userIdOrLogin as string), path.relationshipName as string)
    return undefined
  },
}
