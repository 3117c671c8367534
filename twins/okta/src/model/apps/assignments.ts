import { invalid, notFound } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { appParty, groupParty, userParty } from '../../view/log-parties.ts'
import { log } from '../log.ts'
import { now } from '../time.ts'
import type { Group, User } from '../types.ts'
import { objectIn, textIn } from './read.ts'
import { mappedProfile } from './schema.ts'
import type { App, AppGroup, AppUser } from './types.ts'
import { userNameIn } from './user-name.ts'

export const appUserOf = (world: OktaWorld, app: string, user: string): AppUser | undefined =>
  world.db.app_users.get(`${app}:${user}`)

export function requireAppUser(world: OktaWorld, app: App, user: string): AppUser {
  const found = appUserOf(world, app.id, user)
  if (!found) throw notFound(user, 'AppUser')
  return found
}

export function requireAppGroup(world: OktaWorld, app: App, group: string): AppGroup {
  const found = world.db.app_groups.get(`${app.id}:${group}`)
  if (!found) throw notFound(group, 'GroupAssignment')
  return found
}

/** Gives a user a place in an app by hand; one that a group gave becomes the user's own. */
export function assignUser(world: OktaWorld, app: App, user: User, body: Document = {}): AppUser {
  const before = appUserOf(world, app.id, user.id)
  if (before) return changeAppUser(world, app, before, { ...body, scope: 'USER' })
  const made = insertAppUser(world, app, user, 'USER', body)
  log(world, 'application.user_membership.add', [userParty(user), appParty(app)])
  return made
}

function insertAppUser(world: OktaWorld, app: App, user: User, scope: AppUser['scope'], body: Document): AppUser {
  const time = now(world)
  return world.db.app_users.insert({
    app: app.id,
    user: user.id,
    externalId: null,
    created: time,
    lastUpdated: time,
    scope,
    status: 'ACTIVE',
    statusChanged: time,
    passwordChanged: null,
    syncState: 'DISABLED',
    credentials: credentialsOf(world, app, user, body),
    profile: { ...mappedProfile(app, user), ...objectIn(body, 'profile') },
    seq: world.ids.count('app-user-place'),
  })
}

/** A shared name is everybody's; passwords are taken and shown as a mark that there is one. */
function credentialsOf(world: OktaWorld, app: App, user: User, body: Document): Document {
  const given = objectIn(body, 'credentials')
  const userName = textIn(given, 'userName') ?? app.credentials.userName ?? userNameIn(world, app, user)
  return { userName, ...(hasValue(given.password) && { password: {} }) }
}

const hasValue = (password: unknown): boolean =>
  typeof (password as { value?: unknown } | null | undefined)?.value === 'string'

export function changeAppUser(world: OktaWorld, app: App, before: AppUser, body: Document): AppUser {
  const given = objectIn(body, 'credentials')
  const time = now(world)
  const changesPassword = hasValue(given.password)
  const changed = world.db.app_users.update(before, {
    ...(body.scope === 'USER' && { scope: 'USER' as const }),
    lastUpdated: time,
    ...(changesPassword && { passwordChanged: time }),
    credentials: {
      ...before.credentials,
      ...(textIn(given, 'userName') !== undefined && { userName: given.userName }),
      ...(changesPassword && { password: {} }),
    },
    profile: body.profile === undefined ? before.profile : { ...before.profile, ...objectIn(body, 'profile') },
  })
  const user = world.db.users.get(before.user)
  if (user) log(world, 'application.user_membership.update', [userParty(user), appParty(app)])
  return changed
}

/** Takes a user's own place away; a group that the user is in keeps theirs. */
export function unassignUser(world: OktaWorld, app: App, found: AppUser): void {
  const user = world.db.users.get(found.user)
  if (found.scope === 'USER' && user && hasThroughGroup(world, app.id, user.id)) {
    world.db.app_users.update(found, { scope: 'GROUP', lastUpdated: now(world) })
    return
  }
  world.db.app_users.delete(`${app.id}:${found.user}`)
  if (user) log(world, 'application.user_membership.remove', [userParty(user), appParty(app)])
}

/** The groups of an app that a user is in, in the order of their priority. */
export const groupsBetween = (world: OktaWorld, app: string, user: string): AppGroup[] =>
  world.db.memberships
    .find({ where: { user } })
    .flatMap(({ group }) => world.db.app_groups.get(`${app}:${group}`) ?? [])
    .sort((a, b) => a.priority - b.priority)

const hasThroughGroup = (world: OktaWorld, app: string, user: string): boolean =>
  groupsBetween(world, app, user).length > 0

/** Assigns a group: all its members get a place. The priority given moves the others down. */
export function assignGroup(world: OktaWorld, app: App, group: Group, body: Document): AppGroup {
  const before = world.db.app_groups.get(`${app.id}:${group.id}`)
  const taken = world.db.app_groups.find({ where: { app: app.id } }).filter((other) => other.group !== group.id)
  if (body.priority !== undefined && !Number.isInteger(body.priority))
    throw invalid('priority', 'priority: The field has an invalid value')
  const priority = typeof body.priority === 'number' ? body.priority : (before?.priority ?? taken.length)
  for (const other of taken)
    if (
      typeof body.priority === 'number' &&
      other.priority >= priority &&
      taken.some((one) => one.priority === priority)
    )
      world.db.app_groups.update(other, { priority: other.priority + 1 })
  const profile = body.profile === undefined ? (before?.profile ?? {}) : objectIn(body, 'profile')
  if (before) return world.db.app_groups.update(before, { priority, profile, lastUpdated: now(world) })
  const made = world.db.app_groups.insert({
    app: app.id,
    group: group.id,
    lastUpdated: now(world),
    priority,
    profile,
    seq: world.ids.count('app-group-place'),
  })
  log(world, 'group.application_assignment.add', [groupParty(group), appParty(app)])
  for (const { user } of world.db.memberships.find({ where: { group: group.id } })) placeMember(world, app, user)
  return made
}

export function unassignGroup(world: OktaWorld, app: App, found: AppGroup): void {
  world.db.app_groups.delete(`${app.id}:${found.group}`)
  const group = world.db.groups.get(found.group)
  if (group) log(world, 'group.application_assignment.remove', [groupParty(group), appParty(app)])
  for (const { user } of world.db.memberships.find({ where: { group: found.group } })) dropMember(world, app.id, user)
}

function placeMember(world: OktaWorld, app: App, userId: string): void {
  const user = world.db.users.get(userId)
  if (!user || appUserOf(world, app.id, userId)) return
  insertAppUser(world, app, user, 'GROUP', {})
  log(world, 'application.user_membership.add', [userParty(user), appParty(app)])
}

function dropMember(world: OktaWorld, appId: string, userId: string): void {
  const found = appUserOf(world, appId, userId)
  if (found?.scope !== 'GROUP' || hasThroughGroup(world, appId, userId)) return
  world.db.app_users.delete(`${appId}:${userId}`)
  const [user, app] = [world.db.users.get(userId), world.db.apps.get(appId)]
  if (user && app) log(world, 'application.user_membership.remove', [userParty(user), appParty(app)])
}

/** Somebody came into a group or left it: what the group's apps make of that. */
export function followMembership(world: OktaWorld, group: string, user: string): void {
  for (const { app: id } of world.db.app_groups.find({ where: { group } })) {
    const app = world.db.apps.get(id)
    if (app && world.db.memberships.get(`${group}:${user}`)) placeMember(world, app, user)
    else if (app) dropMember(world, id, user)
  }
}

/** Whoever may not sign in any more is in no app. */
export function forgetPlaces(world: OktaWorld, user: string): void {
  for (const { app } of world.db.app_users.find({ where: { user } })) world.db.app_users.delete(`${app}:${user}`)
}

/** A user or a group that is no more is in no app. */
export function forgetAssignments(world: OktaWorld, id: string): void {
  forgetPlaces(world, id)
  for (const found of world.db.app_groups.find({ where: { group: id } })) {
    const app = world.db.apps.get(found.app)
    if (app) unassignGroup(world, app, found)
  }
}
