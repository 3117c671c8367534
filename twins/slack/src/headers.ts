import type { OperationSpec } from '@dtu/kit'
import type { SlackWorld } from './types.ts'

/** The same on every reply of the Web API (tapes/slack-ruby-client, 2021 to 2025). */
const FIXED = {
  'cache-control': 'private, no-cache, no-store, must-revalidate',
  pragma: 'no-cache',
  expires: 'Sat, 26 Jul 1997 05:00:00 GMT',
  'referrer-policy': 'no-referrer',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-slack-req-id, retry-after',
  'access-control-allow-headers':
    'slack-route, x-slack-version-ts, x-b3-traceid, x-b3-spanid, x-b3-parentspanid, x-b3-sample',
  'strict-transport-security': 'max-age=31536000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'x-xss-protection': '0',
  'x-slack-backend': 'r',
  vary: 'Accept-Encoding',
  server: 'Apache',
}

/** Slack's headers. A request id tells the exchanges of a universe apart. */
export function replyHeaders(world: SlackWorld, operation: OperationSpec | undefined): Record<string, string> {
  if (operation && !operation.path.startsWith('/api/')) return {}
  const headers: Record<string, string> = {
    ...FIXED,
    'x-slack-req-id': world.nextReply().toString(16).padStart(32, '0'),
  }
  const scopes = world.caller?.scopes
  if (!scopes || !operation || scopes.length === 0) return headers
  headers['x-oauth-scopes'] = scopes.join(',')
  const accepted = acceptedScopes(operation, world.caller.kind)
  if (accepted) headers['x-accepted-oauth-scopes'] = accepted
  return headers
}

/** Told although no scope opens the method (tapes/slack-ruby-client/rtm_connect). */
const RECORDED: Readonly<Record<string, string>> = { 'rtm.connect': 'rtm:stream,client' }

const acceptedScopes = (operation: OperationSpec, kind: string): string =>
  RECORDED[operation.id] ??
  ((operation.raw.security ?? []) as Record<string, string[]>[]).find((kinds) => kind in kinds)?.[kind]?.join(',') ??
  ''
