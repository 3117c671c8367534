import { invalid, notFound, oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { userParty } from '../../view/log-parties.ts'
import { objectIn, textIn } from '../apps/read.ts'
import { log } from '../log.ts'
import { now } from '../time.ts'
import type { User } from '../types.ts'
import { authenticatorBy } from './authenticators.ts'
import { send } from './codes.ts'
import { FACTOR_KINDS, type FactorKind, PROVIDERS, QUESTIONS } from './kinds.ts'
import { ask } from './push.ts'
import type { Factor } from './types.ts'

const placeOf = ({ factorType, provider }: Factor): number =>
  FACTOR_KINDS.findIndex((kind) => kind.factorType === factorType && kind.provider === provider)

/** A user's factors, in the order of their kinds. */
export const factorsOf = (world: OktaWorld, user: Pick<User, 'id'>): Factor[] =>
  world.db.factors.find({ where: { user: user.id }, order: 'seq' }).sort((a, b) => placeOf(a) - placeOf(b))

export function requireFactor(world: OktaWorld, user: User, id: string): Factor {
  const found = world.db.factors.get(id)
  if (found?.user !== user.id) throw notFound(id, 'UserFactor')
  return found
}

const refuse = (cause: string) => invalid('factorEnrollRequest', cause)

/** Whether the org has the authenticator that a kind of factor belongs to. */
export const isEnabled = (world: OktaWorld, kind: FactorKind): boolean =>
  authenticatorBy(world, kind.authenticator)?.status === 'ACTIVE'

/** Begins to enrol a factor; a question is active at once, and what `activate` says so of. Throws E0000001 (tapes/okta, SDK suite). */
export function enroll(world: OktaWorld, user: User, body: Document, activate: boolean): Factor {
  const kind = kindOf(world, body)
  const given = objectIn(body, 'profile')
  const { profile, own } = contentOf(world, user, kind, given)
  const before = world.db.factors.find({ where: { user: user.id, type: kind.factorType } })
  if (before.some((one) => one.provider === kind.provider && one.status === 'ACTIVE' && kind.factorType !== 'webauthn'))
    throw refuse('A factor of this type is already set up.')
  for (const pending of before) if (pending.status === 'PENDING_ACTIVATION') world.db.factors.delete(pending.id)
  const time = now(world)
  const isActive = kind.factorType === 'question' || (activate && /^(sms|call|email)$/.test(kind.factorType))
  const factor = world.db.factors.insert({
    id: kind.prefix + world.ids.next('factor'),
    user: user.id,
    factorType: kind.factorType,
    provider: kind.provider,
    vendorName: kind.vendorName,
    status: isActive ? 'ACTIVE' : 'PENDING_ACTIVATION',
    created: time,
    lastUpdated: time,
    profile,
    own,
    seq: world.ids.count('factor-place'),
  })
  if (isActive) log(world, 'user.mfa.factor.activate', [userParty(user)], { debug: { factor: kind.factorType } })
  else if (/^(sms|call|email)$/.test(kind.factorType)) send(world, factor)
  else if (kind.factorType === 'push') ask(world, factor)
  return factor
}

function kindOf(world: OktaWorld, body: Document): FactorKind {
  const [factorType, provider] = [textIn(body, 'factorType'), textIn(body, 'provider')]
  if (provider === undefined || !PROVIDERS.includes(provider)) throw refuse('Invalid Provider.')
  const kind = FACTOR_KINDS.find((one) => one.factorType === factorType && one.provider === provider)
  if (!kind || !isEnabled(world, kind)) throw refuse('Factor not enabled.')
  return kind
}

interface Content {
  readonly profile: Document
  readonly own: Factor['own']
}

function contentOf(world: OktaWorld, user: User, { factorType }: FactorKind, given: Document): Content {
  const login = String(user.profile.login)
  switch (factorType) {
    case 'question':
      return questionOf(given)
    case 'sms':
    case 'call':
      return { profile: phoneOf(given, factorType), own: {} }
    case 'email':
      return { profile: { email: textIn(given, 'email') ?? user.profile.email }, own: {} }
    case 'webauthn':
      return { profile: {}, own: { challenge: world.ids.next('factorChallenge') } }
    case 'push':
      return { profile: { credentialId: login }, own: { secret: world.ids.next('totpSecret') } }
    default:
      return { profile: { credentialId: login }, own: { secret: world.ids.next('totpSecret') } }
  }
}

function questionOf(given: Document): Content {
  const [question, answer] = [textIn(given, 'question'), textIn(given, 'answer')]
  if (question === undefined) throw invalid('question', 'question: The field cannot be left blank')
  const known = QUESTIONS[question] ?? textIn(given, 'questionText')
  if (known === undefined) throw invalid('question', 'question: The field has an invalid value')
  if (answer === undefined || answer.length < 4) throw refuse('Answer must be at least 4 characters in length')
  return { profile: { question, questionText: known }, own: { answer: answer.trim().toLowerCase() } }
}

/** A number in E.164; without a country it is one of North America, as Okta's forms have it. */
function phoneOf(given: Document, kind: string): Document {
  const text = textIn(given, 'phoneNumber') ?? ''
  const digits = text.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15) throw oktaError('E0000098')
  const extension = textIn(given, 'phoneExtension')
  const phoneNumber = text.trim().startsWith('+') || digits.length > 10 ? `+${digits}` : `+1${digits}`
  return { phoneNumber, ...(kind === 'call' && extension !== undefined && { phoneExtension: extension }) }
}

export function unenroll(world: OktaWorld, user: User, factor: Factor): void {
  world.db.factors.delete(factor.id)
  log(world, 'user.mfa.factor.deactivate', [userParty(user)], { debug: { factor: factor.factorType } })
}

/** Takes all factors from a user. */
export function resetFactors(world: OktaWorld, user: User): void {
  for (const { id } of factorsOf(world, user)) world.db.factors.delete(id)
  log(world, 'user.mfa.factor.reset_all', [userParty(user)])
}
