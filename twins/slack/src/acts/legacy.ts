import { OperatorError } from '@dtu/kit'
import { interact } from '../model/interactions.ts'
import { issueResponseUrl } from '../model/response-urls.ts'
import { stamp } from '../model/stamps.ts'
import { issueTrigger } from '../model/triggers.ts'
import type { Interaction, Message, User } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import { channelName, showActor, showCommon } from '../view/act.ts'
import { wireMessage } from '../view/message.ts'
import type { MessageTarget } from './target.ts'
import { text, unknown, type Wish } from './wish.ts'

interface LegacyAction {
  readonly name: string
  readonly type: string
  readonly value?: string
}

interface LegacyAttachment {
  readonly id?: number
  readonly callback_id?: string
  readonly actions?: readonly LegacyAction[]
}

/** Presses the button, or sets the menu, `name` of an attachment: what there was before Block Kit (docs.slack.dev, interactive messages). */
export function pressLegacy(world: SlackWorld, user: User, target: MessageTarget, wish: Wish): Interaction {
  const { app, conversation, message } = target
  const { attachment, action, index } = find(message.attachments as LegacyAttachment[] | undefined, wish)
  const place = { channel: conversation.id, message_ts: message.ts }
  const payload = {
    type: 'interactive_message',
    actions: [show(action, text(wish, 'value'))],
    callback_id: attachment.callback_id ?? '',
    ...showCommon(world, app),
    user: showActor(user),
    channel: { id: conversation.id, name: channelName(conversation) },
    action_ts: stamp(world),
    message_ts: message.ts,
    attachment_id: String(attachment.id ?? index + 1),
    is_app_unfurl: false,
    ...(!target.ephemeral && { original_message: wireMessage(message as Message) }),
    response_url: issueResponseUrl(world, 'actions', user.team_id, { app_id: app.id, user: user.id, ...place }),
    trigger_id: issueTrigger(world, app.id, user.id),
  }
  return interact(world, app, { kind: 'interactive_message', user: user.id, payload, ...place })
}

function show({ name, type, value }: LegacyAction, chosen: string | undefined): Record<string, unknown> {
  if (type !== 'select') return { name, type, value: value ?? '' }
  if (chosen === undefined)
    throw new OperatorError('missing_input', `'${name}' is a menu`, { hint: "say with 'value' what to choose" })
  return { name, type, selected_options: [{ value: chosen }] }
}

/** Buttons share a name; `value` tells them apart. */
function find(attachments: readonly LegacyAttachment[] = [], wish: Wish) {
  const [name, value] = [text(wish, 'name'), text(wish, 'value')]
  const all = attachments.flatMap((attachment, index) =>
    (attachment.actions ?? []).map((action) => ({ attachment, action, index })),
  )
  const named = all.filter(({ action }) => action.name === name)
  const found = named.find(({ action }) => action.type !== 'select' && action.value === value) ?? named[0]
  if (!found)
    throw unknown(
      'unknown_action',
      'element',
      name ?? '',
      all.map(({ action }) => action.name),
    )
  return found
}
