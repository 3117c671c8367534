import type { OktaWorld } from '../../types.ts'
import type { Authorization, AuthorizeRequest, Code } from './types.ts'

/** developer.okta.com, "authorize": a code is good for five minutes. */
const LIFETIME = 5 * 60_000

export const issueCode = (
  world: OktaWorld,
  authorization: Authorization,
  { redirectUri, challenge, dpopKey }: AuthorizeRequest,
): Code =>
  world.db.codes.insert({
    ...authorization,
    code: world.ids.secret('authorizationCode'),
    redirectUri,
    challenge,
    dpopKey,
    expiresAt: world.now() + LIFETIME,
    used: false,
  })
