import type { Document } from '../../types.ts'
import type { Time } from '../types.ts'

/** How an org looks to its users, as the API shows it (tapes/okta, 2025 and 2026). */
export interface Brand {
  readonly id: string
  readonly name: string
  readonly removePoweredByOkta: boolean
  readonly customPrivacyPolicyUrl: string | null
  readonly agreeToCustomPrivacyPolicy: boolean
  readonly isDefault: boolean
  readonly locale?: string
  readonly emailDomainId?: string
  readonly defaultApp: DefaultApp
  readonly seq: number
}

/** Where users go who come without an app in mind. */
export interface DefaultApp {
  readonly appInstanceId: string | null
  readonly appLinkName: string | null
  readonly classicApplicationUri: string | null
}

export interface Theme {
  readonly id: string
  readonly brand: string
  /** URLs; null where Okta's own image stands. */
  readonly logo: string | null
  readonly favicon: string | null
  readonly backgroundImage: string | null
  /** Colours and touch points, as sent. */
  readonly look: Document
}

/** An e-mail in the org's own words, for one language. */
export interface EmailCustomization {
  readonly id: string
  readonly brand: string
  readonly template: string
  readonly subject: string
  readonly body: string
  readonly language: string
  readonly isDefault: boolean
  readonly created: Time
  readonly lastUpdated: Time
  readonly seq: number
}

/** What a brand has one of: a page of its own, an e-mail's recipients. Absent where Okta's default stands. */
export interface BrandPart {
  readonly brand: string
  /** `sign-in/customized`, `error/preview`, `recipients/ForgotPassword`. */
  readonly name: string
  readonly value: Document
}

/** A name of the org's own for its pages. */
export interface Domain {
  readonly id: string
  readonly domain: string
  readonly certificateSourceType?: 'MANUAL' | 'OKTA_MANAGED'
  readonly validationStatus: 'NOT_STARTED' | 'FAILED_TO_VERIFY' | 'VERIFIED' | 'COMPLETED'
  readonly brandId: string
  /** What the TXT record has to say. */
  readonly word: string
  readonly seq: number
}
