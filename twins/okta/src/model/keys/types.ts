import type { Time } from '../types.ts'

/** A key pair of an app, an authorization server or an identity provider. */
export interface SigningKey {
  readonly kid: string
  /** Id of the app, authorization server or identity provider; `org` for the org's own. */
  readonly owner: string
  readonly status: 'ACTIVE' | 'NEXT' | 'EXPIRED'
  readonly created: Time
  readonly lastUpdated: Time
  readonly expiresAt: Time
  /** A certificate that was brought along, base64 of DER. */
  readonly x5c?: readonly string[]
  readonly seq: number
}
