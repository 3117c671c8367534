import { ApiError } from '@dtu/kit'
import type { SlackWorld } from '../types.ts'
import { listenAnew } from './listeners.ts'
import type { Envelope, Session } from './types.ts'

/** Sockets an app may have open (docs.slack.dev, "Using Socket Mode"). */
const MOST = 10
/** Seconds a socket lasts: what recorded greetings announce, and with `debug_reconnects=true`. */
const LIFETIME = 18_060
const DEBUG_LIFETIME = 360
const HOST = 'applink-1'

/** A ticket for one socket. */
export function issueTicket(world: SlackWorld, session: Pick<Session, 'kind' | 'app_id' | 'user'>): string {
  const ticket = world.ids.secret('ticket')
  world.db.sessions.insert({ ...session, id: ticket, ticket, open: false, opened_at: 0 })
  return ticket
}

/** A ticket is turned into an open socket, once. */
export function openSession(world: SlackWorld, kind: Session['kind'], ticket: string, id: string): Session {
  const waiting = world.db.sessions.get(ticket)
  if (!waiting || waiting.kind !== kind || waiting.open) throw new ApiError(401, { ok: false, error: 'invalid_ticket' })
  world.db.sessions.delete(ticket)
  const session = world.db.sessions.insert({ ...waiting, id, open: true, opened_at: world.now() })
  if (kind === 'rtm') listenAnew(world)
  return session
}

export function closeSession(world: SlackWorld, id: string): void {
  const session = world.db.sessions.get(id)
  if (!session) return
  world.db.sessions.delete(id)
  if (session.kind === 'rtm') listenAnew(world)
}

/** Greets a Socket Mode connection, sends what waits for it, and sees to its end. Too many of them: the new one is turned away. */
export function greet(world: SlackWorld, session: Session, debug: boolean): void {
  const connections = world.db.sessions.count({ app: session.app_id, open: true, kind: 'link' })
  if (connections > MOST) {
    sayGoodbye(world, session, 'too_many_websockets')
    return
  }
  const lifetime = debug ? DEBUG_LIFETIME : LIFETIME
  const started = new Date(world.now()).toISOString().replace('T', ' ').replace('Z', '')
  frame(
    world,
    session,
    {
      type: 'hello',
      num_connections: connections,
      debug_info: { host: HOST, started, build_number: 54, approximate_connection_time: lifetime },
      connection_info: { app_id: session.app_id },
    },
    { release: session.app_id },
  )
  world.later(world.now() + (lifetime - 10) * 1000, 'refresh', { session: session.id })
}

/** Tells a socket why it should go. All reasons but a warning close it. */
export function sayGoodbye(
  world: SlackWorld,
  session: Session,
  reason: 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets',
): void {
  frame(
    world,
    session,
    { type: 'disconnect', reason, debug_info: { host: HOST } },
    reason === 'warning' ? {} : { close: 1000 },
  )
  // Nothing more is sent over it.
  if (reason !== 'warning') closeSession(world, session.id)
}

export function frame(
  world: SlackWorld,
  session: Session,
  content: unknown,
  more: { release?: string; close?: number } = {},
): void {
  world.deliver('frames', { session: session.id, text: JSON.stringify(content), ...more })
}

export const openLinks = (world: SlackWorld, app?: string): Session[] =>
  world.db.sessions.find({ where: { ...(app !== undefined && { app }), kind: 'link', open: true } })

/** After a restart no connection is open any more. Writes nothing when none was: every fork passes here. */
export function forgetSessions(world: SlackWorld): void {
  const open = world.db.sessions.find({ where: { kind: { in: ['link', 'rtm'] }, open: true } })
  for (const session of open) closeSession(world, session.id)
  for (const envelope of world.db.envelopes.find({ where: { session: { gt: '' } } }))
    world.db.envelopes.update(envelope, { session: undefined } as Partial<Envelope>)
}
