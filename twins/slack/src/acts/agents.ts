import { OperatorError } from '@dtu/kit'
import { statusOf } from '../model/assistants.ts'
import { openDirect } from '../model/directs.ts'
import { execute, functionsOf } from '../model/executions.ts'
import { addMessage, authorOf } from '../model/messages.ts'
import type { SlackWorld } from '../types.ts'
import { appIn, conversationIn, personIn } from './resolve.ts'
import { bag, need, text, unknown, type Wish } from './wish.ts'

type Act = (world: SlackWorld, wish: Wish) => unknown

/** Opens an AI app beside what a person looks at (`channel`): a new thread, which the app hears of. Returns `{channel, thread_ts}`. */
const openAssistant: Act = (world, wish) => {
  const user = personIn(world, wish)
  const app = appIn(world, wish)
  const installation = world.db.installations.get(app.id)
  const bot = installation?.bot_user_id
  if (bot === undefined)
    throw new OperatorError('no_bot', `${app.name} is not installed with a bot`, {
      hint: 'give it a bot scope and install it',
    })
  const { id: channel } = openDirect(world, user.id, [bot]).conversation
  const said = {
    subtype: 'assistant_app_thread',
    ...authorOf(world, { user: bot, bot: installation?.bot_id, app: app.id }),
    text: 'New Assistant Thread',
  }
  const { ts: thread_ts } = addMessage(world, channel, said)
  const context =
    text(wish, 'channel') === undefined
      ? {}
      : { channel_id: conversationIn(world, user, wish).id, team_id: user.team_id, enterprise_id: null }
  world.emit('assistant_thread_started', {
    app: app.id,
    assistant_thread: { user_id: user.id, context, channel_id: channel, thread_ts },
  })
  return { channel, thread_ts }
}

/** What an AI app shows at a thread: its status, title and prompts. */
const seeAssistant: Act = (world, wish) => {
  const id = `${need(wish, 'channel')}:${need(wish, 'thread_ts')}`
  const thread = world.db.assistant_threads.get(id)
  return thread
    ? { status: statusOf(world, thread), title: thread.title ?? '', prompts: thread.prompts ?? [] }
    : { status: '', title: '', prompts: [] }
}

/** Runs an app's function as a workflow would: `callback_id` and `inputs`. The act execution shows how it ended. */
const runFunction: Act = (world, wish) => {
  const user = personIn(world, wish)
  const app = appIn(world, wish)
  const callback_id = need(wish, 'callback_id', "a function's callback_id, as in the manifest's functions")
  const known = functionsOf(app)
  if (!Object.hasOwn(known, callback_id)) throw unknown('unknown_function', 'function', callback_id, Object.keys(known))
  return execute(world, app, callback_id, user.id, bag(wish, 'inputs'))
}

const execution: Act = (world, wish) => {
  const id = need(wish, 'id', 'what runFunction returned as id')
  const found = world.db.executions.get(id)
  if (!found) throw unknown('unknown_execution', 'execution', id, [])
  return found
}

export const agentActs: Record<string, Act> = { openAssistant, seeAssistant, runFunction, execution }
