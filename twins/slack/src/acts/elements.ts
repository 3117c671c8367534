import { OperatorError } from '@dtu/kit'
import { type Field, slotOf, stateOf, type Values } from '../model/fields.ts'
import { interact } from '../model/interactions.ts'
import { issueResponseUrl } from '../model/response-urls.ts'
import { issueTrigger } from '../model/triggers.ts'
import type { Interaction, Message, User, View } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import { channelName, showActor, showCommon } from '../view/act.ts'
import { wireMessage } from '../view/message.ts'
import { showViewState } from '../view/view.ts'
import { actionOf, entryFor, optionOf } from './entry.ts'
import { pressLegacy } from './legacy.ts'
import { personIn } from './resolve.ts'
import { blocksOf, fieldIn, type MessageTarget, type Target, targetIn } from './target.ts'
import { text, type Wish } from './wish.ts'

type Act = (world: SlackWorld, wish: Wish) => unknown

/** What came of an act: the app's answer comes later, and the act interaction shows it. */
export const outcome = ({ id, kind, state, error }: Interaction) => ({
  interaction: id,
  kind,
  state,
  ...(error && { error }),
})

/** Presses a button, or picks `value` from an overflow menu. With `name` a button or menu of a legacy attachment. */
const click: Act = (world, wish) => {
  const user = personIn(world, wish)
  const target = targetIn(world, user, wish)
  if (wish.name !== undefined && target.kind === 'message') return outcome(pressLegacy(world, user, target, wish))
  const field = fieldIn(target, wish)
  if (slotOf(field.element.type))
    throw new OperatorError('not_a_button', `'${field.action_id}' is a ${field.element.type}`, {
      hint: 'use the act select',
    })
  const set = field.element.type === 'overflow' ? { selected_option: optionOf(world, field.element, wish.value) } : {}
  return outcome(tell(world, user, target, actionOf(world, field, set)))
}

/** Sets an input or a menu. The app hears of it at once, unless it is an input that waits for the form to be submitted. */
const select: Act = (world, wish) => {
  const user = personIn(world, wish)
  const target = targetIn(world, user, wish)
  const field = fieldIn(target, wish)
  const entry = entryFor(world, field, wish.value)
  const changed = enter(world, user, target, field, entry)
  if (field.input && !field.input.dispatch_action) return { entered: entry }
  const { type: _, ...set } = entry
  return outcome(tell(world, user, changed, actionOf(world, field, set)))
}

/** Types `value` into an external menu: the app is asked for options, which the act interaction shows. */
const suggest: Act = (world, wish) => {
  const user = personIn(world, wish)
  const target = targetIn(world, user, wish)
  const { block_id, action_id } = fieldIn(target, wish)
  const payload = {
    type: 'block_suggestion',
    user: showActor(user),
    container: containerOf(target),
    action_id,
    block_id,
    value: text(wish, 'value') ?? '',
    ...showCommon(world, target.app),
    ...contentOf(world, user, target),
  }
  return outcome(interact(world, target.app, { kind: 'block_suggestion', user: user.id, payload }))
}

/** Remembers what a person has set. Returns the target as it is now. */
export function enter(
  world: SlackWorld,
  user: User,
  target: Target,
  { block_id, action_id }: Field,
  entry: Record<string, unknown>,
): Target {
  const add = (values: Values): Values => ({ ...values, [block_id]: { ...values[block_id], [action_id]: entry } })
  if (target.kind === 'view')
    return {
      ...target,
      view: world.db.views.update(target.view, { state: { values: add(target.view.state.values) } }) as View,
    }
  const id = stateId(user, target)
  world.db.message_states.put({ id, values: add(world.db.message_states.get(id)?.values ?? {}) })
  return target
}

const stateId = (user: User, { conversation, message }: MessageTarget): string =>
  `${conversation.id}:${message.ts}:${user.id}`

/** Tells the app that owns the element (docs.slack.dev, block_actions payload). */
function tell(world: SlackWorld, user: User, target: Target, action: Record<string, unknown>): Interaction {
  const { app } = target
  const view = target.kind === 'view' ? target.view : undefined
  const payload = {
    type: 'block_actions',
    user: showActor(user),
    ...showCommon(world, app),
    container: containerOf(target),
    trigger_id: issueTrigger(world, app.id, user.id, view?.type === 'modal' ? view.id : undefined),
    ...contentOf(world, user, target),
    ...responseUrl(world, user, target),
    actions: [action],
  }
  return interact(world, app, { kind: 'block_actions', user: user.id, payload, ...placeOf(target) })
}

function containerOf(target: Target): Record<string, unknown> {
  if (target.kind === 'view') return { type: 'view', view_id: target.view.id }
  const { message, conversation, ephemeral } = target
  return {
    type: 'message',
    message_ts: message.ts,
    channel_id: conversation.id,
    is_ephemeral: ephemeral,
    ...(message.thread_ts && { thread_ts: message.thread_ts }),
  }
}

function contentOf(world: SlackWorld, user: User, target: Target): Record<string, unknown> {
  if (target.kind === 'view') return { view: showViewState(target.view) }
  const { conversation, message, ephemeral } = target
  const set = world.db.message_states.get(stateId(user, target))?.values ?? {}
  return {
    channel: { id: conversation.id, name: channelName(conversation) },
    // What only one person sees is not repeated to the app.
    ...(!ephemeral && { message: wireMessage(message as Message) }),
    state: { values: stateOf(blocksOf(target), set) },
  }
}

function responseUrl(world: SlackWorld, user: User, target: Target): Record<string, string> {
  if (target.kind === 'view') return {}
  return {
    response_url: issueResponseUrl(world, 'actions', user.team_id, {
      app_id: target.app.id,
      user: user.id,
      channel: target.conversation.id,
      ...messagePlace(target),
    }),
  }
}

const messagePlace = ({ message }: MessageTarget) => ({
  message_ts: message.ts,
  ...(message.thread_ts && { thread_ts: message.thread_ts }),
})

const placeOf = (target: Target): Partial<Interaction> =>
  target.kind === 'view' ? { view: target.view.id } : { channel: target.conversation.id, ...messagePlace(target) }

/** What people do to the elements of messages and views. */
export const elementActs: Record<string, Act> = { click, select, suggest }
