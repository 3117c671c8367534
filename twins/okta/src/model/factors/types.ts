import type { Document } from '../../types.ts'
import type { Time } from '../types.ts'

export type FactorType =
  | 'question'
  | 'sms'
  | 'call'
  | 'email'
  | 'push'
  | 'token:software:totp'
  | 'token:hotp'
  | 'token:hardware'
  | 'webauthn'

/** A factor as the API shows it, without links. */
export interface Factor {
  readonly id: string
  readonly user: string
  readonly factorType: FactorType
  readonly provider: string
  readonly vendorName: string
  readonly status: 'PENDING_ACTIVATION' | 'ACTIVE' | 'INACTIVE'
  readonly created: Time
  readonly lastUpdated: Time
  readonly profile: Document
  /** What is kept about it and never shown once it is active. */
  readonly own: {
    /** Base32. */
    readonly secret?: string
    /** The time step of the last code taken: no code is good twice. */
    readonly step?: number
    /** Lower case. */
    readonly answer?: string
    /** Base64url. */
    readonly challenge?: string
  }
  readonly seq: number
}

/** A code that was sent. */
export interface Message {
  readonly id: string
  readonly factor: string
  readonly user: string
  readonly channel: 'sms' | 'call' | 'email'
  /** A number or an address. */
  readonly to: string
  readonly code: string
  /** Milliseconds of universe time. */
  readonly at: number
  readonly expiresAt: number
  readonly used: boolean
  readonly seq: number
}

/** A push that waits for its answer. */
export interface Transaction {
  readonly id: string
  readonly factor: string
  readonly user: string
  readonly answer: 'WAITING' | 'SUCCESS' | 'REJECTED' | 'CANCELLED'
  /** Milliseconds of universe time. */
  readonly expiresAt: number
  readonly seq: number
}
