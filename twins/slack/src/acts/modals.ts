import { OperatorError } from '@dtu/kit'
import { type Field, fieldsOf, slotOf, stateOf } from '../model/fields.ts'
import { interact } from '../model/interactions.ts'
import { issueResponseUrl } from '../model/response-urls.ts'
import { issueTrigger } from '../model/triggers.ts'
import type { App, User, View } from '../model/types.ts'
import { hide, openModals } from '../model/views.ts'
import type { SlackWorld } from '../types.ts'
import { showActor, showCommon } from '../view/act.ts'
import { showViewState } from '../view/view.ts'
import { enter, outcome } from './elements.ts'
import { entryFor } from './entry.ts'
import { personIn } from './resolve.ts'
import { viewIn } from './target.ts'
import { bag, type Wish } from './wish.ts'

type Act = (world: SlackWorld, wish: Wish) => unknown

const appOf = (world: SlackWorld, view: View): App => world.db.apps.get(view.app_id) as App

/** Fills in the modal on top (or `view`) and submits it. `values` go by action_id or block_id, or nested as block_id and action_id. */
const submitModal: Act = (world, wish) => {
  const user = personIn(world, wish)
  const given = viewIn(world, user, wish)
  if (given.type !== 'modal')
    throw new OperatorError('not_a_modal', 'a home tab cannot be submitted', { hint: 'use click or select' })
  const view = fill(world, user, given, bag(wish, 'values'))
  refuseIncomplete(view)
  const app = appOf(world, view)
  const payload = {
    type: 'view_submission',
    ...showCommon(world, app),
    user: showActor(user),
    trigger_id: issueTrigger(world, app.id, user.id, view.id),
    view: showViewState(view),
    response_urls: responseUrls(world, user, view),
  }
  return outcome(interact(world, app, { kind: 'view_submission', user: user.id, view: view.id, payload }))
}

function fill(world: SlackWorld, user: User, view: View, values: Record<string, unknown>): View {
  const fields = fieldsOf(view.blocks).filter(({ element }) => slotOf(element.type))
  const left = new Set(Object.keys(values))
  let now = view
  for (const field of fields) {
    const found = valueFor(field, values)
    if (!found) continue
    left.delete(found.name)
    const target = { kind: 'view', app: appOf(world, view), view: now } as const
    now = (enter(world, user, target, field, entryFor(world, field, found.value)) as typeof target).view
  }
  if (left.size === 0) return now
  throw new OperatorError('unknown_input', `the modal has no input '${[...left].join("', '")}'`, {
    hint: `there are: ${fields.map((field) => `${field.block_id} / ${field.action_id}`).join(', ')}`,
  })
}

function valueFor(
  { block_id, action_id }: Field,
  values: Record<string, unknown>,
): { name: string; value: unknown } | undefined {
  const ofBlock = values[block_id]
  if (Object.hasOwn(values, block_id)) {
    const nested = typeof ofBlock === 'object' && ofBlock !== null && Object.hasOwn(ofBlock, action_id)
    return { name: block_id, value: nested ? (ofBlock as Record<string, unknown>)[action_id] : ofBlock }
  }
  return Object.hasOwn(values, action_id) ? { name: action_id, value: values[action_id] } : undefined
}

/** A person cannot submit a form whose required inputs are empty, or whose texts are too short or too long. */
function refuseIncomplete(view: View): void {
  const values = stateOf(view.blocks, view.state.values as never)
  for (const { input, block_id, action_id, element } of fieldsOf(view.blocks)) {
    const known = slotOf(element.type)
    if (!input || !known) continue
    const value = values[block_id]?.[action_id]?.[known.slot]
    const empty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    if (empty && !input.optional)
      throw new OperatorError('input_required', `'${action_id}' (${block_id}) has to be filled in`, {
        hint: `give it in 'values'`,
      })
    if (!empty && typeof value === 'string') refuseLength(element, value)
  }
}

function refuseLength({ action_id, min_length = 0, max_length = 3000 }: Field['element'], value: string): void {
  if (value.length >= min_length && value.length <= max_length) return
  throw new OperatorError('input_length', `'${action_id}' takes ${min_length} to ${max_length} characters`, {
    hint: `${value.length} were given`,
  })
}

/** Inputs of conversations with `response_url_enabled` give the app somewhere to answer to. */
const responseUrls = (world: SlackWorld, user: User, view: View): Record<string, string>[] =>
  fieldsOf(view.blocks).flatMap(({ element, block_id, action_id }) => {
    const set = view.state.values[block_id]?.[action_id] as Record<string, string> | undefined
    const channel_id = set?.selected_conversation ?? set?.selected_channel
    if (!element.response_url_enabled || !channel_id) return []
    return [
      {
        response_url: issueResponseUrl(world, 'actions', view.team_id, {
          app_id: view.app_id,
          user: user.id,
          channel: channel_id,
        }),
        channel_id,
        action_id,
        block_id,
      },
    ]
  })

/** Closes the modal on top (or `view`); with `all: true` or clear_on_close the whole stack. */
const closeModal: Act = (world, wish) => {
  const user = personIn(world, wish)
  const view = viewIn(world, user, wish)
  const all = wish.all === true || view.clear_on_close
  const closing = all ? openModals(world, { app_id: view.app_id, user: user.id }) : [view]
  return { closed: closing.map(({ id }) => id), told: closing.flatMap((one) => close(world, user, one, all)) }
}

function close(world: SlackWorld, user: User, view: View, is_cleared: boolean): unknown[] {
  hide(world, view)
  if (!view.notify_on_close) return []
  const app = appOf(world, view)
  const payload = {
    type: 'view_closed',
    ...showCommon(world, app),
    user: showActor(user),
    view: showViewState(view),
    is_cleared,
  }
  return [outcome(interact(world, app, { kind: 'view_closed', user: user.id, view: view.id, payload }))]
}

export const modalActs: Record<string, Act> = { submitModal, closeModal }
