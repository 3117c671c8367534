import type { OAuthCause } from '../../errors/oauth.ts'
import type { OktaWorld } from '../../types.ts'
import type { Client } from './client.ts'
import type { Issuer } from './server.ts'
import type { SignedIn } from './sign-on.ts'
import { signedInAt } from './sign-on.ts'
import type { DeviceCode } from './types.ts'

/** developer.okta.com, "Configure Device Authorization Grant": ten minutes, and a poll each five seconds. */
export const LIFETIME = 600_000
export const INTERVAL = 5_000

export const beginDevice = (world: OktaWorld, server: Issuer, client: Client, scopes: readonly string[]): DeviceCode =>
  world.db.device_codes.insert({
    deviceCode: world.ids.secret('deviceCode'),
    userCode: world.ids.next('userCode'),
    server: server.id,
    clientId: client.id,
    scopes,
    expiresAt: world.now() + LIFETIME,
    polledAt: null,
    status: 'PENDING',
    userId: null,
    session: null,
    authTime: null,
    amr: [],
  })

/** How things stand, for a device that asks; asking too often is told too. */
export function pollOf(world: OktaWorld, device: DeviceCode): 'APPROVED' | OAuthCause {
  if (device.expiresAt <= world.now()) return 'expired_token'
  const { polledAt, status } = device
  if (status === 'APPROVED') return 'APPROVED'
  if (status === 'DENIED') return 'access_denied'
  world.db.device_codes.update(device, { polledAt: world.now() })
  return polledAt !== null && world.now() - polledAt < INTERVAL ? 'slow_down' : 'authorization_pending'
}

/** A device by the code its user types: without regard to case and dashes. */
export function findDevice(world: OktaWorld, given: string): DeviceCode | undefined {
  const device = world.db.device_codes.first({ userCode: given.toUpperCase().replace(/[^A-Z]/g, '') })
  return device && device.status === 'PENDING' && device.expiresAt > world.now() ? device : undefined
}

export const answerDevice = (
  world: OktaWorld,
  device: DeviceCode,
  { session, user }: SignedIn,
  allowed: boolean,
): DeviceCode =>
  world.db.device_codes.update(device, {
    status: allowed ? 'APPROVED' : 'DENIED',
    userId: user.id,
    session: session.id,
    authTime: signedInAt(session),
    amr: session.amr,
  })
