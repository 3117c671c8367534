import type { Time } from '../types.ts'

/** A key pair of an app, an authorization server or an identity provider. What it is made of is in `KeyMaterial`. */
export interface SigningKey {
  readonly kid: string
  /** Id of the app, authorization server or identity provider; `org` for the org's own. */
  readonly owner: string
  readonly status: 'ACTIVE' | 'NEXT' | 'EXPIRED'
  readonly created: Time
  readonly lastUpdated: Time
  readonly expiresAt: Time
  /** The certificate is for another's use: brought along, or cloned from another app. */
  readonly x5c?: readonly string[]
  readonly seq: number
}

/** Made when it is first needed: a new org with a hundred apps costs no hundred key pairs. */
export interface KeyMaterial {
  readonly kid: string
  /** PKCS #8, PEM. */
  readonly privateKey: string
  /** Base64 of DER; made when first asked for. */
  readonly certificate?: string
}
