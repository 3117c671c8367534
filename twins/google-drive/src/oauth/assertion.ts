import type { Reply } from '@dtu/kit'
import jwt from 'jsonwebtoken'
import { keyOf, robotOf } from '../model/robot.ts'
import { SCOPES } from '../model/tokens.ts'
import type { DriveWorld } from '../types.ts'
import { REFUSED } from './errors.ts'
import { TOKEN_PATHS } from './form.ts'
import { grantToken } from './grant.ts'

export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

/** An assertion lives an hour at most (Google identity, "Using OAuth 2.0 for Server to Server Applications"). */
const LONGEST = 3600
/** How far clocks may be apart, seconds: presumed. */
const SKEW = 300

/** Gives a service account a token for what it has signed: its own, or, as `sub`, that of somebody of the organisation. */
export function assert(world: DriveWorld, form: URLSearchParams): Reply {
  const claims = claimsOf(world, form.get('assertion') ?? '')
  const scopes = String(claims.scope ?? '')
    .split(/\s+/)
    .filter(Boolean)
  if (scopes.length === 0) throw REFUSED.noScope()
  const { sub = claims.iss ?? '' } = claims
  if (sub !== claims.iss) {
    if (scopes.some((scope) => !SCOPES.includes(scope))) throw REFUSED.notDelegated()
    const account = world.db.accounts.get(sub)
    if (!account || account.suspended) throw REFUSED.unknownPerson()
  }
  return grantToken(world, sub, scopes)
}

/** What a service account has signed. Throws when it has not, or at another time, or for somebody else. */
function claimsOf(world: DriveWorld, assertion: string): jwt.JwtPayload {
  if (assertion === '') throw REFUSED.noAssertion()
  const claims = jwt.decode(assertion)
  if (claims === null || typeof claims === 'string') throw REFUSED.unknownToken()
  const robot = robotOf(world)
  if (claims.iss !== robot.email) throw REFUSED.unknownAccount()
  if (!isSigned(assertion, robot)) throw REFUSED.badSignature()
  if (!isTimely(claims, world.now() / 1000)) throw REFUSED.badTimes()
  if (!TOKEN_PATHS.some((path) => String(claims.aud).endsWith(path))) throw REFUSED.badAudience()
  return claims
}

function isSigned(assertion: string, robot: ReturnType<typeof robotOf>): boolean {
  try {
    jwt.verify(assertion, keyOf(robot).publicKey, { algorithms: ['RS256'], ignoreExpiration: true })
    return true
  } catch {
    return false
  }
}

const isTimely = ({ iat, exp }: jwt.JwtPayload, now: number): boolean =>
  typeof iat === 'number' && typeof exp === 'number' && iat <= now + SKEW && exp > now - SKEW && exp - iat <= LONGEST
