import type { Document } from '../../types.ts'
import type { Time } from '../types.ts'

/** An identity provider as the API shows it, without links. */
export interface IdentityProvider {
  readonly id: string
  readonly type: string
  readonly issuerMode?: string
  readonly name: string
  readonly status: 'ACTIVE' | 'INACTIVE'
  readonly created: Time
  readonly lastUpdated: Time
  readonly protocol: Document
  readonly policy: Document
  readonly properties?: Document
  readonly seq: number
}

/** A certificate that assertions of an identity provider are held against. */
export interface TrustKey {
  readonly kid: string
  readonly created: Time
  readonly lastUpdated: Time
  readonly expiresAt: Time
  /** As they were sent. */
  readonly x5c: readonly string[]
  readonly e: string
  readonly n: string
}

/** Who a user is at an identity provider. */
export interface LinkedUser {
  readonly idp: string
  readonly user: string
  readonly externalId: string
  readonly created: Time
  readonly lastUpdated: Time
  readonly profile: Document
  readonly seq: number
}
