import { seconds, stamp } from '../model/stamps.ts'
import type { App } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import type { Authorization } from './audience.ts'
import type { Occurrence } from './occurrence.ts'

/** The outer event (docs.slack.dev, Events API; field order as in recorded deliveries of public projects). */
export function wrap(
  world: SlackWorld,
  app: App,
  occurrence: Occurrence,
  authorization: Authorization,
): Record<string, unknown> {
  const { event, conversation } = occurrence
  return {
    token: app.verification_token,
    team_id: authorization.team_id,
    context_team_id: authorization.team_id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event: { ...event, event_ts: event.event_ts ?? stamp(world) },
    type: 'event_callback',
    event_id: world.ids.next('event'),
    event_time: seconds(world.now()),
    authorizations: [authorization],
    is_ext_shared_channel: false,
    event_context: contextOf({
      et: event.type,
      tid: authorization.team_id,
      aid: app.id,
      ...(conversation && { cid: conversation }),
    }),
  }
}

export interface EventContext {
  /** Event type, team, app, conversation. */
  readonly et: string
  readonly tid: string
  readonly aid: string
  readonly cid?: string
}

/** `4-` and base64 of JSON: what recorded deliveries carry. */
const contextOf = (context: EventContext): string => `4-${Buffer.from(JSON.stringify(context)).toString('base64url')}`

/** Undefined when the text is no event context. */
export function readContext(text: string): EventContext | undefined {
  try {
    return text.startsWith('4-')
      ? (JSON.parse(Buffer.from(text.slice(2), 'base64url').toString()) as EventContext)
      : undefined
  } catch {
    return undefined
  }
}
