import { invalidArguments, slackError } from '../errors.ts'
import type { Manifest } from '../model/manifest.ts'
import { spendTrigger } from '../model/triggers.ts'
import type { View } from '../model/types.ts'
import { readView } from '../model/view-content.ts'
import { changeView, openModal, publishHome, pushView } from '../model/views.ts'
import type { Operation, Operations, SlackInput, SlackWorld } from '../types.ts'
import { showView } from '../view/view.ts'

const answer = (view: View) => ({ ok: true, view: showView(view) })

/** `interactivity_pointer` is what newer payloads call the trigger. */
const trigger = (world: SlackWorld, { args }: SlackInput) =>
  spendTrigger(world, args.text('trigger_id') ?? args.text('interactivity_pointer'))

const argument = ({ args }: SlackInput): unknown => args.json('view', 'invalid_arguments')

const publish: Operation = (world, input) => {
  const { args } = input
  const user = world.db.users.get(args.required('user_id'))
  const content = readView(world, argument(input), 'home')
  if (!user || user.deleted) throw invalidArguments('invalid `user_id`')
  if (!hasHome(world)) throw slackError('not_enabled')
  return answer(publishHome(world, { app_id: world.caller.app_id, user: user.id }, content, args.text('hash')))
}

/** Apps have a home tab unless their manifest switches it off: Slack's own default is off. */
function hasHome(world: SlackWorld): boolean {
  const manifest = world.db.apps.get(world.caller.app_id)?.manifest as Manifest | undefined
  return manifest?.features?.app_home?.home_tab_enabled !== false
}

const update: Operation = (world, input) => {
  const view = find(world, input)
  const hash = input.args.text('hash')
  const content = readView(world, argument(input), view.type)
  if (hash && hash !== view.hash) throw slackError('hash_conflict')
  return answer(changeView(world, view, content))
}

/** The caller's open view by its id or by the app's own name for it. */
function find(world: SlackWorld, { args }: SlackInput): View {
  const [id, external] = [args.text('view_id'), args.text('external_id')]
  if (!id && !external) throw invalidArguments('missing required field: view_id')
  const view = id
    ? world.db.views.get(id)
    : world.db.views
        .find({ where: { external: external ?? '' } })
        .find((one) => one.app_id === world.caller.app_id && one.open)
  if (!view?.open || view.app_id !== world.caller.app_id) throw slackError('not_found')
  return view
}

export const views: Operations = {
  'views.open': (world, input) => {
    // The view is looked at before the trigger (tapes/slack-ruby-client/views_open_error).
    const content = readView(world, argument(input), 'modal')
    return answer(openModal(world, trigger(world, input), content))
  },

  'views.push': (world, input) => {
    const content = readView(world, argument(input), 'modal')
    const { view: id } = trigger(world, input)
    const below = id === undefined ? undefined : world.db.views.get(id)
    if (!below?.open) throw slackError('not_found')
    return answer(pushView(world, below, content))
  },

  'views.update': update,
  'views.publish': publish,
}
