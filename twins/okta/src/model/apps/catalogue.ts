import type { Document } from '../../types.ts'
import type { SignOnMode } from './types.ts'

/** What is known of an app of Okta's catalogue: its own settings with their defaults, in the order Okta shows them. */
export interface Template {
  readonly mode?: SignOnMode
  readonly settings: Document
  /** The name of its link on the dashboard. */
  readonly link?: string
  /** The number in its link (tapes/okta). */
  readonly number?: number
  readonly logo?: string
  /** Provisions users: such an app has features. */
  readonly provisions?: boolean
  readonly more?: Document
}

const BOOKMARK_LOGO = 'bookmark-app.b81c03e2607468e5b5f9c9351c99313e.png'

/** Templates, and the apps of the catalogue that were seen (tapes/okta). Others are taken as they come. */
export const CATALOGUE: Readonly<Record<string, Template>> = {
  bookmark: { mode: 'BOOKMARK', settings: { requestIntegration: false }, number: 2557, logo: BOOKMARK_LOGO },
  template_basic_auth: {
    mode: 'BASIC_AUTH',
    settings: { loginUrlRegex: null, authURL: null, url: null },
    number: 2873,
  },
  template_swa: {
    mode: 'BROWSER_PLUGIN',
    settings: {
      loginUrlRegex: null,
      usernameField: null,
      redirectUrl: null,
      buttonField: null,
      checkbox: null,
      passwordField: null,
      url: null,
    },
    number: 2357,
  },
  template_swa3field: {
    mode: 'BROWSER_PLUGIN',
    settings: {
      loginUrlRegex: null,
      extraFieldSelector: null,
      extraFieldValue: null,
      redirectUrl: null,
      userNameSelector: null,
      passwordSelector: null,
      buttonSelector: null,
      targetURL: null,
    },
    number: 3287,
  },
  template_sps: {
    mode: 'SECURE_PASSWORD_STORE',
    settings: {
      usernameField: null,
      optionalField1: null,
      optionalField2Value: null,
      optionalField3Value: null,
      passwordField: null,
      url: null,
      optionalField1Value: null,
      optionalField2: null,
      optionalField3: null,
    },
    number: 2355,
  },
  template_wsfed: { mode: 'WS_FEDERATION', settings: {}, number: 2359 },
  oidc_client: { mode: 'OPENID_CONNECT', settings: {}, link: 'oidc_client_link' },
  okta_org2org: { settings: { acsUrl: null, audRestriction: null, baseUrl: null }, number: 51975, provisions: true },
  pagerduty: { settings: { adminUserId: null }, number: 3107 },
  aws_console: { settings: {}, link: 'aws_console_login', number: 4163 },
  office365: {
    settings: {
      tenantType: null,
      wsFedConfigureType: null,
      occSettings: null,
      windowsTransportEnabled: null,
      domain: null,
      msftTenant: null,
      domains: null,
      office365ProvisioningType: null,
      requireAdminConsent: null,
      office365FlexibleProvisioningMode: null,
    },
    number: 2161,
    more: {
      licensing: { seatCount: 0 },
      universalLogout: {
        status: 'DISABLED',
        supportType: 'PARTIAL',
        identityStack: 'SHARED',
        protocol: 'PROPRIETARY',
      },
    },
  },
  google: { settings: { domain: null, rpId: null }, provisions: true },
  zoomus: { settings: {}, provisions: true },
}

/** What an app is made of when no name is given. */
export const TEMPLATES: Partial<Record<SignOnMode, string>> = {
  BOOKMARK: 'bookmark',
  BASIC_AUTH: 'template_basic_auth',
  BROWSER_PLUGIN: 'template_swa',
  SECURE_PASSWORD_STORE: 'template_sps',
  WS_FEDERATION: 'template_wsfed',
  OPENID_CONNECT: 'oidc_client',
}

export const DEFAULT_LOGO = 'default.6770228fb0dab49a1695ef440a5279bb.png'
