import type { Document } from '../../types.ts'
import { objectIn } from '../apps/read.ts'
import { PASSWORD_SETTINGS } from './password.ts'

/** What a type of policy makes of what it is sent (tapes/okta). */
export interface PolicyShape {
  /** The type of its rules, where that is not the policy's own. */
  readonly ruleType?: string
  conditions?(given: Document): Document | null
  settings?(given: Document): Document
  readonly ruleConditions: Document
  actions(given: Document): Document
}

/** Objects within objects: what is given wins, lists are taken whole. */
export function merge(defaults: Document, given: Document): Document {
  const merged: Record<string, unknown> = { ...defaults }
  for (const [name, value] of Object.entries(given)) {
    const before = merged[name]
    merged[name] = isObject(before) && isObject(value) ? merge(before, value) : value
  }
  return merged
}

const isObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const PEOPLE = { people: { users: { exclude: [] } } }
const ANYWHERE = { network: { connection: 'ANYWHERE' } }

const people = (given: Document): Document => ({ people: objectIn(given, 'people') })
const nothing = () => null
const same = (given: Document): Document => given

export const SHAPES: Readonly<Record<string, PolicyShape>> = {
  OKTA_SIGN_ON: {
    ruleType: 'SIGN_ON',
    conditions: people,
    ruleConditions: { ...PEOPLE, ...ANYWHERE, authContext: { authType: 'ANY' } },
    actions: (given) =>
      merge(
        {
          signon: {
            access: 'ALLOW',
            requireFactor: false,
            primaryFactor: 'PASSWORD_IDP_ANY_FACTOR',
            rememberDeviceByDefault: false,
            session: { usePersistentCookie: false, maxSessionIdleMinutes: 120, maxSessionLifetimeMinutes: 0 },
          },
        },
        given,
      ),
  },
  PASSWORD: {
    conditions: (given) => merge({ people: {}, authProvider: { provider: 'OKTA' } }, given),
    settings: (given) => merge(PASSWORD_SETTINGS, given),
    ruleConditions: { ...PEOPLE, ...ANYWHERE },
    actions: (given) =>
      merge(
        {
          passwordChange: { access: 'ALLOW' },
          selfServicePasswordReset: { access: 'ALLOW' },
          selfServiceUnlock: { access: 'ALLOW' },
        },
        given,
      ),
  },
  MFA_ENROLL: {
    conditions: people,
    settings: (given) => ({ type: 'AUTHENTICATORS', ...given }),
    ruleConditions: { ...PEOPLE, ...ANYWHERE },
    actions: (given) => merge({ enroll: { self: 'CHALLENGE' } }, given),
  },
  ACCESS_POLICY: {
    conditions: nothing,
    ruleConditions: { ...PEOPLE, ...ANYWHERE, riskScore: { level: 'ANY' }, userType: { include: [], exclude: [] } },
    actions: (given) =>
      merge(
        {
          appSignOn: {
            access: 'ALLOW',
            verificationMethod: { factorMode: '2FA', type: 'ASSURANCE', reauthenticateIn: 'PT12H' },
            keepMeSignedIn: { postAuth: 'NOT_ALLOWED' },
          },
        },
        given,
      ),
  },
  IDP_DISCOVERY: {
    conditions: nothing,
    ruleConditions: { ...ANYWHERE, userIdentifier: { patterns: [] }, app: { include: [], exclude: [] } },
    actions: (given) => ({ ...given, ...(isObject(given.idp) && { idp: discovery(given.idp) }) }),
  },
  PROFILE_ENROLLMENT: { conditions: nothing, ruleConditions: {}, actions: same },
  POST_AUTH_SESSION: { conditions: nothing, ruleConditions: PEOPLE, actions: same },
  SESSION_VIOLATION_DETECTION: { conditions: nothing, ruleConditions: PEOPLE, actions: same },
  ENTITY_RISK: { conditions: nothing, ruleConditions: PEOPLE, actions: same },
  DEVICE_SIGNAL_COLLECTION: { conditions: nothing, ruleConditions: {}, actions: same },
  CLIENT_UPDATE: { conditions: nothing, ruleConditions: {}, actions: same },
  OAUTH_AUTHORIZATION_POLICY: {
    ruleType: 'RESOURCE_ACCESS',
    conditions: (given) => merge({ clients: { include: ['ALL_CLIENTS'] } }, given),
    ruleConditions: { ...PEOPLE, grantTypes: { include: [] }, scopes: { include: [] } },
    actions: (given) =>
      merge(
        {
          token: { accessTokenLifetimeMinutes: 60, refreshTokenLifetimeMinutes: 0, refreshTokenWindowMinutes: 10080 },
        },
        given,
      ),
  },
}

/** A dynamic choice of provider says by which property; whether it falls back is not shown. */
function discovery({ shouldFallBackToOkta: _, ...idp }: Document): Document {
  const { matchCriteria } = idp
  if (!Array.isArray(matchCriteria)) return idp
  const criteria = matchCriteria.map((one: Document) => ({ ...one, propertyName: one.propertyName ?? 'name' }))
  return { ...idp, matchCriteria: criteria }
}

export const ruleTypeOf = (policyType: string): string => SHAPES[policyType]?.ruleType ?? policyType
