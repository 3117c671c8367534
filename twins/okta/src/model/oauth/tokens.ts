import type { Claims } from '../../crypto/jwt.ts'
import type { OktaWorld } from '../../types.ts'
import type { Terms } from './access.ts'
import type { Issuer } from './server.ts'
import { sign } from './sign.ts'
import type { Authorization, Token } from './types.ts'

const NEVER = Number.MAX_SAFE_INTEGER

/** Thumbprint of the key that tokens are bound to, if they are. */
type Bound = string | null

export interface Issued {
  readonly value: string
  readonly token: Token
}

const recordOf = (
  { family, server, clientId, userId, scopes, authTime, amr, nonce, session }: Authorization,
  more: Omit<Token, keyof Authorization>,
): Token => ({ family, server, clientId, userId, scopes, authTime, amr, nonce, session, ...more })

/** Signs an access token and remembers it. `claims` are all but `jti`. */
export function issueAccess(
  world: OktaWorld,
  server: Issuer,
  authorization: Authorization,
  claims: Claims,
  lifetime: number,
  jkt: Bound,
): Issued {
  let id = ''
  const value = world.ids.secret('accessToken', (drawn) => {
    id = `AT.${drawn}`
    // The org's tokens are for the org alone: clients are not to look into them.
    return sign(
      world,
      server,
      { ver: 1, jti: id, ...claims },
      server.custom ? undefined : 'application/okta-internal-at+jwt',
    )
  })
  const issuedAt = world.now()
  const more = { id, kind: 'access' as const, issuedAt, expiresAt: issuedAt + lifetime, endsAt: null }
  const token = recordOf(authorization, {
    ...more,
    revoked: false,
    rotatedAt: null,
    jkt,
    claims: { jti: id, ...claims },
  })
  return { value, token: world.db.tokens.insert(token) }
}

/** A refresh token for a sign-in, or the next one of it. */
export function issueRefresh(
  world: OktaWorld,
  authorization: Authorization,
  { refreshLifetime, refreshWindow }: Pick<Terms, 'refreshLifetime' | 'refreshWindow'>,
  jkt: Bound,
  before?: Token,
): Issued {
  const issuedAt = world.now()
  const endsAt = before ? before.endsAt : refreshLifetime === null ? null : issuedAt + refreshLifetime
  const expiresAt = Math.min(issuedAt + refreshWindow, endsAt ?? NEVER)
  const id = world.ids.next('refreshTokenId')
  const more = { id, kind: 'refresh' as const, issuedAt, expiresAt, endsAt, revoked: false, rotatedAt: null }
  const token = world.db.tokens.insert(recordOf(authorization, { ...more, jkt, claims: {} }))
  const value = world.ids.secret('refreshToken')
  world.db.refresh_secrets.insert({ value, token: id })
  return { value, token }
}

/** A refresh token that is used lives on for another window. */
export const prolong = (world: OktaWorld, token: Token, refreshWindow: number): Token =>
  world.db.tokens.update(token, { expiresAt: Math.min(world.now() + refreshWindow, token.endsAt ?? NEVER) })

export function findRefresh(world: OktaWorld, value: string): Token | undefined {
  const known = world.db.refresh_secrets.get(value)
  return known && world.db.tokens.get(known.token)
}

/** Whether a token still counts: not revoked, not over, and its user may still sign in. */
export function isGood(world: OktaWorld, token: Token): boolean {
  if (token.revoked || token.expiresAt <= world.now()) return false
  return token.userId === null || world.db.users.get(token.userId)?.status === 'ACTIVE'
}

export const revoke = (world: OktaWorld, token: Token): Token => world.db.tokens.update(token, { revoked: true })

/** Revokes all that came of one sign-in. */
export function revokeFamily(world: OktaWorld, family: string): void {
  for (const token of world.db.tokens.find({ where: { family } })) if (!token.revoked) revoke(world, token)
}

/** Revokes a user's tokens: all, or those of one client. */
export function revokeTokensOf(world: OktaWorld, userId: string, clientId?: string): void {
  const where = { user: userId, ...(clientId !== undefined && { client: clientId }) }
  for (const token of world.db.tokens.find({ where })) if (!token.revoked) revoke(world, token)
}
