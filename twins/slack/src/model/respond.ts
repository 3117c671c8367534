import type { SlackWorld } from '../types.ts'
import { addMessage, changeMessage, removeMessage } from './messages.ts'
import { authorOfApp, type Body, type Content, contentOf } from './said.ts'
import type { Ephemeral, Message } from './types.ts'
import { whisper } from './whispers.ts'

/** Where an act happened: what an app may answer to. */
export interface Place {
  readonly app_id: string
  readonly channel: string
  readonly user: string
  /** The message that was acted on. */
  readonly message_ts?: string | undefined
  readonly thread_ts?: string | undefined
}

/**
 * An app's answer to an act (docs.slack.dev, "Handling user interaction", message responses): a new message, for one or for
 * all, or a change of the message that was acted on. Returns the code of what is wrong with it.
 */
export function respond(world: SlackWorld, place: Place, body: Body, replaces = false): string | undefined {
  if (isTrue(body.delete_original)) return remove(world, place)
  const content = contentOf(world, body)
  if ('problem' in content) return content.problem as string
  const replace = body.replace_original === undefined ? replaces : isTrue(body.replace_original)
  if (replace && place.message_ts !== undefined) return change(world, place, content)
  say(world, place, content, body.response_type === 'in_channel')
  return undefined
}

function say(world: SlackWorld, place: Place, content: Content, inChannel: boolean): void {
  const thread_ts = content.thread_ts ?? place.thread_ts
  const said = { ...authorOfApp(world, place.app_id), ...content, ...(thread_ts && { thread_ts }) }
  if (inChannel) addMessage(world, place.channel, said)
  else
    whisper(world, { user: '', ...said, channel: place.channel, to: place.user, app_id: place.app_id } as Omit<
      Ephemeral,
      'ts'
    >)
}

/** What a message showed before is gone, not mixed with the new. */
const EMPTY = { blocks: undefined, attachments: undefined }

function change(world: SlackWorld, place: Place, content: Content): string | undefined {
  const whispered = world.db.ephemerals.get(place.message_ts as string)
  if (whispered) {
    world.db.ephemerals.update(whispered, { ...EMPTY, ...content } as object)
    return undefined
  }
  const message = original(world, place)
  if (!message) return 'message_not_found'
  changeMessage(world, message, { ...EMPTY, ...content, ...edited(world, place) } as Partial<Message>)
  return undefined
}

function remove(world: SlackWorld, place: Place): string | undefined {
  if (place.message_ts !== undefined && world.db.ephemerals.delete(place.message_ts)) return undefined
  const message = original(world, place)
  if (!message) return 'message_not_found'
  removeMessage(world, message)
  return undefined
}

const original = (world: SlackWorld, place: Place): Message | undefined =>
  world.db.messages.get(`${place.channel}:${place.message_ts}`)

const edited = (world: SlackWorld, place: Place): Partial<Message> => {
  const user = world.db.installations.get(place.app_id)?.bot_user_id
  return user === undefined ? {} : { edited: { user, ts: `${Math.floor(world.now() / 1000)}.000000` } }
}

const isTrue = (value: unknown): boolean => value === true || value === 'true'
