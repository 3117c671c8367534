import { type ApiError, Reply } from '@dtu/kit'
import { invalid, oktaError } from '../../errors/error.ts'
import { complexityFor } from '../../model/password-policy.ts'
import { advance, type Step, start } from '../../model/signin/advance.ts'
import { importHookOf, importPassword } from '../../model/signin/imported.ts'
import { checkPassword } from '../../model/signin/password.ts'
import { signOnFor } from '../../model/signin/policy.ts'
import { activateWithTicket } from '../../model/signin/recovery.ts'
import { finish, requireTransaction, userOf } from '../../model/signin/transaction.ts'
import type { Transaction } from '../../model/signin/types.ts'
import { changePassword, chooseNew } from '../../model/update-user.ts'
import { findUser } from '../../model/users.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../../types.ts'
import { authn as link, showSuccess, showTransaction } from '../../view/signin/transaction.ts'

/** How a step is answered. */
export const showStep = (world: OktaWorld, step: Step, relayState: string | null): Document =>
  'success' in step ? showSuccess(world, step.success, relayState) : showTransaction(world, step.transaction)

/** A refusal that keeps what was changed before it: wrong tries are counted. */
export const refused = ({ status, body }: ApiError): Reply => new Reply(body, { status })

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
export const relayOf = ({ relayState }: Document): string | null => (typeof relayState === 'string' ? relayState : null)

/** Primary authentication with a name and a password (developer.okta.com, Authentication API). */
function primary(world: OktaWorld, { body }: OktaInput): unknown {
  const { username, password } = body
  if (typeof username !== 'string' || username === '' || typeof password !== 'string' || password === '')
    throw invalid('authRequest', "The 'username' and 'password' attributes are required in this context.")
  const found = username === 'me' ? undefined : findUser(world, username)
  const hook = found && importHookOf(world, found)
  if (found && hook)
    return importPassword(world, found, hook, password, {
      verified: (later) => begun(later, found.id, body),
      refused: () => refused(oktaError('E0000004')),
    })
  const user = checkPassword(world, found, password)
  if (user === 'locked' && found && complexityFor(world, found).showLockoutFailures)
    return { status: 'LOCKED_OUT', _links: { next: link(world, '/recovery/unlock', 'unlock') } }
  if (user === undefined || user === 'locked' || !signOnFor(world, user).allowed) return refused(oktaError('E0000004'))
  return begun(world, user.id, body)
}

function begun(world: OktaWorld, userId: string, body: Document): Document {
  const options = (body.options ?? {}) as Document
  const step = start(world, userOf(world, { userId }), {
    userId,
    amr: ['pwd'],
    passwordAt: world.now(),
    factorAt: null,
    relayState: relayOf(body),
    offersFactors: options.multiOptionalFactorEnroll === true,
    warns: options.warnBeforePasswordExpired === true,
    asksFactor: false,
  })
  return showStep(world, step, relayOf(body))
}

const onward = (world: OktaWorld, transaction: Transaction): Document =>
  showStep(world, advance(world, transaction), transaction.relayState)

/** A password that was just chosen counts as one that was just given. */
const proved = (world: OktaWorld, transaction: Transaction): Transaction =>
  world.db.transactions.update(transaction, { amr: ['pwd'], passwordAt: world.now() })

export const authn: Operations = {
  authenticate(world, input) {
    const { stateToken, token } = input.body
    if (stateToken !== undefined) return showTransaction(world, requireTransaction(world, stateToken))
    if (token !== undefined) return showTransaction(world, activateWithTicket(world, textOf(token)))
    return primary(world, input)
  },

  changePasswordInTransaction(world, { body }) {
    const transaction = requireTransaction(world, body.stateToken, 'PASSWORD_WARN', 'PASSWORD_EXPIRED')
    changePassword(world, userOf(world, transaction), textOf(body.oldPassword), textOf(body.newPassword))
    return onward(world, proved(world, transaction))
  },

  resetPasswordInTransaction(world, { body }) {
    const transaction = requireTransaction(world, body.stateToken, 'PASSWORD_RESET')
    chooseNew(world, userOf(world, transaction), textOf(body.newPassword))
    return onward(world, proved(world, transaction))
  },

  cancelTransaction(world, { body }) {
    const transaction = requireTransaction(world, body.stateToken)
    finish(world, transaction)
    return transaction.relayState === null ? {} : { relayState: transaction.relayState }
  },

  skipTransactionState(world, { body }) {
    const transaction = requireTransaction(world, body.stateToken, 'PASSWORD_WARN')
    const skipped = [...transaction.skipped, transaction.status]
    return onward(world, world.db.transactions.update(transaction, { skipped }))
  },
}
