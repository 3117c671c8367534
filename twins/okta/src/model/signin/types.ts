import type { Time } from '../types.ts'

/** A user's session, as the API shows it without `_links`. */
export interface Session {
  readonly id: string
  /** The other name of the same session: what an administrator's links lead to (tapes/okta, GET /api/v1/sessions/{id}). */
  readonly alias: string
  readonly userId: string
  readonly login: string
  readonly createdAt: Time
  readonly expiresAt: Time
  readonly status: 'ACTIVE' | 'MFA_REQUIRED' | 'MFA_ENROLL'
  readonly lastPasswordVerification: Time | null
  readonly lastFactorVerification: Time | null
  readonly amr: readonly string[]
  readonly idp: { readonly id: string; readonly type: string }
  readonly mfaActive: boolean
}

/** What a browser keeps of a session. */
export interface SessionCookie {
  readonly sid: string
  readonly session: string
}

/** How a user proved who they are. Times are milliseconds. */
export interface Proof {
  readonly userId: string
  readonly amr: readonly string[]
  readonly passwordAt: number | null
  readonly factorAt: number | null
}

/** Good for one session. */
export interface SessionToken extends Proof {
  readonly token: string
  readonly expiresAt: number
}

export type TransactionStatus =
  | 'PASSWORD_WARN'
  | 'PASSWORD_EXPIRED'
  | 'PASSWORD_RESET'
  | 'MFA_ENROLL'
  | 'MFA_ENROLL_ACTIVATE'
  | 'MFA_REQUIRED'
  | 'MFA_CHALLENGE'
  | 'RECOVERY'
  | 'RECOVERY_CHALLENGE'

/** A sign-in or a recovery on its way (developer.okta.com, Authentication API, "Transaction model"). */
export interface Transaction extends Proof {
  readonly token: string
  readonly status: TransactionStatus
  readonly expiresAt: number
  readonly relayState: string | null
  /** The factor that is challenged or enrolled. */
  readonly factorId: string | null
  readonly factorResult: 'CHALLENGE' | 'WAITING' | 'REJECTED' | 'TIMEOUT' | 'CANCELLED' | null
  readonly recoveryType: 'PASSWORD' | 'UNLOCK' | null
  /** Whether the client offers optional factors, and warns of passwords that will expire. */
  readonly offersFactors: boolean
  readonly warns: boolean
  /** Whether what the user signs in to asks for a second factor. */
  readonly asksFactor: boolean
  /** Steps the user was offered and left out. */
  readonly skipped: readonly string[]
}
