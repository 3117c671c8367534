import { oauthError } from '../../errors/oauth.ts'
import type { OktaWorld } from '../../types.ts'
import { clientOf } from '../apps/find.ts'
import type { App, OAuthClientSettings } from '../apps/types.ts'

/** An app in its role of an OAuth client. */
export interface Client {
  readonly id: string
  readonly app: App
  readonly settings: OAuthClientSettings
  /** How it proves that it is itself at the token endpoint. */
  readonly method: string
  readonly pkceRequired: boolean
}

/** The active client of an id. */
export function findClient(world: OktaWorld, id: string): Client | undefined {
  const app = clientOf(world, id)
  const credentials = app?.credentials.oauthClient
  const settings = app?.settings.oauthClient
  if (app?.status !== 'ACTIVE' || !credentials || !settings) return undefined
  const method = credentials.token_endpoint_auth_method
  return { id, app, settings, method, pkceRequired: credentials.pkce_required === true || method === 'none' }
}

export function requireClient(world: OktaWorld, id: string | null): Client {
  const client = id === null ? undefined : findClient(world, id)
  if (!client) throw oauthError('invalid_client_id')
  return client
}

export const isAssigned = (world: OktaWorld, { app }: Client, userId: string): boolean =>
  app.settings.implicitAssignment === true || world.db.app_users.get(`${app.id}:${userId}`) !== undefined

/** Throws where the client may not use a grant. */
export function requireGrant({ settings }: Client, grant: string): void {
  if (!settings.grant_types.includes(grant)) throw oauthError('unauthorized_client', settings.grant_types.join(', '))
}
