import type { Claim, Scope } from './types.ts'

type SystemScope = Pick<Scope, 'name' | 'displayName' | 'description'>

/** Scopes every server has (OpenID Connect Core 5.4 and 11; Okta's own words for them are what consent pages show). */
export const SYSTEM_SCOPES: readonly SystemScope[] = [
  { name: 'openid', displayName: 'openid', description: 'Signals that a request is an OpenID request.' },
  {
    name: 'profile',
    displayName: 'View your profile information.',
    description: 'Your name, time zone, picture, birthday and the like.',
  },
  {
    name: 'email',
    displayName: 'View your email address.',
    description: 'This allows the app to view your email address.',
  },
  { name: 'address', displayName: 'View your address.', description: 'This allows the app to view your address.' },
  {
    name: 'phone',
    displayName: 'View your phone number.',
    description: 'This allows the app to view your phone number.',
  },
  {
    name: 'offline_access',
    displayName: 'Keep you signed in to the app.',
    description: 'This keeps you signed in to the app.',
  },
  {
    name: 'device_sso',
    displayName: 'Request device secret.',
    description: 'Single sign-on between native apps on your device.',
  },
]

/** Claims every server has: name, the scope that brings it, and whether it is in every token (tapes/okta). */
const STANDARD: readonly (readonly [string, string, boolean])[] = [
  ['address', 'address', false],
  ['birthdate', 'profile', false],
  ['email', 'email', true],
  ['email_verified', 'email', true],
  ['family_name', 'profile', false],
  ['gender', 'profile', false],
  ['given_name', 'profile', false],
  ['locale', 'profile', false],
  ['middle_name', 'profile', false],
  ['name', 'profile', true],
  ['nickname', 'profile', false],
  ['phone_number', 'phone', false],
  ['picture', 'profile', false],
  ['preferred_username', 'profile', true],
  ['profile', 'profile', false],
  ['updated_at', 'profile', false],
  ['website', 'profile', false],
  ['zoneinfo', 'profile', false],
]

export const SYSTEM_CLAIMS: readonly Omit<Claim, 'id' | 'server' | 'seq'>[] = [
  {
    name: 'sub',
    status: 'ACTIVE',
    claimType: 'RESOURCE',
    valueType: 'EXPRESSION',
    value: '(appuser != null) ? appuser.userName : app.clientId',
    conditions: { scopes: [] },
    system: true,
    alwaysIncludeInToken: true,
  },
  ...STANDARD.map(([name, scope, alwaysIncludeInToken]) => ({
    name,
    status: 'ACTIVE' as const,
    claimType: 'IDENTITY' as const,
    valueType: 'SYSTEM' as const,
    conditions: { scopes: [scope] },
    system: true,
    alwaysIncludeInToken,
  })),
]
