import { sees } from '../deliveries/audience.ts'
import { readContext } from '../deliveries/wrap.ts'
import { slackError } from '../errors.ts'
import { uninstallApp } from '../model/apps.ts'
import { issueTicket } from '../model/sessions.ts'
import type { App, Token } from '../model/types.ts'
import type { Operations, SlackWorld } from '../types.ts'

/** Where a socket of a kind opens: the twin's own base URL, or Slack's host for sockets where Slack's hosts are used. */
export const socketBase = (world: SlackWorld): string =>
  world.baseUrl.replace(/^https:\/\/([\w-]+\.)?slack\.com/, 'https://wss-primary.slack.com').replace(/^http/, 'ws')

export const apps: Operations = {
  'apps.connections.open': (world, { request }) => {
    if (request.method !== 'POST') throw slackError('insecure_request')
    const app = world.db.apps.get(world.caller.app_id)
    if (!app?.socket_mode) throw slackError('not_allowed_token_type')
    const ticket = issueTicket(world, { kind: 'link', app_id: app.id })
    return { ok: true, url: `${socketBase(world)}/link/?${new URLSearchParams({ ticket, app_id: app.id })}` }
  },

  'apps.uninstall': (world, { args }) => {
    const app = world.db.apps.get(world.caller.app_id)
    if (!world.db.apps.first({ client: args.required('client_id') })) throw slackError('invalid_client_id')
    if (!app || app.client_id !== args.text('client_id')) throw slackError('client_id_token_mismatch')
    if (app.client_secret !== args.required('client_secret')) throw slackError('bad_client_secret')
    uninstallApp(world, app)
    return { ok: true, uninstalled: true }
  },

  'apps.event.authorizations.list': (world, { args }) => {
    const context = readContext(args.required('event_context'))
    const app = context && world.db.apps.get(context.aid)
    if (!app) throw slackError('invalid_event_context')
    if (app.id !== world.caller.app_id) throw slackError('auth_mismatch')
    return {
      ok: true,
      authorizations: holders(world, app)
        .filter(({ user_id }) =>
          sees(world, user_id, { name: context.et, conversation: context.cid, event: { type: context.et } }),
        )
        .map(show),
    }
  },
}

/** One token for each one an app acts for. */
function holders(world: SlackWorld, app: App): Token[] {
  const tokens = world.db.tokens
    .find({ where: { app: app.id } })
    .filter(({ kind, revoked }) => !revoked && (kind === 'bot' || kind === 'user'))
  return [...new Map(tokens.map((token) => [token.user_id, token])).values()]
}

const show = ({ team_id, user_id, kind }: Token) => ({
  enterprise_id: null,
  team_id,
  user_id,
  is_bot: kind === 'bot',
  is_enterprise_install: false,
})
