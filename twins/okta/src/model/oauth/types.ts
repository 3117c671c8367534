/** Times are milliseconds since 1970, universe time. */

/** What a sign-in at an authorization server was for. */
export interface AuthorizeRequest {
  readonly clientId: string
  readonly responseType: string
  readonly responseMode: 'query' | 'fragment' | 'form_post' | 'okta_post_message'
  readonly redirectUri: string
  readonly scopes: readonly string[]
  readonly state: string | null
  readonly nonce: string | null
  readonly prompt: string | null
  readonly loginHint: string | null
  readonly maxAge: number | null
  readonly sessionToken: string | null
  readonly challenge: string | null
  /** Thumbprint of the key that the code is bound to. */
  readonly dpopKey: string | null
}

/** A request that was pushed, or whose user is still signing in. */
export interface PendingRequest {
  readonly key: string
  /** Id of the authorization server; `org` for the org's own. */
  readonly server: string
  readonly request: AuthorizeRequest
  readonly expiresAt: number
  /** A sign-in after this moment is asked for. */
  readonly since: number | null
  /** Whether the user allowed what the client asks for. */
  readonly consented: boolean
}

/** Who was let in, by whom, for what: what all tokens of one sign-in have in common. */
export interface Authorization {
  /** Tokens of one sign-in are revoked together. */
  readonly family: string
  readonly server: string
  readonly clientId: string
  /** Null where the client acts for itself. */
  readonly userId: string | null
  readonly scopes: readonly string[]
  readonly authTime: number | null
  readonly amr: readonly string[]
  readonly nonce: string | null
  /** The session the user signed in with. */
  readonly session: string | null
}

export interface Code extends Authorization {
  readonly code: string
  readonly redirectUri: string
  readonly challenge: string | null
  readonly dpopKey: string | null
  readonly expiresAt: number
  readonly used: boolean
}

/** An access or a refresh token. */
export interface Token extends Authorization {
  /** `AT.…`, the `jti` of an access token; `oar…` of a refresh token. */
  readonly id: string
  readonly kind: 'access' | 'refresh'
  readonly issuedAt: number
  readonly expiresAt: number
  readonly revoked: boolean
  /** Of a refresh token: when it was exchanged for another. */
  readonly rotatedAt: number | null
  /** When its whole family ends, however often it is refreshed; null for never. */
  readonly endsAt: number | null
  /** Thumbprint of the key whose holder alone may use it. */
  readonly jkt: string | null
  /** The whole of an access token's claims, for introspection. */
  readonly claims: Readonly<Record<string, unknown>>
}

/** What a refresh token looks like outside. */
export interface RefreshSecret {
  readonly value: string
  readonly token: string
}

export interface DeviceCode {
  readonly deviceCode: string
  readonly userCode: string
  readonly server: string
  readonly clientId: string
  readonly scopes: readonly string[]
  readonly expiresAt: number
  readonly polledAt: number | null
  readonly status: 'PENDING' | 'APPROVED' | 'DENIED'
  readonly userId: string | null
  readonly session: string | null
  readonly authTime: number | null
  readonly amr: readonly string[]
}

/** Something that may be used once: an assertion or a proof. `until` is a time of the machine's clock, by which its maker goes. */
export interface Used {
  readonly key: string
  readonly until: number
}
