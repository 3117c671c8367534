import { type ApiRequest, mediaType, type OperationSpec } from '@dtu/kit'
import { missingScope, slackError } from './errors.ts'
import type { Token } from './model/types.ts'
import type { Caller, SlackWorld } from './types.ts'

const NOBODY: Caller = {
  name: 'anonymous',
  token: '',
  kind: 'app',
  app_id: '',
  team_id: '',
  user_id: '',
  bot_id: undefined,
  scopes: [],
}

const FORM = 'application/x-www-form-urlencoded'

/** `request[timeout]=180`: no argument is a list of this sort, and that is said first (tapes/slack-ruby-client/rtm_connect). */
function namesLists(request: ApiRequest): boolean {
  if (!request.body || mediaType(request) !== FORM) return false
  const text = request.body.toString()
  return (text.includes('%5B') || text.includes('[')) && /(?:^|&)[^=&]*(?:%5B|\[)[^=&]*=/i.test(text)
}

/** The token of a request: in the header, else the `token` argument (docs.slack.dev, "Using the Slack Web API", authentication). */
export function tokenOf(request: ApiRequest): string | undefined {
  const header = request.headers.authorization
  if (header !== undefined) return /^Bearer\s+(.+?)\s*$/i.exec(header)?.[1] ?? ''
  return request.query.get('token') ?? bodyToken(request)
}

function bodyToken(request: ApiRequest): string | undefined {
  if (!request.body) return undefined
  const type = mediaType(request)
  if (type === FORM) {
    const text = request.body.toString()
    return text.includes('token=') ? (new URLSearchParams(text).get('token') ?? undefined) : undefined
  }
  return request.parts?.find((part) => part.name === 'token')?.bytes.toString()
}

/** Who calls a Web API method. Hosted pages, uploads and webhooks carry their authority in the URL. */
export function authenticate(world: SlackWorld, request: ApiRequest, operation: OperationSpec): Caller {
  const allowed = (operation.raw.security ?? []) as Record<string, string[]>[]
  if (!operation.path.startsWith('/api/') || allowed.length === 0) return NOBODY
  const given = tokenOf(request)
  if (namesLists(request)) throw slackError('invalid_array_arg')
  if (!given) throw slackError('not_authed')
  const token = world.db.tokens.get(given)
  if (!token || token.kind === 'refresh') throw slackError('invalid_auth')
  refuseDead(world, token)
  const caller = callerOf(world, token)
  // Known from here on: a refusal over scopes still carries the scope headers.
  world.caller = caller
  const accepted = allowed.find((kinds) => caller.kind in kinds)?.[caller.kind]
  if (!accepted) throw slackError('not_allowed_token_type')
  // Where a method lists several scopes, each stands for one kind of conversation: any of them opens the method, and the
  // method itself asks for the one that the conversation at hand needs.
  if (accepted.length > 0 && !accepted.some((scope) => caller.scopes.includes(scope)))
    throw missingScope(accepted, caller.scopes)
  return caller
}

function refuseDead(world: SlackWorld, token: Token): void {
  if (token.revoked) throw slackError('token_revoked')
  if (token.expires_at !== undefined && token.expires_at <= world.now()) throw slackError('token_expired')
  if (token.user_id !== '' && world.db.users.get(token.user_id)?.deleted) throw slackError('account_inactive')
}

export const callerOf = (world: SlackWorld, token: Token): Caller => ({
  name: `${world.db.users.get(token.user_id)?.name ?? token.app_id} (${token.kind})`,
  token: token.token,
  kind: token.kind as Caller['kind'],
  app_id: token.app_id,
  team_id: token.team_id,
  user_id: token.user_id,
  bot_id: token.bot_id,
  scopes: token.scopes,
})

/** Asks for a scope beyond what opened the method, such as `groups:history` for a private channel. */
export function requireScope(world: SlackWorld, ...anyOf: string[]): void {
  if (!anyOf.some((scope) => world.caller.scopes.includes(scope))) throw missingScope(anyOf, world.caller.scopes)
}
