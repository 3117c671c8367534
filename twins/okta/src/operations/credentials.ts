import { invalid } from '../errors/error.ts'
import { readCredentials } from '../model/credentials.ts'
import { forgotPassword } from '../model/lifecycle.ts'
import { endSessions } from '../model/sessions.ts'
import { changePassword, changeQuestion, recoverPassword } from '../model/update-user.ts'
import { requireUser } from '../model/users.ts'
import type { Document, Operations } from '../types.ts'
import { flag } from './users.ts'

function required(body: Document, name: string): string {
  const value = (body[name] as { value?: unknown } | null | undefined)?.value
  if (typeof value !== 'string' || value === '') throw invalid(name, `${name}: The field cannot be left blank`)
  return value
}

/** What users do to their own credentials (developer.okta.com, User Credentials API). */
export const credentials: Operations = {
  changePassword(world, { path, body }) {
    const user = requireUser(world, path.userId as string)
    const changed = changePassword(world, user, required(body, 'oldPassword'), required(body, 'newPassword'))
    if (body.revokeSessions === true) endSessions(world, changed)
    return changed.credentials
  },

  changeRecoveryQuestion(world, { path, body }) {
    const user = requireUser(world, path.userId as string)
    return changeQuestion(world, user, required(body, 'password'), readCredentials(body)).credentials
  },

  forgotPassword(world, input) {
    const resetPasswordUrl = forgotPassword(world, requireUser(world, input.path.userId as string))
    return flag(input, 'sendEmail', true) ? {} : { resetPasswordUrl }
  },

  forgotPasswordSetNewPassword(world, { path, body }) {
    const user = requireUser(world, path.userId as string)
    const { answer = '' } = readCredentials(body)
    return recoverPassword(world, user, answer, required(body, 'password')).credentials
  },
}
