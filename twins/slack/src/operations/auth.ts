import { slackError } from '../errors.ts'
import { uninstallApp } from '../model/apps.ts'
import { revoke } from '../model/tokens.ts'
import type { App, Token } from '../model/types.ts'
import type { Operations, SlackWorld } from '../types.ts'

export const auth: Operations = {
  'auth.test': (world) => {
    const { caller } = world
    const team = world.db.teams.get(caller.team_id)
    const user = world.db.users.get(caller.user_id)
    if (!team || !user) throw slackError('invalid_auth')
    return {
      ok: true,
      url: team.url,
      team: team.name,
      user: user.name,
      team_id: team.id,
      user_id: user.id,
      ...(caller.bot_id && { bot_id: caller.bot_id }),
      is_enterprise_install: false,
    }
  },

  'auth.teams.list': (world, { args }) => {
    const team = world.db.teams.get(world.caller.team_id)
    if (!team) throw slackError('invalid_auth')
    const { id, name, icon } = team
    return {
      ok: true,
      teams: [{ id, name, ...(args.flag('include_icon') && { icon }) }],
      response_metadata: { next_cursor: '' },
    }
  },

  'auth.revoke': (world, { args }) => {
    if (args.flag('test')) return { ok: true, revoked: false }
    const [token, app] = [world.db.tokens.get(world.caller.token), world.db.apps.get(world.caller.app_id)]
    if (token && app) giveUp(world, app, token)
    return { ok: true, revoked: true }
  },
}

/** An app whose last token is revoked is uninstalled (docs.slack.dev, auth.revoke). */
function giveUp(world: SlackWorld, app: App, token: Token): void {
  revoke(world, app, [token])
  const left = world.db.tokens
    .find({ where: { app: app.id } })
    .some(({ kind, revoked }) => !revoked && (kind === 'bot' || kind === 'user'))
  if (!left) uninstallApp(world, app)
}
