import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { blocksTooLong, validateBlocks } from './blocks/index.ts'
import { readBlocks, richText, settleBlocks } from './content.ts'
import { formatText } from './formatting.ts'
import { fromMarkdown } from './markdown.ts'
import { changeMessage, requireMessage } from './messages.ts'
import { readMetadata } from './metadata.ts'
import type { Conversation, Message } from './types.ts'

type Chunk = Readonly<Record<string, any>>

/** A message that is still being written: what came so far. The row goes when the stream is stopped. */
export interface Stream {
  channel: string
  ts: string
  app_id: string
  markdown: string
  /** The last state of each task, by its id, and the title of the plan they belong to. */
  tasks: Chunk[]
  plan?: string
  /** Blocks that were given as such. */
  blocks: object[]
  /** `timeline` or `plan`. */
  display: string
}

/** docs.slack.dev, chat.appendStream, markdown_text. */
const MOST = 12_000

/** Who a stream in a channel is for (docs.slack.dev, chat.startStream, errors). */
export function requireRecipient(world: SlackWorld, conversation: Conversation, args: Args): void {
  if (conversation.is_im) return
  const user = args.text('recipient_user_id')
  if (!user) throw slackError('missing_recipient_user_id')
  if (!args.text('recipient_team_id')) throw slackError('missing_recipient_team_id')
  if (!world.db.users.get(user)) throw slackError('user_not_found')
}

/** What a call adds to a stream: `markdown_text` and `chunks`. */
export function extend(stream: Stream, args: Args): Stream {
  const text = args.text('markdown_text') ?? ''
  if (text.length > MOST) throw slackError('msg_too_long')
  return readChunks(args).reduce(take, { ...stream, markdown: stream.markdown + text })
}

function readChunks(args: Args): Chunk[] {
  const chunks = args.json('chunks', 'invalid_chunks') ?? []
  if (!Array.isArray(chunks) || !chunks.every((chunk) => typeof chunk === 'object' && chunk !== null))
    throw slackError('invalid_chunks')
  return chunks
}

/** @slack/types 3.2.0, chunk.d.ts. */
function take(stream: Stream, chunk: Chunk): Stream {
  if (chunk.type === 'markdown_text' && typeof chunk.text === 'string')
    return { ...stream, markdown: stream.markdown + chunk.text }
  if (chunk.type === 'plan_update' && typeof chunk.title === 'string') return { ...stream, plan: chunk.title }
  if (chunk.type === 'task_update' && typeof chunk.id === 'string')
    return { ...stream, tasks: [...stream.tasks.filter(({ id }) => id !== chunk.id), chunk] }
  if (chunk.type === 'blocks' && validateBlocks(chunk.blocks, 'message').length === 0)
    return { ...stream, blocks: [...stream.blocks, ...chunk.blocks] }
  throw slackError('invalid_chunks')
}

/** The fields of the message that show what came so far. */
export function written(world: SlackWorld, stream: Stream): Pick<Message, 'text' | 'blocks'> {
  const text = formatText(world, fromMarkdown(stream.markdown), { parse: undefined, linkNames: false })
  const blocks = [
    ...taskBlocks(world, stream),
    ...(text === '' ? [] : [richText(world, text)]),
    ...settleBlocks(world, stream.blocks),
  ]
  if (blocksTooLong(blocks)) throw slackError('msg_blocks_too_long')
  return { text, ...(blocks.length > 0 && { blocks }) }
}

function taskBlocks(world: SlackWorld, { tasks, plan, display }: Stream): unknown[] {
  const cards = tasks.map(({ id, title, status, sources, details, output }) => ({
    type: 'task_card',
    block_id: world.ids.next('block'),
    task_id: id,
    title,
    status,
    ...(details && { details: richText(world, details) }),
    ...(output && { output: richText(world, output) }),
    ...(sources && { sources }),
  }))
  if (display !== 'plan' || cards.length === 0) return cards
  return [{ type: 'plan', block_id: world.ids.next('block'), title: plan ?? '', tasks: cards }]
}

/** The caller's own stream of that message. */
export function requireStream(
  world: SlackWorld,
  conversation: Conversation,
  ts: string,
): { stream: Stream; message: Message } {
  const message = requireMessage(world, conversation.id, ts)
  if (message.app_id !== world.caller.app_id) throw slackError('message_not_owned_by_app')
  const stream = world.db.streams.get(`${conversation.id}:${ts}`)
  if (!stream) throw slackError('message_not_in_streaming_state')
  return { stream, message }
}

/** The stream's last words: with `blocks` at the end, and metadata. */
export function finish(world: SlackWorld, message: Message, stream: Stream, args: Args): Message {
  world.db.streams.delete(`${stream.channel}:${stream.ts}`)
  const { text, blocks = [] } = written(world, stream)
  const last = readBlocks(world, args) ?? []
  const metadata = readMetadata(args)
  if (text === '' && blocks.length + last.length === 0) throw slackError('no_text')
  return changeMessage(world, message, {
    text,
    blocks: [...blocks, ...last],
    ...(metadata && { metadata }),
    streaming_state: undefined,
  })
}
