import type { Delivery } from '@dtu/kit'
import type { SlackWorld } from '../types.ts'
import type { Envelope, Session } from './types.ts'
import { uuid } from './uuids.ts'

/** Events that waited longer for a socket are dropped (docs.slack.dev, Events API, delayed events). */
const KEPT = 2 * 60 * 60 * 1000

export type NewEnvelope = Pick<Envelope, 'app_id' | 'type' | 'payload' | 'accepts_response_payload' | 'interaction'>

/** Puts a payload into an envelope. It is sent when one of the app's sockets is open, else kept for the next one. */
export function sendToSockets(world: SlackWorld, content: NewEnvelope): Delivery[] {
  const envelope = world.db.envelopes.insert({ ...content, id: uuid(world), attempt: 0, created: world.now() })
  return anyOpen(world, content.app_id) ? [delivery(envelope)] : []
}

/** What waits for a socket of the app goes out now that one is open. */
export function release(world: SlackWorld, app: string): void {
  for (const envelope of world.db.envelopes.find({ where: { app, session: null } }))
    if (world.now() - envelope.created > KEPT) world.db.envelopes.delete(envelope.id)
    else send(world, envelope)
}

/** Sends an envelope (again). */
export function send(world: SlackWorld, envelope: Envelope): void {
  const { channel, payload } = delivery(envelope)
  world.deliver(channel, payload)
}

const delivery = (envelope: Envelope): Delivery => ({ channel: 'link', payload: { envelope: envelope.id } })

/** Whether the app has a socket open. */
export const anyOpen = (world: SlackWorld, app: string): boolean =>
  world.db.sessions.first({ app, open: true, kind: 'link' }) !== undefined

/** One of the app's open sockets: each in turn, as the vendor promises no pattern. */
export function nextSession(world: SlackWorld, app: string): Session | undefined {
  const open = world.db.sessions.find({ where: { app, open: true, kind: 'link' } })
  return open.length > 0 ? open[world.ids.count('socket_turn') % open.length] : undefined
}
