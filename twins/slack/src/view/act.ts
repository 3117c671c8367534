import { kindOf } from '../model/conversations.ts'
import type { App, Conversation, User } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'

/** Who acted, as payloads of acts say it (recorded payloads of public apps). */
export const showActor = ({ id, name, team_id }: User) => ({ id, username: name, name, team_id })

/** What payloads of all acts have. */
export function showCommon(world: SlackWorld, app: App): Record<string, unknown> {
  const team = world.db.teams.first({})
  return {
    team: { id: team?.id ?? '', domain: team?.domain ?? '' },
    enterprise: null,
    api_app_id: app.id,
    token: app.verification_token,
    is_enterprise_install: false,
  }
}

/** Payloads do not name direct messages and private channels. */
export function channelName(conversation: Conversation): string {
  const kind = kindOf(conversation)
  if (kind === 'im') return 'directmessage'
  return kind === 'groups' ? 'privategroup' : conversation.name
}
