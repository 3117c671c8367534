import type { OktaWorld } from '../types.ts'
import { orgOf, PARTITION } from './org.ts'

/** An Okta resource name: `orn:{partition}:{provider}:{org}:{rest}` (developer.okta.com, Okta resource names). */
export function ornOf(world: OktaWorld, provider: 'directory' | 'idp', rest: string): string {
  return `orn:${PARTITION}:${provider}:${orgOf(world).id}:${rest}`
}

/** The resource name of what an API URL leads to; anything else as it is. */
export function ornOfUrl(world: OktaWorld, given: string): string {
  const [, kind, id] =
    /^https?:\/\/[^/]+(?:\/u\/[^/]+)?\/api\/v1\/(users|groups|apps)(?:\/([^/?]+))?$/.exec(given) ?? []
  if (kind === undefined) return given
  if (kind !== 'apps') return ornOf(world, 'directory', id === undefined ? kind : `${kind}:${id}`)
  const app = id === undefined ? undefined : world.db.apps.get(id)
  if (id === undefined) return ornOf(world, 'idp', 'apps')
  return ornOf(world, 'idp', app ? `apps:${app.name}:${id}` : `apps:${id}`)
}
