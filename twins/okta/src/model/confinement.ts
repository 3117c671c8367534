import type { OktaWorld } from '../types.ts'
import { findUser } from './users.ts'

type Name = readonly string[]

/** Resource names of a set, without what they all begin with: `['groups', '00g…']`. */
const namesIn = (world: OktaWorld, set: string): Name[] =>
  world.db.set_resources.find({ where: { set } }).map(({ orn }) => orn.split(':').slice(4))

const is = (name: Name, ...parts: readonly string[]): boolean =>
  name.length === parts.length && parts.every((part, i) => name[i] === part)

const CONTAINS: Readonly<Record<string, (world: OktaWorld, name: Name, id: string) => boolean>> = {
  users(world, name, id) {
    const user = findUser(world, decodeURIComponent(id))?.id ?? id
    const [kind, group, rest] = name
    // All users of a group are in the set by the group (developer.okta.com, Okta resource names).
    const isOfGroup = kind === 'groups' && rest === 'contained_resources' && name.length === 3
    return is(name, 'users', user) || (isOfGroup && world.db.memberships.get(`${group}:${user}`) !== undefined)
  },
  groups: (_, name, id) => is(name, 'groups', id),
  apps(world, name, id) {
    const app = world.db.apps.get(id)
    return app !== undefined && (is(name, 'apps', app.name) || is(name, 'apps', app.name, id))
  },
}

/**
 * Whether a set of resources has what a request is about: users, groups and apps; anything else is not confined. What names
 * none is about all of its kind, but for a list, which is let through whole (FIDELITY.md).
 */
export function isInSet(world: OktaWorld, set: string, method: string, path: string): boolean {
  const [, kind, id] = /^\/api\/v1\/(users|groups|apps)(?:\/([^/]+))?/.exec(path) ?? []
  if (kind === undefined) return true
  const names = namesIn(world, set)
  if (names.some((name) => is(name, kind))) return true
  if (id === undefined) return method === 'GET' && names.length > 0
  return names.some((name) => CONTAINS[kind]?.(world, name, id) ?? false)
}
