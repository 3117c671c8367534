import { oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { userParty } from '../../view/log-parties.ts'
import { textIn } from '../apps/read.ts'
import { log } from '../log.ts'
import { now } from '../time.ts'
import type { User } from '../types.ts'
import { channelOf, take } from './codes.ts'
import { matchingStep } from './totp.ts'
import type { Factor } from './types.ts'

const wrong = (cause: string) => oktaError('E0000068', { causes: [cause] })

/**
 * Checks what a person gave for a factor: a code, or an answer. Throws E0000068 where it is wrong, late or used before. Nothing
 * of it is for push, which is answered elsewhere.
 */
export function prove(world: OktaWorld, user: User, factor: Factor, body: Document): void {
  check(world, factor, body)
  log(world, 'user.authentication.auth_via_mfa', [userParty(user)], { debug: { factor: factor.factorType } })
}

function check(world: OktaWorld, factor: Factor, body: Document): void {
  if (factor.factorType === 'question') {
    if (textIn(body, 'answer')?.trim().toLowerCase() !== factor.own.answer)
      throw wrong("Your answer doesn't match our records. Please try again.")
    return
  }
  const code = textIn(body, 'passCode')?.replace(/\s/g, '') ?? ''
  if (channelOf(factor)) {
    if (!take(world, factor, code)) throw wrong("Your token doesn't match our records. Please try again.")
    return
  }
  takeStep(world, factor, code)
}

/** A code of the clock is good once. */
function takeStep(world: OktaWorld, factor: Factor, code: string): void {
  const step = matchingStep(factor.own.secret ?? '', code, world.now())
  if (step === undefined) throw wrong("Your token doesn't match our records. Please try again.")
  if (factor.own.step !== undefined && step <= factor.own.step)
    throw wrong('Each code can only be used once. Please wait for a new code and try again.')
  world.db.factors.update(factor, { own: { ...factor.own, step } })
}

/** A factor that was proved once is good from then on. */
export function activate(world: OktaWorld, user: User, factor: Factor): Factor {
  const current = world.db.factors.get(factor.id) ?? factor
  const changed = world.db.factors.update(current, { status: 'ACTIVE', lastUpdated: now(world) })
  log(world, 'user.mfa.factor.activate', [userParty(user)], { debug: { factor: factor.factorType } })
  return changed
}
