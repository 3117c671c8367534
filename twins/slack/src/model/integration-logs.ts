import type { SlackWorld } from '../types.ts'

/** What came into the workspace: each app that is installed, by whom and when (docs.slack.dev, team.integrationLogs). */
export function integrationLogs(
  world: SlackWorld,
  wanted: {
    readonly app?: string | undefined
    readonly user?: string | undefined
    readonly change?: string | undefined
  },
): Record<string, unknown>[] {
  return world.db.installations
    .find()
    .map((installation) => ({
      app_id: installation.app_id,
      app_type: 'app',
      user_id: installation.installer,
      user_name: world.db.users.get(installation.installer)?.name ?? '',
      date: String(world.db.bots.get(installation.bot_id ?? '')?.updated ?? 0),
      change_type: 'added',
      scope: installation.bot_scopes.join(','),
    }))
    .filter((log) => !wanted.app || log.app_id === wanted.app)
    .filter((log) => !wanted.user || log.user_id === wanted.user)
    .filter((log) => !wanted.change || log.change_type === wanted.change)
}
