import { invalid, notFound, oktaError } from '../errors/error.ts'
import type { Document, OktaWorld } from '../types.ts'
import { groupParty, userParty } from '../view/log-parties.ts'
import { followMembership, forgetAssignments } from './apps/assignments.ts'
import { formatProblem } from './formats.ts'
import { log } from './log.ts'
import { forgetRoles } from './roles.ts'
import { now, timeOf } from './time.ts'
import type { Group, Membership, User } from './types.ts'

export interface NewGroup {
  readonly type: Group['type']
  readonly profile: Group['profile']
  /** Milliseconds. */
  readonly at: number
}

export function insertGroup(world: OktaWorld, { type, profile, at }: NewGroup): Group {
  const time = timeOf(at)
  return world.db.groups.insert({
    id: world.ids.next('group'),
    created: time,
    lastUpdated: time,
    lastMembershipUpdated: time,
    objectClass: ['okta:user_group'],
    type,
    profile,
    seq: world.ids.count('group-place'),
  })
}

export function requireGroup(world: OktaWorld, id: string): Group {
  const group = world.db.groups.get(id)
  if (!group) throw notFound(id, 'UserGroup')
  return group
}

export function createGroup(world: OktaWorld, body: Document): Group {
  const group = insertGroup(world, { type: 'OKTA_GROUP', profile: checkedProfile(world, body), at: world.now() })
  log(world, 'group.lifecycle.create', [groupParty(group)])
  return group
}

export function replaceGroup(world: OktaWorld, group: Group, body: Document): Group {
  refuseBuiltIn(group)
  const profile = checkedProfile(world, body, group)
  const changed = world.db.groups.update(group, { profile, lastUpdated: now(world) })
  log(world, 'group.profile.update', [groupParty(changed)])
  return changed
}

export function deleteGroup(world: OktaWorld, group: Group): void {
  refuseBuiltIn(group)
  forgetAssignments(world, group.id)
  for (const { group: of, user } of world.db.memberships.find({ where: { group: group.id } }))
    world.db.memberships.delete(`${of}:${user}`)
  for (const { id } of world.db.owners.find({ where: { group: group.id } })) world.db.owners.delete(`${group.id}:${id}`)
  forgetRoles(world, group.id)
  world.db.groups.delete(group.id)
  log(world, 'group.lifecycle.delete', [groupParty(group)])
}

/** Everyone is Okta's own: it is neither changed nor deleted, and nobody leaves it. */
function refuseBuiltIn({ type }: Group): void {
  if (type === 'BUILT_IN') throw oktaError('E0000006')
}

/** The name and the attributes of the groups' schema. Throws E0000001 about the first that is wrong. */
function checkedProfile(world: OktaWorld, { profile }: Document, group?: Group): Group['profile'] {
  const given = (typeof profile === 'object' && profile !== null ? profile : {}) as Document
  const schema = world.db.user_schemas.get('group')
  const properties = { ...schema?.base, ...schema?.custom }
  if (typeof given.name !== 'string' || given.name.trim() === '')
    throw invalid('name', 'name: The field cannot be left blank')
  for (const [name, value] of Object.entries(given)) {
    const property = properties[name]
    const problem = !property
      ? 'Property name is not allowed'
      : value === null
        ? undefined
        : formatProblem(property, value)
    if (problem) throw invalid(name, `${name}: ${problem}`)
  }
  const namesake = world.db.groups.first({ name: given.name.toLowerCase() })
  if (namesake && namesake.id !== group?.id)
    throw invalid('name', 'name: An object with this field already exists in the current organization')
  return { description: null, ...given }
}

export function everyoneGroup(world: OktaWorld): Group {
  const group = world.db.groups.find({ where: { type: 'BUILT_IN' }, order: 'seq', limit: 1 })[0]
  if (!group) throw new Error('the org has no group of everyone: it was not seeded')
  return group
}

/** A membership that an administrator or an app gave. */
export const HAND = 'hand'

export const membershipOf = (world: OktaWorld, group: string, user: string): Membership | undefined =>
  world.db.memberships.get(`${group}:${user}`)

export const groupsOf = (world: OktaWorld, user: string): Group[] =>
  world.db.memberships
    .find({ where: { user } })
    .map(({ group }) => world.db.groups.get(group))
    .filter((group) => group !== undefined)
    .sort((a, b) => a.seq - b.seq)

/** Puts a user into a group. `by`: the rule that says so, or `HAND`. Returns whether the user was not in it before. */
export function addMember(world: OktaWorld, group: Group, user: User, by: string, at = world.now()): boolean {
  const before = membershipOf(world, group.id, user.id)
  if (before) {
    if (!before.by.includes(by)) world.db.memberships.update(before, { by: [...before.by, by] })
    return false
  }
  world.db.memberships.insert({ group: group.id, user: user.id, by: [by], seq: user.seq })
  touchMembers(world, group.id, at)
  followMembership(world, group.id, user.id)
  return true
}

/** Like `addMember`, and told in the System Log. */
export function joinGroup(world: OktaWorld, group: Group, user: User, by = HAND): boolean {
  const joined = addMember(world, group, user, by)
  if (joined) log(world, 'group.user_membership.add', [userParty(user), groupParty(group)])
  return joined
}

/** Takes a user out of a group, whoever put them there. Returns whether they were in it. */
export function leaveGroup(world: OktaWorld, group: Group, user: User): boolean {
  if (!world.db.memberships.delete(`${group.id}:${user.id}`)) return false
  touchMembers(world, group.id, world.now())
  followMembership(world, group.id, user.id)
  log(world, 'group.user_membership.remove', [userParty(user), groupParty(group)])
  return true
}

function touchMembers(world: OktaWorld, id: string, at: number): void {
  const group = world.db.groups.get(id)
  const time = timeOf(at)
  if (group && group.lastMembershipUpdated !== time) world.db.groups.update(group, { lastMembershipUpdated: time })
}
