import { slackError } from '../errors.ts'
import { issueTicket } from '../model/sessions.ts'
import type { Operation, Operations } from '../types.ts'
import { socketBase } from './apps.ts'

/** tapes/slack-ruby-client/rtm_connect. */
const connect: Operation = (world) => {
  const { caller } = world
  const [team, user] = [world.db.teams.get(caller.team_id), world.db.users.get(caller.user_id)]
  if (!team || !user) throw slackError('invalid_auth')
  const ticket = issueTicket(world, { kind: 'rtm', app_id: caller.app_id, user: user.id })
  const { id, name, domain } = team
  return {
    ok: true,
    url: `${socketBase(world)}/websocket/${ticket}`,
    team: { id, name, domain },
    self: { id: user.id, name: user.name },
  }
}

export const rtm: Operations = { 'rtm.connect': connect, 'rtm.start': connect }
