import type { Ask } from '@dtu/kit'
import type { OktaWorld } from '../../types.ts'
import { userParty } from '../../view/log-parties.ts'
import type { InlineHook } from '../hook-types.ts'
import { askHook, envelope, hookFor } from '../inline-hooks.ts'
import { log } from '../log.ts'
import { setPassword } from '../passwords.ts'
import type { User } from '../types.ts'

const TYPE = 'com.okta.user.credential.password.import'

/** The hook that knows a user's password, where Okta does not know it yet. */
export function importHookOf(world: OktaWorld, user: User): InlineHook | undefined {
  const { password } = user.credentials
  if (user.status !== 'ACTIVE' || !password || !('hook' in password)) return undefined
  return hookFor(world, TYPE)
}

/**
 * Has the hook judge a password at a user's first sign-in. One that it knows becomes Okta's own (developer.okta.com, password
 * import inline hook).
 */
export const importPassword = (
  world: OktaWorld,
  user: User,
  hook: InlineHook,
  password: string,
  then: { verified(world: OktaWorld): unknown; refused(world: OktaWorld): unknown },
): Ask<OktaWorld> => {
  const credential = { username: user.profile.login, password }
  const data = { context: { request: {}, credential }, action: { credential: 'UNVERIFIED' } }
  return askHook(
    hook,
    envelope(world, hook, data),
    (later, { commands }) => {
      const known = later.db.users.get(user.id)
      const verified = commands.some(
        ({ type, value }) =>
          type === 'com.okta.action.update' &&
          (value as { credential?: unknown } | undefined)?.credential === 'VERIFIED',
      )
      if (!known || !verified) return then.refused(later)
      setPassword(later, known, password)
      const kept = later.db.users.update(known, { credentials: { ...known.credentials, password: {} } })
      log(later, 'user.import.password', [userParty(kept)])
      return then.verified(later)
    },
    (later) => then.refused(later),
  )
}
