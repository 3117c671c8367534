import type { Channel, SocketMessage } from '@dtu/kit'
import { nextSession, send } from '../model/envelopes.ts'
import { closeSession } from '../model/sessions.ts'
import type { Envelope } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import { PATIENCE } from './signature.ts'

interface Payload {
  readonly envelope: string
}

/** An envelope on its way over one of the app's sockets. With no socket open it is kept for the next. */
export const link: Channel<SlackWorld> = {
  prepare(world, { envelope: id }: Payload): SocketMessage | undefined {
    const envelope = world.db.envelopes.get(id)
    if (!envelope) return undefined
    const session = nextSession(world, envelope.app_id)
    world.db.envelopes.update(envelope, { session: session?.id })
    return session && { via: 'socket', session: session.id, text: JSON.stringify(show(envelope)) }
  },

  settle(world, { envelope: id }: Payload, _attempt, outcome) {
    const envelope = world.db.envelopes.get(id)
    if (!envelope) return undefined
    if (outcome.ok) {
      world.db.envelopes.update(envelope, {
        patience: world.later(world.now() + PATIENCE, 'resend', { envelope: id, attempt: envelope.attempt }),
      })
      return undefined
    }
    // The socket was gone before anybody said so.
    if (envelope.session) closeSession(world, envelope.session)
    send(world, world.db.envelopes.update(envelope, { session: undefined }))
    return 'failed'
  },
}

/** As recorded by the tests of slackapi/python-slack-sdk; only events say whether they were sent before. */
const show = ({ id, payload, type, accepts_response_payload, attempt }: Envelope) => ({
  envelope_id: id,
  payload,
  type,
  accepts_response_payload,
  ...(type === 'events_api' && { retry_attempt: attempt, retry_reason: attempt > 0 ? 'timeout' : '' }),
})
