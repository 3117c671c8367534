import { slackError } from '../errors.ts'
import { nextPage, readCursor, readLimit } from '../model/cursor.ts'
import { integrationLogs } from '../model/integration-logs.ts'
import { requireUser } from '../model/people.ts'
import type { Operations, SlackWorld } from '../types.ts'
import { showTeam } from '../view/team.ts'

const MOST_A_PAGE = 1000
const MOST_PAGES = 100

export const team: Operations = {
  'team.info': (world, { args }) => {
    const asked = args.text('team')
    const domain = args.text('domain')
    const own = ownTeam(world)
    if (asked ? asked !== own.id : domain && domain !== own.domain) throw slackError('team_not_found')
    return { ok: true, team: showTeam(own) }
  },

  'team.profile.get': (world, { args }) => {
    const visibility = args.text('visibility') ?? 'all'
    const fields = (ownTeam(world).profile_fields ?? []).filter(
      (field) => visibility === 'all' || field.is_hidden === (visibility === 'hidden'),
    )
    return { ok: true, profile: { fields, sections: [] } }
  },

  // Nobody signs in to the twin with a browser, so there is nothing to tell of.
  'team.accessLogs': (_world, { args }) => {
    const count = args.int('count', 100)
    const page = args.int('page', 1)
    if (count > MOST_A_PAGE || page > MOST_PAGES) throw slackError('over_pagination_limit')
    const cursor = args.int('limit', 0) > 0 || args.has('cursor')
    return {
      ok: true,
      logins: [],
      ...(cursor ? nextPage('id', undefined) : { paging: { count, total: 0, page, pages: 0 } }),
    }
  },

  'team.integrationLogs': (world, { args }) => {
    const count = Math.min(Math.max(args.int('count', 100), 1), MOST_A_PAGE)
    const page = Math.max(args.int('page', 1), 1)
    const logs = integrationLogs(world, {
      app: args.text('app_id'),
      user: args.text('user'),
      change: args.text('change_type'),
    })
    const paging = { count, total: logs.length, page, pages: Math.ceil(logs.length / count) }
    return { ok: true, logs: logs.slice((page - 1) * count, page * count), paging }
  },

  'team.billableInfo': (world, { args }) => {
    const asked = args.text('user')
    const limit = readLimit(args, MOST_A_PAGE)
    const from = readCursor(args, 'user') ?? ''
    const found = asked
      ? [requireUser(world, asked)]
      : world.db.users.find({ where: { place: { gte: from }, bot: false }, order: 'place', limit: limit + 1 })
    const people = found.slice(0, limit).filter((user) => user.id !== 'USLACKBOT')
    return {
      ok: true,
      billable_info: Object.fromEntries(people.map((user) => [user.id, { billing_active: !user.deleted }])),
      ...nextPage('user', found[limit]?.id),
    }
  },
}

function ownTeam(world: SlackWorld) {
  const own = world.db.teams.get(world.caller.team_id)
  if (!own) throw slackError('team_not_found')
  return own
}
