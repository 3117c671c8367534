import type { SlackWorld } from '../types.ts'
import type { Listeners } from './types.ts'

/** Who hears of which event. The document is in memory from the second look on. */
export const listeners = (world: SlackWorld): Listeners | undefined => world.db.listeners.get('all')

/** Draws up who hears of which event, after an app, an installation or an RTM connection has changed. */
export function listenAnew(world: SlackWorld): void {
  const events: Listeners['events'] = {}
  const entry = (name: string) => {
    events[name] ??= { bot: [], user: [] }
    return events[name]
  }
  for (const app of world.db.apps.find()) {
    if (!world.db.installations.get(app.id)) continue
    for (const name of app.bot_events) entry(name).bot.push(app.id)
    for (const name of app.user_events) entry(name).user.push(app.id)
  }
  world.db.listeners.put({ id: 'all', events, rtm: world.db.sessions.count({ kind: 'rtm', open: true }) })
}
