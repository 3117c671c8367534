import type { OktaWorld } from '../types.ts'
import { orgOf, PARTITION } from './org.ts'

/** An Okta resource name: `orn:{partition}:{provider}:{org}:{rest}` (developer.okta.com, Okta resource names). */
export function ornOf(world: OktaWorld, provider: 'directory' | 'idp', rest: string): string {
  return `orn:${PARTITION}:${provider}:${orgOf(world).id}:${rest}`
}

/** The resource name of what an API URL leads to; anything else as it is. */
export function ornOfUrl(world: OktaWorld, given: string): string {
  const [, kind, id, users] =
    /^https?:\/\/[^/]+(?:\/u\/[^/]+)?\/api\/v1\/(users|groups|apps)(?:\/([^/?]+))?(\/users)?$/.exec(given) ?? []
  if (kind === undefined || (users !== undefined && kind !== 'groups')) return given
  if (users !== undefined) return ornOf(world, 'directory', `groups:${id}:contained_resources`)
  if (kind !== 'apps') return ornOf(world, 'directory', id === undefined ? kind : `${kind}:${id}`)
  const app = id === undefined ? undefined : world.db.apps.get(id)
  if (id === undefined) return ornOf(world, 'idp', 'apps')
  return ornOf(world, 'idp', app ? `apps:${app.name}:${id}` : `apps:${id}`)
}
