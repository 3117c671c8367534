import { type Authenticator, type AuthenticatorMethod, KINDS } from '../model/factors/authenticators.ts'
import { resultOf } from '../model/factors/push.ts'
import { STEP } from '../model/factors/totp.ts'
import type { Factor, Transaction } from '../model/factors/types.ts'
import type { Document, OktaWorld } from '../types.ts'
import { api } from './links.ts'

const hints = (href: string, ...allow: string[]) => ({ href, hints: { allow } })

/** A factor with what may be done to it (tapes/okta: SMS and TOTP; the Factors API for what others show while they wait). */
export function showFactor(world: OktaWorld, factor: Factor): Document {
  const { user: _, own: __, seq: ___, ...shown } = factor
  const embedded = factor.status === 'PENDING_ACTIVATION' ? activationOf(world, factor) : undefined
  return {
    ...shown,
    ...(embedded && { _embedded: { activation: embedded } }),
    _links: linksOf(world, factor),
  }
}

const SENT: Readonly<Record<string, string>> = { sms: 'sms', call: 'call', email: 'email' }

function linksOf(world: OktaWorld, { id, user, factorType, status }: Factor): Document {
  const base = api(world, `/users/${user}`)
  const self = `${base}/factors/${id}`
  const pending = status === 'PENDING_ACTIVATION'
  const sent = SENT[factorType]
  return {
    ...(pending && sent && { resend: [{ name: sent, ...hints(`${self}/resend`, 'POST') }] }),
    ...(pending && { [factorType === 'push' ? 'poll' : 'activate']: hints(`${self}/lifecycle/activate`, 'POST') }),
    ...(factorType === 'question' && { questions: hints(`${base}/factors/questions`, 'GET') }),
    self: pending ? hints(self, 'GET') : hints(self, 'GET', 'DELETE'),
    ...(!pending && { verify: hints(`${self}/verify`, 'POST') }),
    user: hints(base, 'GET'),
  }
}

function activationOf(world: OktaWorld, { id, user, factorType, own }: Factor): Document | undefined {
  const qrcode = { href: api(world, `/users/${user}/factors/${id}/qr`), type: 'image/png' }
  if (factorType === 'token:software:totp')
    return {
      timeStep: STEP,
      sharedSecret: own.secret,
      encoding: 'base32',
      keyLength: own.secret?.length ?? 0,
      _links: { qrcode },
    }
  if (factorType === 'push') {
    const [last] = world.db.factor_transactions.find({
      where: { factor: id },
      order: 'seq',
      descending: true,
      limit: 1,
    })
    return {
      ...(last && { expiresAt: new Date(last.expiresAt).toISOString(), factorResult: resultOf(world, last) }),
      _links: { qrcode },
    }
  }
  if (factorType !== 'webauthn') return undefined
  const person = world.db.users.get(user)?.profile ?? {}
  return {
    attestation: 'direct',
    authenticatorSelection: { userVerification: 'preferred', requireResidentKey: false },
    challenge: own.challenge,
    excludeCredentials: [],
    pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
    rp: { name: world.db.orgs.find({ limit: 1 })[0]?.companyName ?? '' },
    u2fParams: { appid: world.baseUrl },
    user: { displayName: `${person.firstName} ${person.lastName}`, name: person.login, id: user },
  }
}

/** That a code was sent, or a push; `CHALLENGE` or where the push stands. */
export function showChallenge(world: OktaWorld, factor: Factor, transaction?: Transaction): Document {
  const self = api(world, `/users/${factor.user}/factors/${factor.id}`)
  if (!transaction)
    return {
      factorResult: 'CHALLENGE',
      _links: { verify: hints(`${self}/verify`, 'POST'), factor: hints(self, 'GET', 'DELETE') },
    }
  const result = resultOf(world, transaction)
  const poll = `${self}/transactions/${transaction.id}`
  return {
    ...(result === 'WAITING' && { expiresAt: new Date(transaction.expiresAt).toISOString() }),
    factorResult: result,
    ...(result === 'WAITING' && {
      _links: { cancel: hints(poll, 'DELETE'), poll: hints(poll, 'GET') },
    }),
  }
}

/** An authenticator (tapes/okta, 2021 to 2026). */
export function showAuthenticator(world: OktaWorld, authenticator: Authenticator): Document {
  const { seq: _, ...shown } = authenticator
  const self = api(world, `/authenticators/${authenticator.id}`)
  const way = authenticator.status === 'ACTIVE' ? 'deactivate' : 'activate'
  const enrolls = authenticator.key === 'okta_verify' || authenticator.key === 'custom_app'
  return {
    ...shown,
    _links: {
      self: hints(self, 'GET', 'PUT'),
      ...(authenticator.key !== 'okta_password' && { [way]: hints(`${self}/lifecycle/${way}`, 'POST') }),
      methods: hints(`${self}/methods`, 'GET'),
      ...(enrolls && { enroll: hints(`${world.baseUrl}/idp/authenticators`, 'POST') }),
    },
  }
}

/** A method: that which is the authenticator's only one is not switched by itself. */
export function showMethod(world: OktaWorld, owner: Authenticator, method: AuthenticatorMethod): Document {
  const { authenticator: _, ...shown } = method
  const self = api(world, `/authenticators/${owner.id}/methods/${method.type}`)
  const way = method.status === 'ACTIVE' ? 'deactivate' : 'activate'
  const several = (KINDS[owner.key]?.methods.length ?? 0) > 1 && method.type !== 'totp'
  return {
    ...shown,
    _links: { self: hints(self, 'GET', 'PUT'), ...(several && { [way]: hints(`${self}/lifecycle/${way}`, 'POST') }) },
  }
}
