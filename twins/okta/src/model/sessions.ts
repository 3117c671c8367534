import { notFound, oktaError } from '../errors/error.ts'
import type { OktaWorld } from '../types.ts'
import { userParty } from '../view/log-parties.ts'
import { log } from './log.ts'
import { orgOf } from './org.ts'
import { signOnFor } from './signin/policy.ts'
import type { Proof, Session, SessionToken } from './signin/types.ts'
import { now, timeOf } from './time.ts'
import type { User } from './types.ts'

const MINUTE = 60_000
/** Tokens for a session are good for five minutes (tapes/okta: `expiresAt`). */
const TOKEN_LIFETIME = 5 * MINUTE

/** A token for one session, for who proved who they are. */
export function issueSessionToken(world: OktaWorld, proof: Proof): SessionToken {
  const token = world.ids.secret('sessionToken')
  const { userId, amr, passwordAt, factorAt } = proof
  const expiresAt = world.now() + TOKEN_LIFETIME
  return world.db.session_tokens.insert({ token, userId, amr, passwordAt, factorAt, expiresAt })
}

/** Turns a session token into a session. Throws E0000004 for one that is used, too old or none. */
export function redeem(world: OktaWorld, token: string): Session {
  const known = world.db.session_tokens.get(token)
  if (!known || known.expiresAt <= world.now() || !mayHaveSession(world.db.users.get(known.userId)))
    throw oktaError('E0000004')
  world.db.session_tokens.delete(token)
  return startSession(world, known)
}

const mayHaveSession = (user: User | undefined): boolean => user?.status === 'ACTIVE'

export function startSession(world: OktaWorld, { userId, amr, passwordAt, factorAt }: Proof): Session {
  const time = now(world)
  const user = world.db.users.update(world.db.users.get(userId) as User, { lastLogin: time })
  const session = world.db.sessions.insert({
    id: world.ids.next('session'),
    alias: world.ids.next('session'),
    userId,
    login: String(user.profile.login),
    createdAt: time,
    expiresAt: timeOf(world.now() + signOnFor(world, user).idle),
    status: 'ACTIVE',
    lastPasswordVerification: passwordAt === null ? null : timeOf(passwordAt),
    lastFactorVerification: factorAt === null ? null : timeOf(factorAt),
    amr,
    idp: { id: orgOf(world).id, type: 'OKTA' },
    // Everybody of an Identity Engine org has an e-mail address that counts as a factor (tapes/okta).
    mfaActive: true,
  })
  log(world, 'user.session.start', [], { actor: userParty(user), session: session.id })
  return session
}

/** A browser's half of a session: the value of its `sid` cookie. */
export function cookieFor(world: OktaWorld, session: Session): string {
  const known = world.db.session_cookies.first({ session: session.id })
  const sid = known?.sid ?? world.ids.secret('sid')
  if (!known) world.db.session_cookies.insert({ sid, session: session.id })
  return sid
}

/** A session by either of its names, if it is still good. */
export function findSession(world: OktaWorld, id: string): Session | undefined {
  return current(world, world.db.sessions.get(id) ?? world.db.sessions.first({ alias: id }))
}

export const sessionOfCookie = (world: OktaWorld, sid: string): Session | undefined =>
  current(world, world.db.sessions.get(world.db.session_cookies.get(sid)?.session ?? ''))

const current = (world: OktaWorld, session: Session | undefined): Session | undefined =>
  session && Date.parse(session.expiresAt) > world.now() ? session : undefined

export function requireSession(world: OktaWorld, id: string): Session {
  const session = findSession(world, id)
  if (!session) throw notFound(id, 'AppSession')
  return session
}

/** A session that is used lives on, for as long as the sign-on policy says. */
export function extend(world: OktaWorld, session: Session): Session {
  const user = world.db.users.get(session.userId) as User
  return world.db.sessions.update(session, { expiresAt: timeOf(world.now() + signOnFor(world, user).idle) })
}

export function endSession(world: OktaWorld, session: Session): void {
  forget(world, session)
  const user = world.db.users.get(session.userId)
  if (user) log(world, 'user.session.end', [], { actor: userParty(user), session: session.id })
}

function forget(world: OktaWorld, { id }: Session): void {
  for (const { sid } of world.db.session_cookies.find({ where: { session: id } })) world.db.session_cookies.delete(sid)
  world.db.sessions.delete(id)
}

/** Signs a user out everywhere. */
export function endSessions(world: OktaWorld, user: User): void {
  const open = world.db.sessions.find({ where: { user: user.id } })
  for (const session of open) forget(world, session)
  if (open.length > 0) log(world, 'user.session.clear', [userParty(user)])
}
