import { OperatorError } from '@dtu/kit'
import { type Field, fieldsOf } from '../model/fields.ts'
import type { App, Conversation, Ephemeral, Message, User, View } from '../model/types.ts'
import { homeOf, openModals } from '../model/views.ts'
import type { SlackWorld } from '../types.ts'
import { appIn, visibleIn } from './resolve.ts'
import { need, text, unknown, type Wish } from './wish.ts'

/** A message with something to act on. */
export interface MessageTarget {
  readonly kind: 'message'
  readonly app: App
  readonly conversation: Conversation
  readonly message: Message | Ephemeral
  readonly ephemeral: boolean
}

export interface ViewTarget {
  readonly kind: 'view'
  readonly app: App
  readonly view: View
}

export type Target = MessageTarget | ViewTarget

/** What the person acts on: with `channel` and `ts` a message, else a view (see `viewIn`). */
export const targetIn = (world: SlackWorld, user: User, wish: Wish): Target =>
  wish.channel !== undefined ? messageIn(world, user, wish) : viewTargetIn(world, user, wish)

function messageIn(world: SlackWorld, user: User, wish: Wish): MessageTarget {
  const conversation = visibleIn(world, user, wish)
  const ts = need(wish, 'ts', 'the ts of the message to act on; the act see lists them')
  const whispered = world.db.ephemerals.get(ts)
  const ephemeral = whispered?.to === user.id && whispered.channel === conversation.id
  const message = ephemeral ? whispered : world.db.messages.get(`${conversation.id}:${ts}`)
  if (!message)
    throw new OperatorError(
      'unknown_message',
      `there is no message ${ts} in ${conversation.name || conversation.id} that ${user.name} sees`,
      { status: 404, hint: 'the act see lists what there is' },
    )
  return { kind: 'message', app: authorOf(world, message), conversation, message, ephemeral }
}

function authorOf(world: SlackWorld, message: Message | Ephemeral): App {
  const bot = 'bot_id' in message && typeof message.bot_id === 'string' ? world.db.bots.get(message.bot_id) : undefined
  const app = world.db.apps.get(message.app_id ?? bot?.app_id ?? '')
  if (!app)
    throw new OperatorError('no_app', 'that message is no app’s: nobody would hear of a click on it', {
      hint: 'act on a message that an app posted',
    })
  return app
}

function viewTargetIn(world: SlackWorld, user: User, wish: Wish): ViewTarget {
  const view = viewIn(world, user, wish)
  const app = world.db.apps.get(view.app_id)
  if (!app) throw unknown('unknown_app', 'app', view.app_id, [])
  return { kind: 'view', app, view }
}

/** A view the person has before them: `view` is an id or a callback_id, `home: true` with `app` the app's home; else the modal on top. */
export function viewIn(world: SlackWorld, user: User, wish: Wish): View {
  const shown = shownTo(world, user, wish)
  const given = text(wish, 'view')
  const view =
    given === undefined
      ? shown.at(-1)
      : shown.find((one) => one.id === given || one.callback_id === given || one.external_id === given)
  if (view) return view
  throw new OperatorError(
    'no_view',
    given === undefined ? `${user.name} has no view open` : `${user.name} has no view '${given}' open`,
    {
      status: 404,
      hint:
        shown.length > 0
          ? `open: ${shown.map((one) => `${one.id} ${one.callback_id}`).join(', ')}`
          : 'views open when an app calls views.open after an act such as slashCommand or click',
    },
  )
}

function shownTo(world: SlackWorld, user: User, wish: Wish): View[] {
  const modals = openModals(world, { user: user.id })
  if (text(wish, 'app') === undefined) return modals
  const app_id = appIn(world, wish).id
  const home = homeOf(world, { app_id, user: user.id })
  const own = modals.filter((view) => view.app_id === app_id)
  if (wish.home === true) return home ? [home] : []
  return home ? [home, ...own] : own
}

/** The element `action_id` (and `block_id`, when that is not enough) names. */
export function fieldIn(target: Target, wish: Wish): Field {
  const there = fieldsOf(blocksOf(target))
  const [action, block] = [need(wish, 'action_id', `one of: ${names(there)}`), text(wish, 'block_id')]
  const field = there.find((one) => one.action_id === action && (block === undefined || one.block_id === block))
  if (field) return field
  throw new OperatorError('unknown_action', `there is no element '${action}'`, {
    status: 404,
    hint: there.length > 0 ? `there are: ${names(there)}` : 'nothing there can be acted on',
  })
}

const names = (fields: readonly Field[]): string =>
  fields.map(({ action_id, element }) => `${action_id} (${element.type})`).join(', ')

/** The blocks of a message and of its attachments, or of a view. */
export function blocksOf(target: Target): unknown[] {
  if (target.kind === 'view') return target.view.blocks
  const { blocks = [], attachments = [] } = target.message
  return [...blocks, ...(attachments as { blocks?: unknown[] }[]).flatMap((attachment) => attachment.blocks ?? [])]
}
