import { Reply } from '@dtu/kit'
import { invalid, notFound } from '../errors/error.ts'
import { requireGroup } from '../model/groups.ts'
import { now } from '../model/time.ts'
import type { Group, Owner } from '../model/types.ts'
import { requireUser } from '../model/users.ts'
import { pageReply } from '../paging.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld, Operations } from '../types.ts'

const show = ({ id, type, displayName, lastUpdated }: Owner): Document => ({
  id,
  type,
  resolved: true,
  originId: null,
  originType: 'OKTA_DIRECTORY',
  displayName,
  lastUpdated,
})

function nameOf(world: OktaWorld, type: Owner['type'], id: string): string {
  if (type === 'GROUP') return asText(requireGroup(world, id).profile.name)
  const { firstName, lastName } = requireUser(world, id).profile
  return [firstName, lastName].filter((part) => typeof part === 'string').join(' ')
}

function readOwner(world: OktaWorld, group: Group, { id, type = 'USER' }: Document): Owner {
  if (typeof id !== 'string' || id === '') throw invalid('id', 'id: The field cannot be left blank')
  if (type !== 'USER' && type !== 'GROUP') throw invalid('type', 'type: The field has an invalid value')
  const displayName = nameOf(world, type, id)
  if (world.db.owners.get(`${group.id}:${id}`))
    throw invalid('owner', 'Provided owner is already assigned to this group')
  return { group: group.id, id, type, displayName, lastUpdated: now(world) }
}

/** Newest first (tapes/okta, terraform-provider-okta 2026). */
export const owners: Operations = {
  listGroupOwners(world, input) {
    const group = requireGroup(world, input.path.groupId as string)
    return pageReply(
      world,
      input,
      world.db.owners
        .find({ where: { group: group.id } })
        .reverse()
        .map(show),
    )
  },

  assignGroupOwner(world, { path, body }) {
    const group = requireGroup(world, path.groupId as string)
    return new Reply(show(world.db.owners.insert(readOwner(world, group, body))), { status: 201 })
  },

  deleteGroupOwner(world, { path }) {
    const key = `${requireGroup(world, path.groupId as string).id}:${path.ownerId}`
    if (!world.db.owners.delete(key)) throw notFound(path.ownerId as string, 'GroupOwner')
    return new Reply(undefined, { status: 204 })
  },
}
