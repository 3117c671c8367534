import { slackError } from '../errors.ts'
import { requireClient } from '../model/clients.ts'
import { spendCode } from '../model/codes.ts'
import { grant } from '../model/grants.ts'
import { rotate } from '../model/tokens.ts'
import type { App, Token } from '../model/types.ts'
import type { Operation, Operations, SlackWorld } from '../types.ts'
import { showGrant, showPair, showTeam } from '../view/grant.ts'

const exchangeCode: Operation = (world, input) => {
  const app = requireClient(world, input)
  const { args } = input
  const code = spendCode(world, app, args.text('code'), {
    redirect_uri: args.text('redirect_uri'),
    verifier: args.text('code_verifier'),
  })
  return showGrant(world, app, code.user, grant(world, app, code))
}

/** Takes a refresh token, once, and shows the pair after it. */
function renew(world: SlackWorld, app: App, text: string | undefined): { used: Token; shown: Record<string, unknown> } {
  const used = text === undefined ? undefined : world.db.tokens.get(text)
  if (used?.kind !== 'refresh' || used.app_id !== app.id || used.revoked || used.renews === undefined)
    throw slackError('invalid_refresh_token')
  world.db.tokens.update(used, { revoked: true })
  const { app_id, user_id, bot_id, scopes } = used
  return {
    used,
    shown: showPair(world, rotate(world, used.renews, { app_id, user_id, scopes, ...(bot_id && { bot_id }) })),
  }
}

/** What both kinds of renewal and exchange say of a token's holder. */
const holder = (world: SlackWorld, app: App, token: Token, kind: 'bot' | 'user') => ({
  ok: true,
  app_id: app.id,
  scope: token.scopes.join(','),
  token_type: kind,
  ...(kind === 'bot' ? { bot_user_id: token.user_id } : { user_id: token.user_id }),
  team: showTeam(world),
  enterprise: null,
  is_enterprise_install: false,
})

const refresh: Operation = (world, input) => {
  const app = requireClient(world, input)
  const { used, shown } = renew(world, app, input.args.text('refresh_token'))
  return { ...holder(world, app, used, used.renews === 'user' ? 'user' : 'bot'), ...shown }
}

const GRANTS: Readonly<Record<string, Operation>> = { authorization_code: exchangeCode, refresh_token: refresh }

/** Trades a token without end for a pair (docs.slack.dev, oauth.v2.exchange). */
const exchangeToken: Operation = (world, input) => {
  const app = requireClient(world, input)
  if (!app.token_rotation) throw slackError('token_rotation_not_enabled')
  const token = requireLasting(world, app)
  const kind = token.kind as 'bot' | 'user'
  const { app_id, user_id, bot_id, scopes } = token
  world.db.tokens.update(token, { exchanged: true })
  const pair = rotate(world, kind, { app_id, user_id, scopes, ...(bot_id && { bot_id }) })
  return { ...holder(world, app, token, kind), ...showPair(world, pair) }
}

function requireLasting(world: SlackWorld, app: App): Token {
  const token = world.db.tokens.get(world.caller.token)
  if (!token || token.app_id !== app.id || token.expires_at !== undefined) throw slackError('invalid_token')
  if (token.exchanged) throw slackError('token_already_exchanged')
  return token
}

const access: Operation = (world, input, next) => {
  const name = input.args.text('grant_type') || 'authorization_code'
  const grantType = Object.hasOwn(GRANTS, name) ? GRANTS[name] : undefined
  if (!grantType) throw slackError('invalid_grant_type')
  return grantType(world, input, next)
}

export const oauth: Operations = {
  'oauth.v2.access': access,
  'oauth.v2.exchange': exchangeToken,

  'oauth.v2.user.access': (world, input, next) => {
    if (input.args.text('grant_type') === 'refresh_token') return refresh(world, input, next)
    const answer = exchangeCode(world, input, next) as {
      app_id: string
      authed_user: { id: string } & Record<string, unknown>
    }
    const { id, ...token } = answer.authed_user
    if (!('access_token' in token)) throw slackError('no_user_scopes')
    return {
      ok: true,
      app_id: answer.app_id,
      user_id: id,
      ...token,
      team: showTeam(world),
      enterprise: null,
      is_enterprise_install: false,
    }
  },
}
