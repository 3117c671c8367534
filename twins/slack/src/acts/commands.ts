import { OperatorError } from '@dtu/kit'
import { openDirect } from '../model/directs.ts'
import { interact } from '../model/interactions.ts'
import { issueResponseUrl } from '../model/response-urls.ts'
import { stamp } from '../model/stamps.ts'
import { issueTrigger } from '../model/triggers.ts'
import type { App, Message } from '../model/types.ts'
import { homeOf } from '../model/views.ts'
import type { SlackWorld } from '../types.ts'
import { channelName, showActor, showCommon } from '../view/act.ts'
import { wireMessage } from '../view/message.ts'
import { outcome } from './elements.ts'
import { appIn, fittingApp, personIn, userNamed, visibleIn } from './resolve.ts'
import { need, text, unknown, type Wish } from './wish.ts'

type Act = (world: SlackWorld, wish: Wish) => unknown

/** Types a slash command: `command` with its slash, and `text`. */
const slashCommand: Act = (world, wish) => {
  const user = personIn(world, wish)
  const conversation = visibleIn(world, user, wish)
  const [, word = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(need(wish, 'command', "such as '/deploy'")) ?? []
  const command = word.startsWith('/') ? word : `/${word}`
  const app = fittingApp(world, wish, `the command ${command}`, (one) =>
    one.commands.some((known) => known.command === command),
  )
  const typed = text(wish, 'text') ?? rest
  const escapes = app.commands.find((known) => known.command === command)?.should_escape
  const team = world.db.teams.first({})
  const place = { app_id: app.id, user: user.id, channel: conversation.id }
  const payload = {
    token: app.verification_token,
    team_id: team?.id ?? '',
    team_domain: team?.domain ?? '',
    channel_id: conversation.id,
    channel_name: channelName(conversation),
    user_id: user.id,
    user_name: user.name,
    command,
    text: escapes ? escapeNames(world, typed) : typed,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: issueResponseUrl(world, 'commands', user.team_id, place),
    trigger_id: issueTrigger(world, app.id, user.id),
  }
  return outcome(interact(world, app, { kind: 'slash_command', user: user.id, channel: conversation.id, payload }))
}

/** `@priya` and `#general` as ids and names (docs.slack.dev, "Slash commands", should_escape). */
const escapeNames = (world: SlackWorld, typed: string): string =>
  typed
    .replace(/@([a-z0-9._-]+)/gi, (whole, name: string) => {
      const user = userNamed(world, name)
      return user ? `<@${user.id}|${user.name}>` : whole
    })
    .replace(/#([a-z0-9_-]+)/gi, (whole, name: string) => {
      const conversation = world.db.conversations.first({ name })
      return conversation ? `<#${conversation.id}|${name}>` : whole
    })

const hasShortcut = (type: 'global' | 'message', callback: string) => (app: App) =>
  app.shortcuts.some((known) => known.type === type && known.callback_id === callback)

/** Runs a global shortcut by its callback_id. */
const shortcut: Act = (world, wish) => {
  const user = personIn(world, wish)
  const callback_id = need(wish, 'callback_id', "a global shortcut's callback_id")
  const app = fittingApp(world, wish, `the global shortcut '${callback_id}'`, hasShortcut('global', callback_id))
  const payload = {
    type: 'shortcut',
    ...showCommon(world, app),
    action_ts: stamp(world),
    user: showActor(user),
    callback_id,
    trigger_id: issueTrigger(world, app.id, user.id),
  }
  return outcome(interact(world, app, { kind: 'shortcut', user: user.id, payload }))
}

/** Runs a message shortcut by its callback_id on the message `ts`. */
const messageShortcut: Act = (world, wish) => {
  const user = personIn(world, wish)
  const conversation = visibleIn(world, user, wish)
  const callback_id = need(wish, 'callback_id', "a message shortcut's callback_id")
  const app = fittingApp(world, wish, `the message shortcut '${callback_id}'`, hasShortcut('message', callback_id))
  const message = messageAt(world, conversation.id, need(wish, 'ts', 'the ts of the message'))
  const place = { app_id: app.id, user: user.id, channel: conversation.id, message_ts: message.ts }
  const payload = {
    type: 'message_action',
    ...showCommon(world, app),
    action_ts: stamp(world),
    user: showActor(user),
    channel: { id: conversation.id, name: channelName(conversation) },
    callback_id,
    trigger_id: issueTrigger(world, app.id, user.id),
    response_url: issueResponseUrl(world, 'actions', user.team_id, place),
    message_ts: message.ts,
    message: wireMessage(message),
  }
  return outcome(
    interact(world, app, {
      kind: 'message_action',
      user: user.id,
      channel: conversation.id,
      message_ts: message.ts,
      payload,
    }),
  )
}

function messageAt(world: SlackWorld, channel: string, ts: string): Message {
  const message = world.db.messages.get(`${channel}:${ts}`)
  if (!message) throw unknown('unknown_message', 'message', ts, [])
  return message
}

/** Opens an app's home (`tab: 'messages'` for the other tab). */
const openHome: Act = (world, wish) => {
  const user = personIn(world, wish)
  const app = appIn(world, wish)
  const bot = world.db.installations.get(app.id)?.bot_user_id
  if (bot === undefined)
    throw new OperatorError('no_home', `${app.name} is not installed with a bot, so it has no home`, {
      hint: 'give it a bot scope and install it',
    })
  const { id: channel } = openDirect(world, user.id, [bot]).conversation
  const view = homeOf(world, { app_id: app.id, user: user.id })
  world.emit('app_home_opened', {
    app: app.id,
    user: user.id,
    channel,
    tab: text(wish, 'tab') ?? 'home',
    ...(view && { view: view.id }),
  })
  return { channel, ...(view && { view: view.id }) }
}

export const commandActs: Record<string, Act> = { slashCommand, shortcut, messageShortcut, openHome }
