import type { SlackWorld } from '../types.ts'
import { fail } from './answers.ts'
import { anyOpen, sendToSockets } from './envelopes.ts'
import type { App, Interaction } from './types.ts'

export type NewInteraction = Pick<
  Interaction,
  'kind' | 'payload' | 'user' | 'channel' | 'view' | 'thread_ts' | 'message_ts'
>

/** Sends a person's act to an app: over its sockets, or to the URL it named for acts of this kind. */
export function interact(world: SlackWorld, app: App, given: NewInteraction): Interaction {
  const id = `I${world.ids.count('interaction')}`
  const interaction = world.db.interactions.insert({ ...given, id, app_id: app.id, state: 'sent', at: world.now() })
  if (app.socket_mode) overSocket(world, interaction)
  else overHttp(world, app, interaction)
  return world.db.interactions.get(id) as Interaction
}

/** Events wait for a socket, people do not. */
function overSocket(world: SlackWorld, interaction: Interaction): void {
  if (!anyOpen(world, interaction.app_id)) {
    fail(world, interaction, 'dispatch_failed')
    return
  }
  const type = interaction.kind === 'slash_command' ? 'slash_commands' : 'interactive'
  const content = {
    app_id: interaction.app_id,
    type,
    payload: interaction.payload,
    accepts_response_payload: true,
    interaction: interaction.id,
  } as const
  for (const { channel, payload } of sendToSockets(world, content)) world.deliver(channel, payload)
}

function overHttp(world: SlackWorld, app: App, interaction: Interaction): void {
  const url = urlFor(app, interaction)
  if (url) world.deliver('interactions', { interaction: interaction.id, url })
  else fail(world, interaction, 'app_missing_action_url')
}

function urlFor(app: App, { kind, payload }: Interaction): string | undefined {
  if (kind === 'slash_command') return app.commands.find((known) => known.command === payload.command)?.url
  if (kind === 'block_suggestion') return app.options_url
  return app.interactivity_url
}
