import type { SlackWorld } from '../types.ts'
import { registerApp } from './apps.ts'
import { listenAnew } from './listeners.ts'
import { type Manifest, settingsOf } from './manifest.ts'
import { openLinks, sayGoodbye } from './sessions.ts'
import type { App } from './types.ts'

/** Registers an app from its manifest. It is not installed yet. */
export function createApp(world: SlackWorld, manifest: Manifest): App {
  const app = registerApp(world, { ...settingsOf(manifest), at: world.now() })
  verifyUrl(world, app)
  return app
}

/** Makes an app what a manifest says. Scopes count from the next installation, all else at once. */
export function configureApp(world: SlackWorld, app: App, manifest: Manifest): App {
  const urls = { request_url: undefined, interactivity_url: undefined, options_url: undefined }
  const changed = world.db.apps.update(app, { ...urls, ...settingsOf(manifest) } as Partial<App>)
  if (app.socket_mode && !changed.socket_mode)
    for (const session of openLinks(world, app.id)) sayGoodbye(world, session, 'link_disabled')
  if (changed.request_url !== app.request_url) verifyUrl(world, changed)
  listenAnew(world)
  return changed
}

/** Asks a request URL to echo a challenge. Undefined when the app has none: nobody to ask. */
export function verifyUrl(world: SlackWorld, app: App): number | undefined {
  if (!app.request_url) return undefined
  return world.deliver('verification', { app: app.id, url: app.request_url, challenge: world.ids.next('secret24') })
}

/** What becomes of an app's registration: nothing stays but its messages. */
export function deleteApp(world: SlackWorld, app: App): void {
  for (const session of openLinks(world, app.id)) sayGoodbye(world, session, 'link_disabled')
  for (const token of world.db.tokens.find({ where: { app: app.id } })) world.db.tokens.update(token, { revoked: true })
  world.db.apps.delete(app.id)
  listenAnew(world)
}
