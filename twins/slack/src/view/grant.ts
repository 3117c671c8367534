import type { Grant } from '../model/grants.ts'
import { seconds } from '../model/stamps.ts'
import type { Pair } from '../model/tokens.ts'
import type { App } from '../model/types.ts'
import { showWebhook } from '../model/webhooks.ts'
import type { SlackWorld } from '../types.ts'

/** The answer of oauth.v2.access (docs.slack.dev, its examples). */
export function showGrant(
  world: SlackWorld,
  app: App,
  user: string,
  { installation, bot, user: person, webhook }: Grant,
): Record<string, unknown> {
  return {
    ok: true,
    app_id: app.id,
    authed_user: {
      id: user,
      ...(person && { scope: person.access.scopes.join(','), ...showPair(world, person), token_type: 'user' }),
    },
    ...(bot && {
      scope: installation.bot_scopes.join(','),
      token_type: 'bot',
      ...showPair(world, bot),
      bot_user_id: installation.bot_user_id,
    }),
    team: showTeam(world),
    enterprise: null,
    is_enterprise_install: false,
    ...(webhook && { incoming_webhook: showWebhook(world, webhook) }),
  }
}

/** An access token, and with token rotation how long it lasts and what renews it. */
export function showPair(world: SlackWorld, { access, refresh }: Pair): Record<string, unknown> {
  return {
    access_token: access.token,
    ...(refresh && { expires_in: seconds((access.expires_at ?? 0) - world.now()), refresh_token: refresh.token }),
  }
}

export function showTeam(world: SlackWorld): { id: string; name: string } | null {
  const team = world.db.teams.first({})
  return team ? { id: team.id, name: team.name } : null
}
