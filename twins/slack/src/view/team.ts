import type { Team } from '../model/types.ts'

/** A workspace as team.info gives it (tapes/nango/get-team-info). */
export function showTeam(team: Team): Record<string, unknown> {
  const { profile_fields: _, ...shown } = team
  return { ...shown, is_sfdc_auto_slack: false }
}
