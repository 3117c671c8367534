import type { Delivery, Event } from '@dtu/kit'
import { sendToSockets } from '../model/envelopes.ts'
import { listeners } from '../model/listeners.ts'
import type { App, Listeners } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import { authorizationFor } from './audience.ts'
import type { Occurrence } from './occurrence.ts'
import { overConnections } from './rtm.ts'
import { tell } from './tell.ts'
import { wrap } from './wrap.ts'

/** What a fact makes Slack say to apps: over HTTP, over Socket Mode, over RTM. Nobody listening costs one look in memory. */
export function deliveries(world: SlackWorld, event: Event): Delivery[] {
  const hearing = listeners(world)
  if (!hearing || (hearing.rtm === 0 && nobody(hearing.events))) return []
  return tell(world, event).flatMap((occurrence) => [
    ...toApps(world, hearing, occurrence),
    ...(hearing.rtm > 0 ? overConnections(world, occurrence) : []),
  ])
}

function nobody(events: Listeners['events']): boolean {
  for (const _ in events) return false
  return true
}

function toApps(world: SlackWorld, hearing: Listeners, occurrence: Occurrence): Delivery[] {
  const subscribed = hearing.events[occurrence.name]
  if (!subscribed) return []
  const ids = [...new Set([...subscribed.bot, ...subscribed.user])].filter(
    (id) => occurrence.app === undefined || occurrence.app === id,
  )
  return ids.flatMap((id) => {
    const app = world.db.apps.get(id)
    if (!app) return []
    const authorization = authorizationFor(world, app, occurrence, {
      bot: subscribed.bot.includes(id),
      user: subscribed.user.includes(id),
    })
    return authorization ? send(world, app, wrap(world, app, occurrence, authorization)) : []
  })
}

function send(world: SlackWorld, app: App, body: Record<string, unknown>): Delivery[] {
  if (app.socket_mode)
    return sendToSockets(world, { app_id: app.id, type: 'events_api', payload: body, accepts_response_payload: false })
  return app.request_url && !app.events_disabled ? [{ channel: 'events', payload: { app: app.id, body } }] : []
}
