import type { Socket } from '@dtu/kit'
import { answer } from '../model/answers.ts'
import { closeSession, greet, openSession } from '../model/sessions.ts'
import type { SlackWorld } from '../types.ts'

/** Socket Mode (docs.slack.dev, "Using Socket Mode"). */
export const link: Socket<SlackWorld> = {
  path: '/link',

  open(world, id, { query }) {
    const session = openSession(world, 'link', query.get('ticket') ?? '', id)
    greet(world, session, query.get('debug_reconnects') === 'true')
  },

  message(world, _session, text) {
    const said = parse(text)
    if (said) acknowledge(world, said.envelope_id, said.payload)
  },

  closed: closeSession,
}

/** An acknowledgement ends an envelope, and may carry an answer. One for an unknown envelope is passed over. */
function acknowledge(world: SlackWorld, id: string, payload: unknown): void {
  const envelope = world.db.envelopes.get(id)
  if (!envelope) return
  world.db.envelopes.delete(id)
  if (envelope.patience !== undefined) world.cancel(envelope.patience)
  const interaction = envelope.interaction && world.db.interactions.get(envelope.interaction)
  if (interaction) answer(world, interaction, isEmpty(payload) ? undefined : payload)
}

/** SDKs send `{}` where there is nothing to say. */
const isEmpty = (payload: unknown): boolean =>
  typeof payload === 'object' && payload !== null && Object.keys(payload).length === 0

function parse(text: string): { envelope_id: string; payload?: unknown } | undefined {
  try {
    const said = JSON.parse(text)
    return typeof said?.envelope_id === 'string' ? said : undefined
  } catch {
    return undefined
  }
}
