import { memberOf } from '../model/conversations.ts'
import type { Ephemeral, Interaction, View } from '../model/types.ts'
import { homeOf, openModals } from '../model/views.ts'
import type { SlackWorld } from '../types.ts'
import { wireMessage } from '../view/message.ts'
import { showViewState } from '../view/view.ts'
import { appIn, personIn, visibleIn } from './resolve.ts'
import { need, text, unknown, type Wish } from './wish.ts'

type Act = (world: SlackWorld, wish: Wish) => unknown

/** What a person sees in a conversation, oldest first, with what only they see (`ephemeral: true`). `thread_ts` looks into a thread. */
const see: Act = (world, wish) => {
  const user = personIn(world, wish)
  const conversation = visibleIn(world, user, wish)
  const [thread, limit] = [text(wish, 'thread_ts'), Number(text(wish, 'limit') ?? 50)]
  const within = thread === undefined ? { inHistory: true } : { thread }
  const messages = world.db.messages
    .find({ where: { channel: conversation.id, ...within }, order: 'ts', descending: true, limit })
    .map(wireMessage)
  const whispers = world.db.ephemerals
    .find({ where: { channel: conversation.id, to: user.id }, descending: true, limit })
    .filter((one) => one.thread_ts === thread)
  const shown = [...messages, ...whispers.map(showWhisper)].sort((a, b) => (a.ts < b.ts ? -1 : 1)).slice(-limit)
  return {
    channel: conversation.id,
    name: conversation.name,
    member: memberOf(world, conversation.id, user.id) !== undefined,
    messages: shown,
  }
}

const showWhisper = ({ channel: _, to: __, ...said }: Ephemeral) => ({ type: 'message', ...said, ephemeral: true })

/** The modals a person has open, the one on top last, with the errors an app has put at their inputs. */
const openViews: Act = (world, wish) => {
  const user = personIn(world, wish)
  return {
    views: openModals(world, { user: user.id }).map((view) => ({ ...showViewState(view), ...errorsAt(world, view) })),
  }
}

/** The errors stay until the form is submitted again. */
function errorsAt(world: SlackWorld, view: View): { errors?: unknown } {
  const acts = world.db.interactions.find({ where: { user: view.user }, descending: true, limit: 100 })
  const answer = acts.find((act) => act.kind === 'view_submission' && act.view === view.id)?.answer as
    | { response_action?: string; errors?: unknown }
    | undefined
  return answer?.response_action === 'errors' ? { errors: answer.errors } : {}
}

/** The home tab an app has published for a person; null when it has none. */
const seeHome: Act = (world, wish) => {
  const user = personIn(world, wish)
  const view = homeOf(world, { app_id: appIn(world, wish).id, user: user.id })
  return { view: view ? showViewState(view) : null }
}

/** What came of an act: `id` is what the act returned as `interaction`. */
const interaction: Act = (world, wish) => {
  const id = need(wish, 'id', 'what an act such as click returned as interaction')
  const found = world.db.interactions.get(id)
  if (!found)
    throw unknown(
      'unknown_interaction',
      'interaction',
      id,
      recent(world).map((one) => one.id),
    )
  return found
}

const recent = (world: SlackWorld): Interaction[] => world.db.interactions.find({ descending: true, limit: 20 })

export const lookActs: Record<string, Act> = {
  see,
  openViews,
  seeHome,
  interaction,
  interactions: (world) => ({ interactions: recent(world) }),
}
