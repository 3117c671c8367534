import type { SlackWorld } from '../types.ts'
import { respond } from './respond.ts'
import type { Body } from './said.ts'
import type { Interaction } from './types.ts'
import { actOnView } from './view-answers.ts'
import { whisper } from './whispers.ts'

type Answer = (world: SlackWorld, interaction: Interaction, body: unknown) => string | undefined

/** What an acknowledgement with a body does, by the act. Other acts take no answer this way. */
const ANSWERS: Partial<Record<Interaction['kind'], Answer>> = {
  slash_command: (world, interaction, body) => say(world, interaction, body, false),
  interactive_message: (world, interaction, body) => say(world, interaction, body, true),
  view_submission: actOnView,
}

/** An app has acknowledged an act, with a body or (undefined) without. What comes too late is passed over. */
export function answer(world: SlackWorld, interaction: Interaction, body: unknown): void {
  if (interaction.state !== 'sent') return
  const error = ANSWERS[interaction.kind]?.(world, interaction, body)
  world.db.interactions.update(interaction, {
    state: error ? 'failed' : 'answered',
    ...(body !== undefined && { answer: body }),
    ...(error && { error }),
  })
}

/** An app has not acknowledged an act: what a command failed with, Slackbot says to who ran it. */
export function fail(world: SlackWorld, interaction: Interaction, error: string): void {
  if (interaction.state !== 'sent') return
  world.db.interactions.update(interaction, { state: 'failed', error })
  if (interaction.kind !== 'slash_command' || interaction.channel === undefined) return
  const text = `${interaction.payload.command} failed with the error "${error}"`
  whisper(world, {
    channel: interaction.channel,
    to: interaction.user,
    user: 'USLACKBOT',
    text,
    app_id: interaction.app_id,
  })
}

function say(world: SlackWorld, interaction: Interaction, body: unknown, replaces: boolean): string | undefined {
  if (body === undefined || interaction.channel === undefined) return undefined
  const said = typeof body === 'object' ? (body as Body) : { text: String(body) }
  return respond(world, { ...interaction, channel: interaction.channel }, said, replaces)
}
