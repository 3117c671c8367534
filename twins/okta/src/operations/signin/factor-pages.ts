import type { Reply } from '@dtu/kit'
import { oktaError } from '../../errors/error.ts'
import type { FactorKind } from '../../model/factors/kinds.ts'
import type { Factor } from '../../model/factors/types.ts'
import { advance } from '../../model/signin/advance.ts'
import {
  activateOnTheWay,
  enrolled,
  enrolOnTheWay,
  factorOf,
  offered,
  tryFactor,
  withFactor,
} from '../../model/signin/factors.ts'
import { userOf } from '../../model/signin/transaction.ts'
import type { Transaction } from '../../model/signin/types.ts'
import { codePage, factorsPage, type Step, waitingPage } from '../../pages/sign-in.ts'
import type { OktaWorld, Operations } from '../../types.ts'
import { atStep, goOn } from './pages.ts'

const NAMES: Readonly<Record<string, string>> = {
  'token:software:totp GOOGLE': 'Google Authenticator',
  'token:software:totp OKTA': 'Okta Verify code',
  'push OKTA': 'Okta Verify push',
  'sms OKTA': 'Phone (SMS)',
  'call OKTA': 'Phone (voice call)',
  'email OKTA': 'Email',
  'question OKTA': 'Security Question',
}

const nameOf = ({ factorType, provider }: Pick<FactorKind, 'factorType' | 'provider'>): string | undefined =>
  NAMES[`${factorType} ${provider}`]

/** What the page can enrol: a phone number or a question would want a form of its own (FIDELITY.md). */
const CAN_ENROL = ['token:software:totp', 'email']

/** The page for a transaction that is about factors. */
export function factorStep(world: OktaWorld, transaction: Transaction, step: Step): Reply {
  const user = userOf(world, transaction)
  switch (transaction.status) {
    case 'MFA_REQUIRED':
      return transaction.factorId === null
        ? factorsPage(world, step, 'Verify it is you', enrolled(world, user).flatMap(choiceOf))
        : codeStep(world, step, factorOf(world, transaction))
    case 'MFA_CHALLENGE':
      return codeStep(world, step, factorOf(world, transaction))
    case 'MFA_ENROLL':
      return factorsPage(world, step, 'Set up security methods', offered(world, user).flatMap(kindChoice))
    default:
      return codeStep(world, step, factorOf(world, transaction))
  }
}

const choiceOf = (factor: Factor) => {
  const name = nameOf(factor)
  return name === undefined ? [] : [{ id: factor.id, name }]
}

const kindChoice = (kind: FactorKind) => {
  const name = nameOf(kind)
  return name === undefined || !CAN_ENROL.includes(kind.factorType)
    ? []
    : [{ id: `${kind.factorType} ${kind.provider}`, name }]
}

function codeStep(world: OktaWorld, step: Step, factor: Factor): Reply {
  const title = nameOf(factor) ?? factor.factorType
  if (factor.factorType === 'push') return waitingPage(world, step, title, factor.id)
  const label = factor.factorType === 'question' ? String(factor.profile.questionText) : 'Enter code'
  const secret = factor.status === 'PENDING_ACTIVATION' ? factor.own.secret : undefined
  return codePage(world, { ...step, title, label, ...(secret !== undefined && { secret }) })
}

const KEEPS = ['sms', 'call', 'email', 'push']

/** The transaction after a factor was chosen: what is sent is sent now, any other only remembered. */
function chosen(world: OktaWorld, transaction: Transaction, id: string): Transaction | 'proved' {
  const factor = factorOf(world, { ...transaction, factorId: id })
  if (KEEPS.includes(factor.factorType)) return tryFactor(world, transaction, id, {})
  return world.db.transactions.update(transaction, { factorId: id })
}

function begun(world: OktaWorld, transaction: Transaction, choice: string): Transaction | 'proved' {
  const [factorType = '', provider = ''] = choice.split(' ')
  if (!CAN_ENROL.includes(factorType)) throw oktaError('E0000079')
  return enrolOnTheWay(world, transaction, { factorType, provider })
}

const done = (world: OktaWorld, transaction: Transaction, factor: Factor, fromUri: string): Reply =>
  goOn(world, advance(world, withFactor(world, transaction, factor)), fromUri)

export const factorPages: Operations = {
  chooseFactor: (world, input) =>
    atStep(world, input, (transaction, fromUri) => {
      const choice = input.form.get('factor') ?? ''
      const next =
        transaction.status === 'MFA_ENROLL' ? begun(world, transaction, choice) : chosen(world, transaction, choice)
      if (next !== 'proved') return goOn(world, { transaction: next }, fromUri)
      return done(world, transaction, factorOf(world, { ...transaction, factorId: choice }), fromUri)
    }),

  enterCode: (world, input) =>
    atStep(world, input, (transaction, fromUri) => {
      const code = input.form.get('code') ?? ''
      const body = { passCode: code, answer: code }
      if (transaction.status === 'MFA_ENROLL_ACTIVATE')
        return done(world, transaction, activateOnTheWay(world, transaction, body), fromUri)
      const next = tryFactor(world, transaction, transaction.factorId ?? '', body)
      if (next !== 'proved') return goOn(world, { transaction: next }, fromUri)
      return done(world, transaction, factorOf(world, transaction), fromUri)
    }),
}
