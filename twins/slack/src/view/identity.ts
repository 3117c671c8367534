import type { User } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'

/** Who signed in, as far as the identity scopes go (docs.slack.dev, users.identity; "Sign in with Slack"). */
export function showIdentity(world: SlackWorld, user: User): Record<string, unknown> {
  const has = (scope: string) => world.caller.scopes.includes(scope)
  const { image_24, image_32, image_48, image_72, image_192, image_512, email } = user.profile
  const team = world.db.teams.get(user.team_id)
  return {
    user: {
      name: user.real_name,
      id: user.id,
      ...(has('identity.email') && email && { email }),
      ...(has('identity.avatar') && { image_24, image_32, image_48, image_72, image_192, image_512 }),
    },
    team: { id: user.team_id, ...(has('identity.team') && team && { name: team.name, domain: team.domain }) },
  }
}
