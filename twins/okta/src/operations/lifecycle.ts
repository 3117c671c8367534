import {
  activate,
  deactivate,
  expirePassword,
  giveTemporaryPassword,
  reactivate,
  resetPassword,
  suspend,
  unlock,
  unsuspend,
} from '../model/lifecycle.ts'
import { revokeTokensOf } from '../model/oauth/tokens.ts'
import { endSessions } from '../model/sessions.ts'
import type { User } from '../model/types.ts'
import { requireUser } from '../model/users.ts'
import type { OktaInput, OktaWorld, Operation, Operations } from '../types.ts'
import { showUser } from '../view/user.ts'
import { flag } from './users.ts'

/** An operation on the user the path names that answers with an empty object. */
const plain =
  (work: (world: OktaWorld, user: User) => unknown): Operation =>
  (world, { path }) => {
    work(world, requireUser(world, path.id as string))
    return {}
  }

/** What the user would be mailed is answered only where no mail is asked for. */
const unmailed =
  (work: (world: OktaWorld, user: User) => unknown, otherwise: boolean): Operation =>
  (world, input) => {
    const answer = work(world, requireUser(world, input.path.id as string))
    return flag(input, 'sendEmail', otherwise) ? {} : answer
  }

function endIfAsked(world: OktaWorld, input: OktaInput, user: User): void {
  if (flag(input, 'revokeSessions', false)) endSessions(world, user)
}

export const lifecycle: Operations = {
  activateUser: unmailed(activate, true),
  reactivateUser: unmailed(reactivate, false),

  deactivateUser: plain((world, user) => {
    deactivate(world, user)
    endSessions(world, user)
    revokeTokensOf(world, user.id)
  }),

  suspendUser: plain((world, user) => {
    suspend(world, user)
    endSessions(world, user)
  }),

  unsuspendUser: plain(unsuspend),
  unlockUser: plain(unlock),

  expirePassword: (world, { path }) => showUser(world, expirePassword(world, requireUser(world, path.id as string))),

  expirePasswordWithTempPassword(world, input) {
    const user = requireUser(world, input.path.id as string)
    const tempPassword = giveTemporaryPassword(world, user)
    endIfAsked(world, input, user)
    return { tempPassword }
  },

  resetPassword(world, input) {
    const user = requireUser(world, input.path.id as string)
    const resetPasswordUrl = resetPassword(world, user)
    endIfAsked(world, input, user)
    return flag(input, 'sendEmail', true) ? {} : { resetPasswordUrl }
  },
}
