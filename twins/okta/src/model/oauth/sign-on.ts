import type { OktaWorld } from '../../types.ts'
import { sessionOfCookie } from '../sessions.ts'
import type { Session } from '../signin/types.ts'
import type { User } from '../types.ts'
import type { AuthorizeRequest } from './types.ts'

export interface SignedIn {
  readonly session: Session
  readonly user: User
}

/** Who a browser is signed in as. */
export function signedIn(world: OktaWorld, sid: string | undefined): SignedIn | undefined {
  const session = sid === undefined ? undefined : sessionOfCookie(world, sid)
  const user = session && world.db.users.get(session.userId)
  return session && user?.status === 'ACTIVE' ? { session, user } : undefined
}

/** When a session's user last gave a password or a factor, milliseconds. */
export const signedInAt = ({ lastPasswordVerification, lastFactorVerification, createdAt }: Session): number =>
  Math.max(...[lastPasswordVerification, lastFactorVerification, createdAt].map((at) => Date.parse(at ?? createdAt)))

/** Whether a session is fresh enough for a request: it may ask for a sign-in of its own, or of the last so many seconds. */
export function isFresh(
  world: OktaWorld,
  { prompt, maxAge }: AuthorizeRequest,
  { session }: SignedIn,
  since: number | null,
): boolean {
  const at = signedInAt(session)
  // Sessions know whole seconds.
  if (since !== null && at < Math.floor(since / 1000) * 1000) return false
  if (since === null && prompt?.split(' ').includes('login')) return false
  return maxAge === null || world.now() - at <= maxAge * 1000 || since !== null
}
