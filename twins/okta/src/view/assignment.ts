import { groupsBetween } from '../model/apps/assignments.ts'
import type { AppGroup, AppUser, Grant } from '../model/apps/types.ts'
import type { Document, OktaWorld } from '../types.ts'
import { showGroup } from './group.ts'
import { link } from './links.ts'
import { showUser } from './user.ts'

/** A user of an app (tapes/okta). `expand=user` shows the user too. */
export function showAppUser(world: OktaWorld, found: AppUser, expand: string | null = null): Document {
  const { app, user, seq: _, ...shown } = found
  const through = found.scope === 'GROUP' ? groupsBetween(world, app, user)[0] : undefined
  const group = through && world.db.groups.get(through.group)
  const whole = expand === 'user' ? world.db.users.get(user) : undefined
  return {
    id: user,
    ...shown,
    ...(whole && { _embedded: { user: showUser(world, whole) } }),
    _links: {
      app: link(world, `/apps/${app}`),
      user: link(world, `/users/${user}`),
      ...(group && { group: { name: group.profile.name, ...link(world, `/groups/${group.id}`) } }),
    },
  }
}

/** A group of an app (tapes/okta). `expand=group` shows the group too. */
export function showAppGroup(world: OktaWorld, found: AppGroup, expand: string | null = null): Document {
  const { app, group, seq: _, ...shown } = found
  const whole = expand === 'group' ? world.db.groups.get(group) : undefined
  return {
    id: group,
    ...shown,
    ...(whole && { _embedded: { group: showGroup(world, whole) } }),
    _links: {
      app: link(world, `/apps/${app}`),
      self: link(world, `/apps/${app}/groups/${group}`),
      group: link(world, `/groups/${group}`),
    },
  }
}

export function showGrant(world: OktaWorld, grant: Grant, embedScope = false): Document {
  const { app: appId, seq: _, userId, ...shown } = grant
  const title = world.db.apps.get(appId)?.label ?? ''
  const self = userId === null ? `/apps/${appId}/grants/${grant.id}` : `/users/${userId}/grants/${grant.id}`
  return {
    ...shown,
    issuer: grant.issuer === '' ? world.baseUrl : grant.issuer,
    ...(userId !== null && { userId }),
    ...(embedScope && { _embedded: { scope: { id: grant.scopeId } } }),
    _links: {
      app: { ...link(world, `/apps/${appId}`), title },
      self: { ...link(world, self), hints: { allow: ['GET', 'DELETE'] } },
      client: { href: `${world.baseUrl}/oauth2/v1/clients/${grant.clientId}`, title },
    },
  }
}
