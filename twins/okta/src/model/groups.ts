import type { OktaWorld } from '../types.ts'
import { timeOf } from './time.ts'
import type { Group, User } from './types.ts'

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

/** Puts a user into a group. `by`: the rule that says so, or `hand`. Returns whether the user was not in it before. */
export function addMember(world: OktaWorld, group: Group, user: User, by: string, at = world.now()): boolean {
  const before = world.db.memberships.get(`${group.id}:${user.id}`)
  if (before) {
    if (!before.by.includes(by)) world.db.memberships.update(before, { by: [...before.by, by] })
    return false
  }
  world.db.memberships.insert({ group: group.id, user: user.id, by: [by], seq: world.ids.count('membership-place') })
  touchMembers(world, group, at)
  return true
}

function touchMembers(world: OktaWorld, { id }: Group, at: number): void {
  const group = world.db.groups.get(id)
  const time = timeOf(at)
  if (group && group.lastMembershipUpdated !== time) world.db.groups.update(group, { lastMembershipUpdated: time })
}
