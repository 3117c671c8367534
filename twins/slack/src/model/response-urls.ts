import type { SlackWorld } from '../types.ts'
import type { ResponseUrl } from './types.ts'

/** Five answers within half an hour (docs.slack.dev, "Handling user interaction"). */
const USES = 5
const LIFETIME = 30 * 60 * 1000

type Given = Pick<ResponseUrl, 'app_id' | 'channel' | 'user' | 'message_ts' | 'thread_ts'>

/** A URL an app can answer an act with. `kind` is the path's first word. */
export function issueResponseUrl(world: SlackWorld, kind: 'actions' | 'commands', team: string, given: Given): string {
  const secret = world.ids.secret('secret24')
  const path = `/${kind}/${team}/${world.ids.next('number13')}/${secret}`
  world.db.response_urls.insert({ ...given, path, expires_at: world.now() + LIFETIME, uses_left: USES })
  return hooksBase(world) + path
}

/** The origin of hooks: their own host where the service's own hosts are used, else the twin's base URL. */
export const hooksBase = (world: SlackWorld): string =>
  world.baseUrl.replace(/^https:\/\/([\w-]+\.)?slack\.com/, 'https://hooks.slack.com')

/** Uses a response URL once, or says why it cannot be used. */
export function spendResponseUrl(world: SlackWorld, path: string): ResponseUrl | { readonly refused: string } {
  const found = world.db.response_urls.get(path)
  // The codes as public issue threads of SDKs quote them.
  if (!found || found.expires_at <= world.now()) return { refused: 'expired_url' }
  if (found.uses_left <= 0) return { refused: 'used_url' }
  return world.db.response_urls.update(found, { uses_left: found.uses_left - 1 })
}
