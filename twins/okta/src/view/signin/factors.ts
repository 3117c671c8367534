import type { FactorKind } from '../../model/factors/kinds.ts'
import type { Factor } from '../../model/factors/types.ts'
import { enrolled, factorOf, offered } from '../../model/signin/factors.ts'
import type { Transaction } from '../../model/signin/types.ts'
import type { User } from '../../model/types.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { api } from '../links.ts'

const post = (world: OktaWorld, path: string, name?: string): Document => ({
  ...(name !== undefined && { name }),
  href: api(world, `/authn${path}`),
  hints: { allow: ['POST'] },
})

/** Devices are never remembered by this twin. */
const POLICY = {
  allowRememberDevice: false,
  rememberDeviceLifetimeInMinutes: 0,
  rememberDeviceByDefault: false,
  factorsPolicyInfo: {},
}

const shown = ({ id, factorType, provider, vendorName, profile }: Factor): Document => ({
  id,
  factorType,
  provider,
  vendorName,
  profile: masked(profile),
})

/** Who is signing in is told where a code goes, but not the whole of it. */
function masked(profile: Document): Document {
  const { phoneNumber, email, ...rest } = profile
  return {
    ...rest,
    ...(typeof phoneNumber === 'string' && { phoneNumber: phoneNumber.replace(/.(?=.{4})/g, 'X').replace(/^X/, '+') }),
    ...(typeof email === 'string' && { email: email.replace(/^(.).*(.)@/, '$1...$2@') }),
  }
}

const offer = (world: OktaWorld, { factorType, provider, vendorName }: FactorKind): Document => ({
  factorType,
  provider,
  vendorName,
  _links: { enroll: post(world, '/factors') },
  status: 'NOT_SETUP',
  enrollment: 'OPTIONAL',
})

/** The secret of a factor that is being enrolled is shown to its owner. */
function activation(factor: Factor): Document {
  const { secret } = factor.own
  if (secret === undefined) return {}
  return {
    _embedded: { activation: { timeStep: 30, sharedSecret: secret, encoding: 'base32', keyLength: secret.length } },
  }
}

/** What a transaction shows of factors, by its state (developer.okta.com, Authentication API, "Factor object"). */
export function embeddedFactors(world: OktaWorld, transaction: Transaction, user: User): Document {
  switch (transaction.status) {
    case 'MFA_REQUIRED':
      return {
        factors: enrolled(world, user).map((factor) => ({
          ...shown(factor),
          _links: { verify: post(world, `/factors/${factor.id}/verify`) },
        })),
        policy: POLICY,
      }
    case 'MFA_CHALLENGE':
      return { factor: shown(factorOf(world, transaction)), policy: POLICY }
    case 'MFA_ENROLL':
      return { factors: offered(world, user).map((kind) => offer(world, kind)) }
    case 'MFA_ENROLL_ACTIVATE': {
      const factor = factorOf(world, transaction)
      return { factor: { ...shown(factor), ...activation(factor) } }
    }
    default:
      return {}
  }
}

export function factorLinks(world: OktaWorld, transaction: Transaction): Document {
  const { status, factorId } = transaction
  if (status !== 'MFA_CHALLENGE' && status !== 'MFA_ENROLL_ACTIVATE') return {}
  const { factorType } = factorOf(world, transaction)
  const path = `/factors/${factorId}`
  const isPush = factorType === 'push'
  const next =
    status === 'MFA_CHALLENGE'
      ? post(world, `${path}/verify`, isPush ? 'poll' : 'verify')
      : post(world, `${path}/lifecycle/activate${isPush ? '/poll' : ''}`, isPush ? 'poll' : 'activate')
  const resend = status === 'MFA_CHALLENGE' && /^(sms|call|email)$/.test(factorType)
  return {
    next,
    ...(resend && { resend: [post(world, `${path}/verify/resend`, factorType)] }),
    prev: post(world, '/previous'),
  }
}
