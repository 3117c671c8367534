import { fail } from '../model/answers.ts'
import type { SlackWorld } from '../types.ts'

/** After the first, second and third silence, as over HTTP (docs.slack.dev, Events API, retries). */
const PAUSES = [0, 60_000, 300_000]

/** An envelope that nobody acknowledged in time: events are sent again, acts have failed. */
export function resend(world: SlackWorld, { envelope: id, attempt }: { envelope: string; attempt: number }): void {
  const envelope = world.db.envelopes.get(id)
  if (!envelope || envelope.attempt !== attempt) return
  const pause = envelope.interaction === undefined ? PAUSES[attempt] : undefined
  if (pause !== undefined) {
    world.db.envelopes.update(envelope, { attempt: attempt + 1, patience: undefined })
    world.deliver('link', { envelope: id }, world.now() + pause)
    return
  }
  world.db.envelopes.delete(id)
  const interaction = envelope.interaction && world.db.interactions.get(envelope.interaction)
  if (interaction) fail(world, interaction, 'operation_timeout')
}
