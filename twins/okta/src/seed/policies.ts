import type { Seed } from '@dtu/kit'
import { everyoneGroup } from '../model/groups.ts'
import { ORG } from '../model/policies/find.ts'
import { PASSWORD_SETTINGS } from '../model/policies/password.ts'
import { timeOf } from '../model/time.ts'
import type { Document, OktaWorld } from '../types.ts'

interface Made {
  readonly type: string
  readonly name: string
  readonly description?: string | null
  readonly system: boolean
  readonly fallback?: boolean
  readonly conditions?: Document | null
  readonly settings?: Document
  readonly rule: Document
  readonly ruleName?: string
  readonly ruleConditions?: Document | null
  readonly ruleType?: string
  readonly rulePriority?: number
}

const LAST = 'The default policy applies in all situations if no other policy applies.'
const CATCH_ALL = { ruleName: 'Catch-all Rule', rulePriority: 99 }
const ANYWHERE = { network: { connection: 'ANYWHERE' } }

const signOn = (factorMode: string): Document => ({
  appSignOn: {
    access: 'ALLOW',
    verificationMethod: { factorMode, type: 'ASSURANCE', reauthenticateIn: 'PT12H' },
    keepMeSignedIn: { postAuth: 'NOT_ALLOWED' },
  },
})

const appPolicy = (name: string, factorMode: string): Made => ({
  type: 'ACCESS_POLICY',
  name,
  system: false,
  rule: signOn(factorMode),
  ...CATCH_ALL,
})

/** The policies of a new org (tapes/okta for access, sign-on, password, discovery and session; the reference for the others). */
const policies = (everyone: string): readonly Made[] => [
  {
    type: 'OKTA_SIGN_ON',
    name: 'Default Policy',
    description: LAST,
    system: true,
    conditions: { people: { groups: { include: [everyone] } } },
    ruleType: 'SIGN_ON',
    ruleConditions: { ...ANYWHERE, authContext: { authType: 'ANY' } },
    rule: {
      signon: {
        access: 'ALLOW',
        requireFactor: false,
        primaryFactor: 'PASSWORD_IDP_ANY_FACTOR',
        rememberDeviceByDefault: false,
        session: { usePersistentCookie: false, maxSessionIdleMinutes: 120, maxSessionLifetimeMinutes: 0 },
      },
    },
  },
  {
    type: 'PASSWORD',
    name: 'Default Policy',
    description: LAST,
    system: true,
    conditions: { people: { groups: { include: [everyone] } }, authProvider: { provider: 'OKTA' } },
    settings: PASSWORD_SETTINGS,
    ruleConditions: ANYWHERE,
    rule: {
      passwordChange: { access: 'ALLOW' },
      selfServicePasswordReset: {
        access: 'ALLOW',
        requirement: { primary: { methods: ['email'] }, stepUp: { required: false } },
      },
      selfServiceUnlock: { access: 'DENY' },
    },
  },
  {
    type: 'MFA_ENROLL',
    name: 'Default Policy',
    description: LAST,
    system: true,
    conditions: { people: { groups: { include: [everyone] } } },
    settings: {
      type: 'AUTHENTICATORS',
      authenticators: [
        { key: 'okta_email', enroll: { self: 'OPTIONAL' } },
        { key: 'okta_verify', enroll: { self: 'OPTIONAL' } },
        { key: 'okta_password', enroll: { self: 'REQUIRED' } },
        { key: 'phone_number', enroll: { self: 'OPTIONAL' } },
        { key: 'google_otp', enroll: { self: 'OPTIONAL' } },
        { key: 'security_question', enroll: { self: 'OPTIONAL' } },
        { key: 'webauthn', enroll: { self: 'OPTIONAL' } },
      ],
    },
    ruleConditions: ANYWHERE,
    rule: { enroll: { self: 'CHALLENGE' } },
  },
  {
    type: 'IDP_DISCOVERY',
    name: 'Idp Discovery Policy',
    description: 'The default IdP Discovery Policy',
    system: true,
    ruleConditions: {
      ...ANYWHERE,
      platform: { include: [{ type: 'ANY', os: { type: 'ANY' } }], exclude: [] },
      userIdentifier: { patterns: [], type: 'IDENTIFIER' },
      app: { include: [], exclude: [] },
    },
    rule: { idp: { providers: [{ type: 'OKTA' }], idpSelectionType: 'SPECIFIC' } },
  },
  appPolicy('Okta Admin Console', '2FA'),
  appPolicy('Okta Dashboard', '1FA'),
  appPolicy('Okta Browser Plugin', '1FA'),
  {
    ...appPolicy('Any two factors', '2FA'),
    description: 'Require two factors to access.',
    system: true,
    fallback: true,
  },
  {
    type: 'PROFILE_ENROLLMENT',
    name: 'Default Policy',
    description: LAST,
    system: true,
    fallback: true,
    ...CATCH_ALL,
    rule: {
      profileEnrollment: {
        access: 'DENY',
        targetGroupIds: null,
        unknownUserAction: 'DENY',
        activationRequirements: { emailVerification: true },
        profileAttributes: [
          { name: 'email', label: 'Email', required: true },
          { name: 'firstName', label: 'First name', required: true },
          { name: 'lastName', label: 'Last name', required: true },
        ],
        progressiveProfilingAction: 'DISABLED',
        uiSchemaId: null,
      },
    },
  },
  {
    type: 'POST_AUTH_SESSION',
    name: 'Post Auth Policy',
    description: 'Enables post auth policy evaluation for the org.',
    system: true,
    ...CATCH_ALL,
    rule: { postAuthSession: { failureActions: [] } },
  },
  {
    type: 'ENTITY_RISK',
    name: 'Entity Risk Policy',
    description: 'Enables entity risk policy evaluation for the org.',
    system: true,
    ...CATCH_ALL,
    rule: { entityRisk: { actions: [] } },
  },
]

export function seedPolicies(world: OktaWorld, seed: Seed): void {
  for (const made of policies(everyoneGroup(world).id)) insert(world, made, timeOf(seed.at))
}

function insert(world: OktaWorld, made: Made, time: string): void {
  const kind = /ACCESS|PROFILE|POST_AUTH|ENTITY/.test(made.type) ? 'appPolicy' : 'policy'
  const policy = world.db.policies.insert({
    id: world.ids.next(kind),
    status: 'ACTIVE',
    name: made.name,
    ...(made.description !== undefined && { description: made.description }),
    priority: 1,
    system: made.system,
    conditions: made.conditions ?? null,
    created: time,
    lastUpdated: time,
    ...(made.settings && { settings: made.settings }),
    type: made.type,
    owner: ORG,
    fallback: made.fallback ?? false,
  })
  world.db.policy_rules.insert({
    id: world.ids.next(`${kind}Rule`),
    status: 'ACTIVE',
    name: made.ruleName ?? 'Default Rule',
    priority: made.rulePriority ?? 1,
    created: time,
    lastUpdated: time,
    system: true,
    conditions: made.ruleConditions ?? null,
    actions: made.rule,
    type: made.ruleType ?? made.type,
    policy: policy.id,
  })
}
