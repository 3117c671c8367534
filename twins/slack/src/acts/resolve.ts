import { OperatorError } from '@dtu/kit'
import { appNamed } from '../model/apps.ts'
import { memberOf } from '../model/conversations.ts'
import { directBetween, openDirect } from '../model/directs.ts'
import type { App, Conversation, User } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import { need, text, unknown, type Wish } from './wish.ts'

const PERSON = "a person's id, handle or e-mail address, such as 'priya'"

/** The person who acts: `user` is an id, a handle (`priya`) or an e-mail address. */
export function personIn(world: SlackWorld, wish: Wish): User {
  const given = need(wish, 'user', PERSON)
  const user = userNamed(world, given)
  if (!user) throw unknown('unknown_user', 'person', given, handles(world))
  if (user.is_bot)
    throw new OperatorError('not_a_person', `'${given}' is a bot`, { hint: `acts are what people do: ${PERSON}` })
  return user
}

export function userNamed(world: SlackWorld, given: string): User | undefined {
  const name = given.replace(/^@/, '')
  return (
    world.db.users.get(name) ??
    world.db.users.first({ name: name.toLowerCase() }) ??
    world.db.users.first({ email: name.toLowerCase() })
  )
}

const handles = (world: SlackWorld): string[] =>
  world.db.users.find({ where: { bot: false, deleted: false }, limit: 20 }).map(({ name }) => name)

/** The conversation an act happens in: an id, a name (`#general`), or for a direct message a person or a bot (`@deploybot`). */
export function conversationIn(world: SlackWorld, user: User, wish: Wish): Conversation {
  const given = need(wish, 'channel', "a conversation's id, a name such as '#general', or '@name' for a direct message")
  const conversation = find(world, user, given)
  if (!conversation)
    throw unknown(
      'unknown_channel',
      'channel',
      given,
      world.db.conversations.find({ where: { im: false }, limit: 20 }).map(({ name }) => `#${name}`),
    )
  return conversation
}

function find(world: SlackWorld, user: User, given: string): Conversation | undefined {
  const named = world.db.conversations.get(given) ?? world.db.conversations.first({ name: given.replace(/^#/, '') })
  if (named) return named
  const partner = given.startsWith('#') ? undefined : (userNamed(world, given) ?? botOf(world, given))
  return (
    partner && (directBetween(world, [user.id, partner.id]) ?? openDirect(world, user.id, [partner.id]).conversation)
  )
}

/** An app's bot, by the app's name. */
function botOf(world: SlackWorld, given: string): User | undefined {
  const app = appNamed(world, given.replace(/^@/, ''))
  const bot = app && world.db.installations.get(app.id)?.bot_user_id
  return bot === undefined ? undefined : world.db.users.get(bot)
}

/** Like `conversationIn`, and the person is in it or may look at it. */
export function visibleIn(world: SlackWorld, user: User, wish: Wish): Conversation {
  const conversation = conversationIn(world, user, wish)
  const open = !conversation.is_private && !conversation.is_im
  if (open || memberOf(world, conversation.id, user.id)) return conversation
  throw new OperatorError(
    'not_visible',
    `${user.name} is not in ${conversation.name || conversation.id} and cannot see it`,
    { hint: 'invite them with the act invite' },
  )
}

/** The app an act is about: an id, a name or a client id. */
export function appIn(world: SlackWorld, wish: Wish): App {
  const given = need(wish, 'app', "an app's id, name or client id; make one with the act createApp")
  const app = appNamed(world, given)
  if (!app)
    throw unknown(
      'unknown_app',
      'app',
      given,
      world.db.apps.find().map(({ name }) => name),
    )
  return app
}

/** The one app that `fits`; `app` in the wish says which when there are several. */
export function fittingApp(world: SlackWorld, wish: Wish, what: string, fits: (app: App) => boolean): App {
  const named = text(wish, 'app') === undefined ? undefined : appIn(world, wish)
  const fitting = world.db.apps
    .find()
    .filter((app) => fits(app) && world.db.installations.get(app.id) && (!named || named.id === app.id))
  if (fitting.length === 1) return fitting[0] as App
  if (fitting.length > 1)
    throw new OperatorError('several_apps', `several apps have ${what}`, {
      hint: `say which with 'app': ${fitting.map(({ name }) => name).join(', ')}`,
    })
  throw new OperatorError('no_app', `no installed app has ${what}`, {
    status: 404,
    hint: 'add it to the manifest of an app with the acts createApp or configureApp',
  })
}
