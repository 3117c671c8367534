import { invalidArguments, slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { assignIds, fillDefaults, validateView } from './blocks/index.ts'
import type { View } from './types.ts'

/** docs.slack.dev, views.open: view_too_large. */
const LARGEST = 250_000

/** What an app says of a view; the rest is Slack's. */
export type ViewContent = Pick<
  View,
  | 'type'
  | 'blocks'
  | 'private_metadata'
  | 'callback_id'
  | 'title'
  | 'clear_on_close'
  | 'notify_on_close'
  | 'close'
  | 'submit'
  | 'external_id'
>

/** Reads the `view` argument. Refused when it is no view, or not of the kind that is wanted. */
export function readView(world: SlackWorld, raw: unknown, wanted: View['type']): ViewContent {
  const problems = validateView(raw).map(({ message }) => message.replace('[ERROR] ', ''))
  if (problems.length > 0) throw invalidArguments(...problems)
  const view = raw as Record<string, any>
  if (view.type !== wanted)
    throw invalidArguments(
      'failed to match all allowed schemas [json-pointer:/view]',
      `must be a valid enum value [json-pointer:/view/type]`,
    )
  if (JSON.stringify(view).length > LARGEST) throw slackError('view_too_large')
  return contentOf(world, view, wanted)
}

const HOME_TITLE = { type: 'plain_text', text: 'View Title', emoji: true }

function contentOf(world: SlackWorld, view: Record<string, any>, type: View['type']): ViewContent {
  return {
    type,
    blocks: fillDefaults(assignIds(view.blocks as object[], () => world.ids.next('block'))),
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    // A home tab has no title of its own and is shown with this one (recorded payloads of public apps).
    title: type === 'home' ? HOME_TITLE : fillDefaults(view.title),
    clear_on_close: view.clear_on_close ?? false,
    notify_on_close: view.notify_on_close ?? false,
    close: view.close ? fillDefaults(view.close) : null,
    submit: view.submit ? fillDefaults(view.submit) : null,
    external_id: view.external_id ?? '',
  }
}

/** An external_id names one view of the app at a time. */
export function requireFreeExternalId(world: SlackWorld, app: string, externalId: string, except?: string): void {
  if (externalId === '') return
  const taken = world.db.views
    .find({ where: { external: externalId } })
    .some((view) => view.app_id === app && view.open && view.id !== except)
  if (taken) throw slackError('duplicate_external_id')
}
