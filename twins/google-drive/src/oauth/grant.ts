import { Reply } from '@dtu/kit'
import { mintToken } from '../model/tokens.ts'
import type { DriveWorld } from '../types.ts'

/** What an access token says it lives (Google identity, "Using OAuth 2.0 for Web Server Applications"). */
const SECONDS = 3599

/** A new access token, as the token endpoint hands it out. `told`: the reply says what it is good for. */
export function grantToken(world: DriveWorld, email: string, scopes: readonly string[], told = false): Reply {
  const members = {
    access_token: mintToken(world, email, scopes, SECONDS),
    expires_in: SECONDS,
    ...(told && { scope: scopes.join(' ') }),
    token_type: 'Bearer',
  }
  return new Reply(members, { headers: { 'cache-control': 'no-cache, no-store, max-age=0, must-revalidate' } })
}
