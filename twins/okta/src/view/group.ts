import type { Group } from '../model/types.ts'
import type { Document, OktaWorld } from '../types.ts'
import { api, link } from './links.ts'

const LOGOS = 'https://ok12static.oktacdn.com/assets/img/logos/groups/odyssey'
const LOGO = [
  { name: 'medium', href: `${LOGOS}/okta-medium.1a5ebe44c4244fb796c235d86b47e3bb.png`, type: 'image/png' },
  { name: 'large', href: `${LOGOS}/okta-large.d9cfbd8a00a4feac1aa5612ba02e99c0.png`, type: 'image/png' },
]

/** A group; with `expand=stats` how many users and apps it has (tapes/okta, 2026). */
export function showGroup(world: OktaWorld, group: Group, expand: string | null = null): Document {
  const { seq: _, ...shown } = group
  const self = `/groups/${group.id}`
  const _links = {
    logo: LOGO,
    owners: link(world, `${self}/owners`),
    users: link(world, `${self}/users`),
    apps: link(world, `${self}/apps`),
  }
  if (!expand?.split(',').includes('stats')) return { ...shown, _links }
  const stats = {
    usersCount: world.db.memberships.count({ group: group.id }),
    appsCount: 0,
    groupPushMappingsCount: 0,
    hasAdminPrivilege: false,
    _links: { users: { href: api(world, `${self}/users`) }, apps: { href: api(world, `${self}/apps`) } },
  }
  return { ...shown, _embedded: { stats }, _links }
}
