import type { Time } from '../types.ts'

/** A custom authorization server as the API shows it, without `issuer` (which depends on how it is reached) and `_links`. */
export interface AuthorizationServer {
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly audiences: readonly string[]
  readonly issuerMode: 'ORG_URL' | 'CUSTOM_URL' | 'DYNAMIC'
  readonly status: 'ACTIVE' | 'INACTIVE'
  readonly created: Time
  readonly lastUpdated: Time
  readonly credentials: {
    readonly signing: {
      readonly rotationMode: 'AUTO' | 'MANUAL'
      readonly lastRotated: Time
      readonly nextRotation?: Time
      readonly kid: string
    }
  }
  /** The server that is also reached as `default`. */
  readonly default: boolean
  readonly seq: number
}

export interface Scope {
  readonly id: string
  readonly server: string
  readonly name: string
  readonly displayName?: string | null
  readonly description: string | null
  readonly system: boolean
  readonly metadataPublish: 'ALL_CLIENTS' | 'NO_CLIENTS'
  readonly consent: 'IMPLICIT' | 'REQUIRED' | 'FLEXIBLE'
  readonly default: boolean
  readonly optional: boolean
  readonly seq: number
}

export interface Claim {
  readonly id: string
  readonly server: string
  readonly name: string
  readonly status: 'ACTIVE' | 'INACTIVE'
  /** `RESOURCE` claims go into access tokens, `IDENTITY` claims into ID tokens. */
  readonly claimType: 'RESOURCE' | 'IDENTITY'
  /** `EXPRESSION` in Okta's language, `GROUPS` by a filter, `SYSTEM` is what OpenID Connect says. */
  readonly valueType: 'EXPRESSION' | 'GROUPS' | 'SYSTEM'
  readonly value?: string
  readonly group_filter_type?: 'STARTS_WITH' | 'EQUALS' | 'CONTAINS' | 'REGEX'
  /** Only with one of these; always where there are none. */
  readonly conditions: { readonly scopes: readonly string[] }
  readonly system: boolean
  readonly alwaysIncludeInToken: boolean
  readonly seq: number
}

/** `server` trusts tokens of `trusted`. */
export interface Association {
  readonly server: string
  readonly trusted: string
}
