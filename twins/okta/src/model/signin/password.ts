import type { OktaWorld } from '../../types.ts'
import { userParty } from '../../view/log-parties.ts'
import { moved, unlocked } from '../lifecycle.ts'
import { log } from '../log.ts'
import { complexityFor } from '../password-policy.ts'
import { isPassword, passwordOf, setPassword } from '../passwords.ts'
import type { User, UserStatus } from '../types.ts'

const MAY_TRY: readonly UserStatus[] = ['ACTIVE', 'PASSWORD_EXPIRED', 'LOCKED_OUT']
const MINUTE = 60_000

/** The user whose password this is, `locked`, or undefined. What a wrong try changes is kept: nothing is thrown here. */
export function checkPassword(world: OktaWorld, user: User | undefined, password: string): User | 'locked' | undefined {
  if (!user || !MAY_TRY.includes(user.status)) return undefined
  const open = user.status === 'LOCKED_OUT' ? unlockInTime(world, user) : user
  if (!open) {
    tellFailure(world, user, 'LOCKED_OUT')
    return 'locked'
  }
  if (!isPassword(world, open, password)) return countFailure(world, open)
  const known = passwordOf(world, open)
  // A hash brought along from elsewhere becomes an own one when it is first used.
  if (known.imported) setPassword(world, open, password)
  else if (known.failures > 0) world.db.passwords.update(known, { failures: 0 })
  return open
}

function countFailure(world: OktaWorld, user: User): 'locked' | undefined {
  const { maxAttempts } = complexityFor(world, user)
  const known = passwordOf(world, user)
  const failures = known.failures + 1
  world.db.passwords.put({ ...known, failures })
  tellFailure(world, user, 'INVALID_CREDENTIALS')
  if (maxAttempts === 0 || failures < maxAttempts) return undefined
  const changed = moved(world, user, 'LOCKED_OUT')
  log(world, 'user.account.lock', [userParty(changed)], {
    outcome: { result: 'FAILURE', reason: 'LOCKED_OUT' },
    actor: userParty(changed),
  })
  return 'locked'
}

const tellFailure = (world: OktaWorld, user: User, reason: string): void =>
  log(world, 'user.session.start', [], { outcome: { result: 'FAILURE', reason }, actor: userParty(user) })

/** Where the password policy says so, a lock ends by itself. */
function unlockInTime(world: OktaWorld, user: User): User | undefined {
  const { autoUnlockMinutes } = complexityFor(world, user)
  const since = Date.parse(user.statusChanged ?? user.lastUpdated)
  return autoUnlockMinutes > 0 && world.now() >= since + autoUnlockMinutes * MINUTE ? unlocked(world, user) : undefined
}

/** Days until the user has to choose another password; undefined where the policy sets no end. 0 and less: it is past. */
export function daysLeft(world: OktaWorld, user: User): number | undefined {
  const { maxAgeDays } = complexityFor(world, user)
  if (maxAgeDays === 0 || user.passwordChanged === null) return undefined
  const end = Date.parse(user.passwordChanged) + maxAgeDays * 24 * 60 * MINUTE
  return Math.ceil((end - world.now()) / (24 * 60 * MINUTE))
}
