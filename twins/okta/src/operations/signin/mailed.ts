import type { Reply } from '@dtu/kit'
import { isAnswer } from '../../model/passwords.ts'
import { activateWithTicket, recoverWithTicket, unlockOwn } from '../../model/signin/recovery.ts'
import { finish, proceed, userOf } from '../../model/signin/transaction.ts'
import type { Transaction } from '../../model/signin/types.ts'
import { ticketOf } from '../../model/tickets.ts'
import { html } from '../../pages/html.ts'
import { page } from '../../pages/page.ts'
import { answerPage, newPasswordPage, signInPage } from '../../pages/sign-in.ts'
import type { OktaInput, OktaWorld, Operation, Operations } from '../../types.ts'
import { atStep } from './pages.ts'

const HOME = '/app/UserHome'

const expired = () =>
  page(
    'Link expired',
    html`<p role="alert">You have accessed an account recovery link that has expired or been previously used.</p>`,
    {
      status: 403,
    },
  )

function show(world: OktaWorld, transaction: Transaction, problem?: string): Reply {
  const step = { stateToken: transaction.token, fromUri: HOME, ...(problem !== undefined && { problem }) }
  const question = userOf(world, transaction).credentials.recovery_question?.question
  if (transaction.status === 'RECOVERY' && question !== undefined) return answerPage(world, step, question)
  return newPasswordPage(world, step, true)
}

/** Where a mailed link leads: who follows it chooses a password, after the answer to the question where there is one. */
const follow: Operation = (world, { path }) => {
  const ticket = ticketOf(world, path.ticket as string)
  if (!ticket) return expired()
  const begun =
    ticket.kind === 'activation'
      ? activateWithTicket(world, ticket.token)
      : recoverWithTicket(world, ticket.token, null)
  // Whom an administrator sent to choose a password is not asked who they are.
  return show(world, ticket.kind === 'reset' ? proceed(world, begun, 'PASSWORD_RESET') : begun)
}

function answer(world: OktaWorld, input: OktaInput): Reply {
  return atStep(world, input, (transaction) => {
    const user = userOf(world, transaction)
    if (transaction.status !== 'RECOVERY') return show(world, transaction)
    if (!isAnswer(world, user, input.form.get('answer') ?? ''))
      return show(world, transaction, "Your answer doesn't match our records. Please try again.")
    if (transaction.recoveryType !== 'UNLOCK') return show(world, proceed(world, transaction, 'PASSWORD_RESET'))
    unlockOwn(world, user)
    finish(world, transaction)
    return signInPage(world, { fromUri: HOME, username: String(user.profile.login) })
  })
}

export const mailed: Operations = {
  welcomePage: follow,
  verifyTokenPage: follow,
  resetPasswordPage: follow,
  recoverPasswordPage: follow,
  answerQuestion: answer,
}
