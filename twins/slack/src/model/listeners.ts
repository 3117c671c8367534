import type { SlackWorld } from '../types.ts'
import type { Listeners } from './types.ts'

/** Who hears of which event. The document is in memory from the second look on. */
export const listeners = (world: SlackWorld): Listeners | undefined => world.db.listeners.get('all')

/** Draws up who hears of which event, after an app, an installation or an RTM connection has changed. */
export function listenAnew(world: SlackWorld): void {
  const events = new Map<string, { bot: string[]; user: string[] }>()
  const add = (name: string, as: 'bot' | 'user', app: string) => {
    const hearing = events.get(name) ?? { bot: [], user: [] }
    hearing[as].push(app)
    events.set(name, hearing)
  }
  for (const app of world.db.apps.find()) {
    if (!world.db.installations.get(app.id)) continue
    for (const name of app.bot_events) add(name, 'bot', app.id)
    for (const name of app.user_events) add(name, 'user', app.id)
  }
  const rtm = world.db.sessions.count({ kind: 'rtm', open: true })
  world.db.listeners.put({ id: 'all', events: Object.fromEntries(events), rtm })
}
