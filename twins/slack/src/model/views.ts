import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { fieldsOf } from './fields.ts'
import { seconds } from './stamps.ts'
import type { View } from './types.ts'
import { requireFreeExternalId, type ViewContent } from './view-content.ts'

/** Views on top of each other (docs.slack.dev, views.push: push_limit_reached). */
const DEEPEST = 3

/** Whose view it is: an app's, shown to a person. */
export interface Owner {
  readonly app_id: string
  readonly user: string
}

/** Shows a person a new modal. One stack is on the screen at a time: what was open of this app is gone. */
export function openModal(world: SlackWorld, owner: Owner, content: ViewContent): View {
  requireFreeExternalId(world, owner.app_id, content.external_id)
  for (const view of openModals(world, owner)) hide(world, view)
  return store(world, owner, content)
}

/** Shows a view on top of another. */
export function pushView(world: SlackWorld, below: View, content: ViewContent): View {
  const stack = openModals(world, below).filter((view) => view.root_view_id === below.root_view_id)
  if (stack.length >= DEEPEST) throw slackError('push_limit_reached')
  requireFreeExternalId(world, below.app_id, content.external_id)
  return store(world, below, content, { root_view_id: below.root_view_id, previous_view_id: below.id })
}

/** Replaces what a view shows. What the person has entered stays where its input stays. */
export function changeView(world: SlackWorld, view: View, content: ViewContent): View {
  requireFreeExternalId(world, view.app_id, content.external_id, view.id)
  const fields = new Set(fieldsOf(content.blocks).map(({ block_id, action_id }) => `${block_id} ${action_id}`))
  const values = Object.fromEntries(
    Object.entries(view.state.values).map(([block, inputs]) => [
      block,
      Object.fromEntries(Object.entries(inputs).filter(([action]) => fields.has(`${block} ${action}`))),
    ]),
  )
  return world.db.views.update(view, { ...content, state: { values }, hash: newHash(world) })
}

/** The home tab of an app as one person sees it: made at the first publication. */
export function publishHome(world: SlackWorld, owner: Owner, content: ViewContent, hash: string | undefined): View {
  const before = homeOf(world, owner)
  requireFreeExternalId(world, owner.app_id, content.external_id, before?.id)
  if (!before) return store(world, owner, content)
  if (hash && hash !== before.hash) throw slackError('hash_conflict')
  return changeView(world, before, content)
}

export const homeOf = (world: SlackWorld, { app_id, user }: Owner): View | undefined =>
  world.db.views.find({ where: { user, app: app_id } }).find((view) => view.type === 'home')

/** The modals a person has open, bottom first. */
export const openModals = (world: SlackWorld, { app_id, user }: { app_id?: string; user: string }): View[] =>
  world.db.views
    .find({ where: { user, ...(app_id !== undefined && { app: app_id }) } })
    .filter((view) => view.open && view.type === 'modal')

export const hide = (world: SlackWorld, view: View): View => world.db.views.update(view, { open: false })

/** `1596047587.xkrYo7q5` */
const newHash = (world: SlackWorld): string => `${seconds(world.now())}.${world.ids.next('hash')}`

function store(world: SlackWorld, owner: Owner, content: ViewContent, place: Partial<View> = {}): View {
  const id = world.ids.next('view')
  const installation = world.db.installations.get(owner.app_id)
  const { type, blocks, private_metadata, callback_id, external_id, ...chrome } = content
  const team = installation?.team_id ?? world.db.users.get(owner.user)?.team_id ?? ''
  return world.db.views.insert({
    ...{
      id,
      team_id: team,
      type,
      blocks,
      private_metadata,
      callback_id,
      state: { values: {} },
      hash: newHash(world),
      ...chrome,
    },
    ...{
      previous_view_id: null,
      root_view_id: id,
      app_id: owner.app_id,
      external_id,
      app_installed_team_id: team,
      bot_id: installation?.bot_id ?? '',
    },
    ...{ user: owner.user, open: true },
    ...place,
  })
}
