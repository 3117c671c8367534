import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { type Attachment, settleAttachments, showsSomething } from './attachments.ts'
import {
  assignIds,
  type BlockProblem,
  blocksTooLong,
  errorLine,
  fillDefaults,
  plainText,
  richTextFrom,
  validateAttachments,
  validateBlocks,
} from './blocks/index.ts'
import { standardEmoji } from './emoji/name.ts'
import { formatText } from './formatting.ts'
import { fromMarkdown } from './markdown.ts'
import type { Message } from './types.ts'

/** What a message says, as far as the call gave it. */
export interface Content {
  readonly text?: string
  /** Given by the app, or made from the text. */
  readonly blocks?: readonly unknown[]
  readonly attachments?: readonly Attachment[]
  /** The blocks are the app's own. */
  readonly own: boolean
}

/** Most attachments (docs.slack.dev, chat.postMessage: too_many_attachments). */
const MOST_ATTACHMENTS = 100
/** docs.slack.dev, chat.postMessage, markdown_text. */
const MOST_MARKDOWN = 12_000

/** How long a text may be, in characters, and whether a longer one is cut or refused with `msg_too_long`. */
export interface Length {
  readonly most: number
  readonly cut: boolean
}

/** docs.slack.dev, chat.postMessage, "Truncating content"; the other methods list msg_too_long. */
export const CUT: Length = { most: 40_000, cut: true }
export const REFUSED: Length = { most: 40_000, cut: false }
/** docs.slack.dev, chat.update: msg_too_long. */
export const EDITED: Length = { most: 4000, cut: false }

/** Reads `text` or `markdown_text`, `blocks` and `attachments`, as every method that posts does. */
export function readContent(world: SlackWorld, args: Args, length: Length): Content {
  const own = readBlocks(world, args)
  const attachments = readAttachments(world, args)
  const said = readText(world, args, length)
  const blocks =
    own ?? (said === undefined || said === '' ? undefined : [richText(world, said, args.flag('mrkdwn', true))])
  const text = said || (own && own.length > 0 ? plainText(own) : said)
  return {
    ...(text !== undefined && { text }),
    ...(blocks && { blocks }),
    ...(attachments && { attachments }),
    own: own !== undefined,
  }
}

/** The fields of a message that is to be posted. Throws `no_text` when there is nothing to show. */
export function requireContent(
  world: SlackWorld,
  args: Args,
  length: Length,
): Pick<Message, 'text' | 'blocks' | 'attachments'> {
  const { text = '', blocks, attachments } = readContent(world, args, length)
  if (text === '' && !blocks?.length && !attachments?.length) throw slackError('no_text')
  return {
    text,
    ...(blocks?.length && { blocks: [...blocks] }),
    ...(attachments?.length && { attachments: [...attachments] }),
  }
}

function readText(world: SlackWorld, args: Args, { most, cut }: Length): string | undefined {
  const formatting = { parse: args.text('parse'), linkNames: args.flag('link_names') }
  const markdown = args.text('markdown_text')
  if (!markdown) {
    const text = args.text('text')
    if (text && text.length > most && !cut) throw slackError('msg_too_long')
    return text && formatText(world, text.slice(0, most), formatting)
  }
  if (args.text('text') || args.text('blocks')) throw slackError('markdown_text_conflict')
  if (markdown.length > MOST_MARKDOWN) throw slackError('msg_too_long')
  return formatText(world, fromMarkdown(markdown), formatting)
}

/** The block that stands for plain text (tapes/nango/post-message). */
export const richText = (world: SlackWorld, text: string, mrkdwn = true): unknown =>
  assignIds([richTextFrom(text, { mrkdwn, emoji: standardEmoji })], () => world.ids.next('block'))[0]

/** Blocks as the service keeps them. Undefined when none were given; empty when `[]` was. */
export function readBlocks(world: SlackWorld, args: Args): readonly unknown[] | undefined {
  const given = args.json('blocks', 'invalid_blocks_format')
  if (given === undefined) return undefined
  if (!Array.isArray(given)) throw slackError('invalid_blocks_format')
  if (given.length === 0) return given
  refuse('invalid_blocks', validateBlocks(given, 'message'))
  if (blocksTooLong(given)) throw slackError('msg_blocks_too_long')
  return settleBlocks(world, given)
}

/** Blocks with ids and with what the service adds to them. */
export const settleBlocks = (world: SlackWorld, blocks: readonly object[]): readonly unknown[] =>
  assignIds(fillDefaults(blocks), () => world.ids.next('block'))

function readAttachments(world: SlackWorld, args: Args): readonly Attachment[] | undefined {
  const given = args.json('attachments', 'invalid_attachments')
  // The contract lets `attachments` be true or false, which says nothing.
  if (given === undefined || typeof given === 'boolean') return undefined
  if (Array.isArray(given) && given.length > MOST_ATTACHMENTS) throw slackError('too_many_attachments')
  refuse('invalid_attachments', validateAttachments(given))
  return settleAttachments(world, (given as Attachment[]).filter(showsSomething))
}

/** The refusal lists what is wrong twice, as recorded in public issue threads (slackapi/bolt-js and others). */
function refuse(error: string, problems: readonly BlockProblem[]): void {
  if (problems.length === 0) return
  throw slackError(error, {
    errors: problems.map(errorLine),
    response_metadata: { messages: problems.map(({ message }) => message) },
  })
}
