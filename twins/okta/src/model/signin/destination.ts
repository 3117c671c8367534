import type { OktaWorld } from '../../types.ts'
import { asksTwoFactors } from '../oauth/assurance.ts'
import { findClient } from '../oauth/client.ts'
import { findPending } from '../oauth/requests.ts'

/** Whether what a sign-in leads to (an app whose authorize request waits) asks for a second factor. */
export function asksFactor(world: OktaWorld, fromUri: string): boolean {
  const key = /[?&]okta_key=([^&]+)/.exec(fromUri)?.[1]
  const pending = findPending(world, key ?? null)
  const client = pending && findClient(world, pending.request.clientId)
  return client !== undefined && asksTwoFactors(world, client)
}
