import type { OktaWorld } from '../../types.ts'
import type { Issuer } from './server.ts'
import type { AuthorizeRequest, PendingRequest } from './types.ts'

const MINUTE = 60_000
/** A user who signs in has so long; a pushed request so long to be used (developer.okta.com, PAR: `expires_in` 300). */
const LIFETIME = { signingIn: 60 * MINUTE, pushed: 5 * MINUTE }

/** Keeps a request while its user signs in, or until its client sends the user. */
export const keep = (
  world: OktaWorld,
  server: Issuer,
  request: AuthorizeRequest,
  why: keyof typeof LIFETIME,
  since: number | null = null,
): PendingRequest =>
  world.db.authorize_requests.insert({
    key: world.ids.secret('authorizeRequest'),
    server: server.id,
    request,
    expiresAt: world.now() + LIFETIME[why],
    since,
    consented: false,
  })

export function findPending(world: OktaWorld, key: string | null): PendingRequest | undefined {
  const pending = key === null ? undefined : world.db.authorize_requests.get(key)
  return pending && pending.expiresAt > world.now() ? pending : undefined
}
