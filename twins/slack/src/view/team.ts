import type { Team } from '../model/types.ts'

const SIZES = [34, 44, 68, 88, 102, 230, 132]
/** The icon of a workspace that has given itself none. Nothing is fetched from these URLs. */
const PLAIN_ICON = Object.fromEntries(
  SIZES.map((size) => [`image_${size}`, `https://a.slack-edge.com/80588/img/avatars-teams/ava_0008-${size}.png`]),
)

/** A workspace as team.info gives it (tapes/nango/get-team-info). */
export function showTeam(team: Team): Record<string, unknown> {
  const { profile_fields: _, ...shown } = team
  const icon = team.icon.image_default ? { ...team.icon, ...PLAIN_ICON } : team.icon
  return { ...shown, icon, is_sfdc_auto_slack: false }
}
