import type { Document } from '../../types.ts'
import type { Time } from '../types.ts'

export type SignOnMode =
  | 'BOOKMARK'
  | 'BASIC_AUTH'
  | 'BROWSER_PLUGIN'
  | 'SECURE_PASSWORD_STORE'
  | 'AUTO_LOGIN'
  | 'WS_FEDERATION'
  | 'SAML_2_0'
  | 'SAML_1_1'
  | 'OPENID_CONNECT'

/** An app as the API shows it, without `orn`, `_links` and its client secret (see `ClientSecret`). */
export interface App {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly status: 'ACTIVE' | 'INACTIVE'
  readonly lastUpdated: Time
  readonly created: Time
  readonly accessibility: Document
  readonly visibility: Document
  readonly features: readonly string[]
  readonly signOnMode: SignOnMode
  readonly credentials: AppCredentials
  readonly universalLogout?: Document | null
  readonly profile?: Document
  readonly licensing?: Document
  readonly settings: AppSettings
  /** What is kept about it and not shown as it is. */
  readonly own: {
    /** Ids of policies. */
    readonly accessPolicy?: string
    readonly profileEnrollment?: string
    /** What SAML knows it by: `exk…`. */
    readonly externalKey?: string
    /** The last part of its link on the dashboard. */
    readonly link: string
    /** It was made by hand, and is no instance of something in the catalogue. */
    readonly custom: boolean
    /** It has a logo of its own. */
    readonly logo?: string
    /** A password that is the same for everybody. Never shown. */
    readonly password?: string
  }
  readonly seq: number
}

export interface AppCredentials {
  readonly scheme?: string
  readonly userNameTemplate: Document
  readonly userName?: string
  readonly password?: Document
  readonly revealPassword?: boolean
  readonly signing: { readonly kid?: string; readonly [more: string]: unknown }
  readonly oauthClient?: OAuthClientCredentials
}

export interface OAuthClientCredentials {
  readonly autoKeyRotation: boolean
  readonly client_id: string
  readonly token_endpoint_auth_method: string
  readonly pkce_required?: boolean
  readonly [more: string]: unknown
}

export interface AppSettings {
  readonly app: Document
  readonly signOn?: Document
  readonly oauthClient?: OAuthClientSettings
  readonly [more: string]: unknown
}

/** The client metadata of an OpenID Connect app (RFC 7591, with Okta's own). */
export interface OAuthClientSettings {
  readonly application_type: 'web' | 'native' | 'browser' | 'service'
  readonly redirect_uris?: readonly string[]
  readonly post_logout_redirect_uris?: readonly string[]
  readonly response_types: readonly string[]
  readonly grant_types: readonly string[]
  readonly jwks?: { readonly keys: readonly Document[] }
  readonly jwks_uri?: string
  readonly consent_method?: string
  readonly issuer_mode?: string
  readonly dpop_bound_access_tokens?: boolean
  readonly refresh_token?: { readonly rotation_type: string; readonly leeway?: number }
  readonly wildcard_redirect?: string
  readonly [more: string]: unknown
}

/** One of the (at most two) secrets of what proves itself with them. */
export interface ProvingSecret {
  readonly id: string
  readonly status: 'ACTIVE' | 'INACTIVE'
  readonly client_secret: string
  readonly secret_hash: string
  readonly created: Time
  readonly lastUpdated: Time
  readonly seq: number
}

export interface ClientSecret extends ProvingSecret {
  readonly app: string
}

/** A user's place in an app: `scope` tells whether by hand or through a group. */
export interface AppUser {
  readonly app: string
  readonly user: string
  readonly externalId: string | null
  readonly created: Time
  readonly lastUpdated: Time
  readonly scope: 'USER' | 'GROUP'
  readonly status: 'ACTIVE' | 'STAGED' | 'PROVISIONED'
  readonly statusChanged: Time
  readonly passwordChanged: Time | null
  readonly syncState: string
  readonly credentials?: Document
  readonly profile: Document
  readonly seq: number
}

export interface AppGroup {
  readonly app: string
  readonly group: string
  readonly lastUpdated: Time
  readonly priority: number
  readonly profile: Document
  readonly seq: number
}

/** A scope of the org's authorization server that an administrator, or a user, let an app have. */
export interface Grant {
  readonly id: string
  readonly app: string
  readonly status: 'ACTIVE' | 'REVOKED'
  readonly created: Time
  readonly createdBy: { readonly id: string; readonly type: string }
  readonly lastUpdated: Time
  readonly issuer: string
  readonly clientId: string
  readonly scopeId: string
  readonly source: 'ADMIN' | 'END_USER'
  /** Whose consent it is; null for an administrator's. */
  readonly userId: string | null
  readonly seq: number
}

/** A request for a certificate that is not answered yet. */
export interface SigningRequest {
  readonly id: string
  readonly owner: string
  readonly created: Time
  readonly kty: 'RSA'
  readonly csr: string
}
