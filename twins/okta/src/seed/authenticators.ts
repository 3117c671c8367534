import type { Seed } from '@dtu/kit'
import { insertAuthenticator } from '../model/factors/authenticators.ts'
import { timeOf } from '../model/time.ts'
import type { OktaWorld } from '../types.ts'

/** All on, so that every way of proving oneself can be tried; a new org has the last three off (tapes/okta, FIDELITY.md). */
const KEYS = [
  'okta_email',
  'okta_verify',
  'okta_password',
  'phone_number',
  'webauthn',
  'security_question',
  'google_otp',
]

export function seedAuthenticators(world: OktaWorld, seed: Seed): void {
  for (const key of KEYS) insertAuthenticator(world, key, {}, timeOf(seed.at))
}
