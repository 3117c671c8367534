import { ApiError } from '@dtu/kit'
import type { SlackWorld } from '../types.ts'
import type { Interaction, View } from './types.ts'
import { readView } from './view-content.ts'
import { changeView, hide, openModals, pushView } from './views.ts'

type Action = (world: SlackWorld, view: View, body: Record<string, unknown>) => string | undefined

/** docs.slack.dev, "Modals", response actions. */
const ACTIONS: Readonly<Record<string, Action>> = {
  clear: (world, view) => {
    for (const open of openModals(world, view)) hide(world, open)
    return undefined
  },
  update: (world, view, body) => attempt(() => changeView(world, view, readView(world, body.view, 'modal'))),
  push: (world, view, body) => attempt(() => pushView(world, view, readView(world, body.view, 'modal'))),
  errors: (_world, view, body) => {
    const known = new Set((view.blocks as { block_id: string }[]).map(({ block_id }) => block_id))
    const named = Object.keys((body.errors as object | undefined) ?? {})
    return named.length > 0 && named.every((block) => known.has(block)) ? undefined : 'invalid_block_id'
  },
}

/** What an app answers to a submitted modal: nothing closes it. Returns the code of what is wrong with the answer. */
export function actOnView(world: SlackWorld, interaction: Interaction, body: unknown): string | undefined {
  const view = interaction.view === undefined ? undefined : world.db.views.get(interaction.view)
  if (!view?.open) return undefined
  const answer = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  if (answer.response_action === undefined) {
    hide(world, view)
    return undefined
  }
  const name = String(answer.response_action)
  const act = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  return act ? act(world, view, answer) : 'invalid_response_action'
}

/** A view the service would refuse is refused here too: the person sees that something went wrong. */
function attempt(work: () => unknown): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return (error.body as { error: string }).error
  }
}
