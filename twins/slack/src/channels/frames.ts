import type { Channel, SocketMessage } from '@dtu/kit'
import { release } from '../model/envelopes.ts'
import type { SlackWorld } from '../types.ts'

interface Payload {
  readonly session: string
  readonly text: string
  /** Close the socket after it. */
  readonly close?: number
  /** The app whose waiting envelopes may go out after it. */
  readonly release?: string
}

/** A frame for one socket, such as a greeting: sent once, of no use to any other socket. */
export const frames: Channel<SlackWorld> = {
  prepare: (_world, { session, text, close }: Payload): SocketMessage => ({
    via: 'socket',
    session,
    text,
    ...(close !== undefined && { close }),
  }),

  settle(world, payload: Payload, _attempt, outcome) {
    if (!outcome.ok) return 'failed'
    if (payload.release) release(world, payload.release)
    return undefined
  },
}
