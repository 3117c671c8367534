import { notFound } from '../../errors/error.ts'
import type { OktaWorld } from '../../types.ts'
import type { App, ClientSecret } from './types.ts'

export function requireApp(world: OktaWorld, id: string): App {
  const app = world.db.apps.get(id)
  if (!app) throw notFound(id, 'AppInstance')
  return app
}

/** The app that is the OAuth client of an id. Whether it is active is the caller's question. */
export const clientOf = (world: OktaWorld, clientId: string): App | undefined =>
  world.db.apps.first({ client: clientId })

/** A client's secrets, the oldest first; those that are not active let nobody in. */
export const secretsOf = (world: OktaWorld, app: App): ClientSecret[] =>
  world.db.client_secrets.find({ where: { app: app.id }, order: 'seq' })

export const hasSecret = (app: App): boolean =>
  /^client_secret_/.test(app.credentials.oauthClient?.token_endpoint_auth_method ?? '')
