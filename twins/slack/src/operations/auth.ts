import { slackError } from '../errors.ts'
import type { Operations } from '../types.ts'

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

  'auth.revoke': (world, { args }) => {
    if (args.flag('test')) return { ok: true, revoked: false }
    const token = world.db.tokens.get(world.caller.token)
    if (token) world.db.tokens.update(token, { revoked: true })
    return { ok: true, revoked: true }
  },
}
