import { invalid, notFound, oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { party } from '../../view/log-parties.ts'
import { objectIn, textIn } from '../apps/read.ts'
import { log } from '../log.ts'
import { merge } from '../policies/shapes.ts'
import { now } from '../time.ts'
import type { Time } from '../types.ts'

export interface Authenticator {
  readonly id: string
  readonly type: string
  readonly key: string
  readonly status: 'ACTIVE' | 'INACTIVE'
  readonly name: string
  readonly created: Time
  readonly lastUpdated: Time
  readonly settings?: Document
  readonly provider?: Document
  readonly seq: number
}

export interface AuthenticatorMethod {
  readonly authenticator: string
  readonly type: string
  readonly status: 'ACTIVE' | 'INACTIVE'
  readonly settings?: Document
}

interface Kind {
  readonly type: string
  readonly name: string
  readonly settings?: Document
  /** Methods with whether they are on at first, and their settings. */
  readonly methods: readonly (readonly [string, boolean, Document?])[]
}

const OTP = { timeIntervalInSeconds: 30, encoding: 'Base32', algorithm: 'HMACSHA1', passCodeLength: 6 }
const KEYS = { algorithms: ['ES256', 'RS256'], keyProtection: 'ANY' }

/** What can be an authenticator (tapes/okta for the first five; the Authenticators API for the rest). */
export const KINDS: Readonly<Record<string, Kind>> = {
  okta_email: {
    type: 'email',
    name: 'Email',
    settings: { allowedFor: 'any', tokenLifetimeInMinutes: 5 },
    methods: [['email', true]],
  },
  okta_verify: {
    type: 'app',
    name: 'Okta Verify',
    settings: {
      compliance: { fips: 'OPTIONAL' },
      channelBinding: { style: 'NUMBER_CHALLENGE', required: 'NEVER' },
      userVerification: 'PREFERRED',
      userVerificationMethods: ['BIOMETRICS', 'PIN'],
      appInstanceId: '',
    },
    methods: [
      ['totp', true, OTP],
      ['push', true, { ...KEYS, transactionTypes: ['LOGIN'] }],
      ['signed_nonce', false, { ...KEYS, showSignInWithOV: 'NEVER' }],
    ],
  },
  okta_password: { type: 'password', name: 'Password', methods: [['password', true]] },
  phone_number: {
    type: 'phone',
    name: 'Phone',
    settings: { allowedFor: 'any' },
    methods: [
      ['sms', true],
      ['voice', true],
    ],
  },
  webauthn: {
    type: 'security_key',
    name: 'Security Key or Biometric',
    methods: [['webauthn', true, { userVerification: 'PREFERRED', attachment: 'ANY' }]],
  },
  security_question: {
    type: 'security_question',
    name: 'Security Question',
    settings: { allowedFor: 'any' },
    methods: [['security_question', true]],
  },
  google_otp: { type: 'app', name: 'Google Authenticator', methods: [['otp', true, OTP]] },
  onprem_mfa: { type: 'security_key', name: 'On-Prem MFA', methods: [['otp', true]] },
  rsa_token: { type: 'security_key', name: 'RSA SecurID', methods: [['otp', true]] },
  symantec_vip: { type: 'app', name: 'Symantec VIP', methods: [['otp', true]] },
  yubikey_token: { type: 'security_key', name: 'YubiKey Authenticator', methods: [['otp', true]] },
  duo: { type: 'app', name: 'Duo Security', methods: [['duo', true]] },
  smart_card_idp: { type: 'federated', name: 'Smart Card Authenticator', methods: [['cert', true]] },
  external_idp: { type: 'federated', name: 'IdP Authenticator', methods: [['idp', true]] },
  custom_app: { type: 'app', name: 'Custom App Authenticator', methods: [['push', true]] },
  custom_otp: { type: 'security_key', name: 'Custom OTP', methods: [['otp', true]] },
  tac: { type: 'tac', name: 'Temporary Access Code', methods: [['tac', true]] },
}

/** Those of which an org may have more than one. */
const MANY = ['custom_app', 'custom_otp', 'external_idp']

const authenticatorParty = ({ id, name }: Authenticator) => party('Authenticator', id, name)

export const authenticatorBy = (world: OktaWorld, key: string): Authenticator | undefined =>
  world.db.authenticators.first({ key })

export function requireAuthenticator(world: OktaWorld, id: string): Authenticator {
  const found = world.db.authenticators.get(id)
  if (!found) throw notFound(id, 'Authenticator')
  return found
}

/** Adds an authenticator with its methods. `at` as Okta writes times. */
export function insertAuthenticator(
  world: OktaWorld,
  key: string,
  body: Document,
  at: Time,
  active = true,
): Authenticator {
  const kind = KINDS[key] as Kind
  const provider = objectIn(body, 'provider')
  const settings = merge(kind.settings ?? {}, objectIn(body, 'settings'))
  const made = world.db.authenticators.insert({
    id: world.ids.next('authenticator'),
    type: kind.type,
    key,
    status: active ? 'ACTIVE' : 'INACTIVE',
    name: textIn(body, 'name') ?? kind.name,
    created: at,
    lastUpdated: at,
    ...(Object.keys(settings).length > 0 && { settings }),
    ...(Object.keys(provider).length > 0 && { provider: withoutSecrets(provider) }),
    seq: world.ids.count('authenticator-place'),
  })
  for (const [type, on, methodSettings] of kind.methods)
    world.db.authenticator_methods.insert({
      authenticator: made.id,
      type,
      status: on ? 'ACTIVE' : 'INACTIVE',
      ...(methodSettings && { settings: methodSettings }),
    })
  return made
}

/** Keys of a provider's account are taken and never shown. */
function withoutSecrets(provider: Document): Document {
  const { secretKey: _, sharedSecret: __, ...configuration } = objectIn(provider, 'configuration')
  return { ...provider, ...(Object.keys(configuration).length > 0 && { configuration }) }
}

/** Throws E0000001 for what is no kind of authenticator, and for a second one of most kinds (tapes/okta, 2026). */
export function createAuthenticator(world: OktaWorld, body: Document, activate: boolean): Authenticator {
  const key = textIn(body, 'key')
  if (key === undefined) throw invalid('key', 'key: The field cannot be left blank')
  if (!KINDS[key] || (authenticatorBy(world, key) && !MANY.includes(key)))
    throw invalid('com.okta.services.factors.iface.dto.AuthenticatorCatalog', 'The field has an invalid value')
  if (textIn(body, 'name') === undefined) throw invalid('name', 'name: The field cannot be left blank')
  const made = insertAuthenticator(world, key, body, now(world), activate)
  log(world, 'security.authenticator.lifecycle.create', [authenticatorParty(made)])
  return made
}

export function replaceAuthenticator(world: OktaWorld, before: Authenticator, body: Document): Authenticator {
  if (textIn(body, 'name') === undefined) throw invalid('name', 'name: The field cannot be left blank')
  const settings = merge(before.settings ?? {}, objectIn(body, 'settings'))
  const changed = world.db.authenticators.update(before, {
    name: String(body.name),
    ...(Object.keys(settings).length > 0 && { settings }),
    lastUpdated: now(world),
  })
  log(world, 'security.authenticator.lifecycle.update', [authenticatorParty(changed)])
  return changed
}

/** The password cannot be switched off, nor what policies ask of users. */
export function switchAuthenticator(
  world: OktaWorld,
  before: Authenticator,
  status: Authenticator['status'],
): Authenticator {
  if (before.status === status) return before
  if (status === 'INACTIVE' && before.key === 'okta_password') throw oktaError('E0000148', { args: [''] })
  const changed = world.db.authenticators.update(before, { status, lastUpdated: now(world) })
  const what = status === 'ACTIVE' ? 'activate' : 'deactivate'
  log(world, `security.authenticator.lifecycle.${what}`, [authenticatorParty(changed)])
  return changed
}

export const methodsOf = (world: OktaWorld, { id, key }: Authenticator): AuthenticatorMethod[] => {
  const places = KINDS[key]?.methods.map(([type]) => type) ?? []
  return world.db.authenticator_methods
    .find({ where: { authenticator: id } })
    .sort((a, b) => places.indexOf(a.type) - places.indexOf(b.type))
}

export function requireMethod(world: OktaWorld, { id }: Authenticator, type: string): AuthenticatorMethod {
  const found = world.db.authenticator_methods.get(`${id}:${type}`)
  if (!found) throw notFound(type, 'AuthenticatorMethod')
  return found
}
