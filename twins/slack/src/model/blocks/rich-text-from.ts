import { unescapeText } from './escape.ts'
import { type EmojiNamed, readMrkdwn, readVerbatim } from './mrkdwn.ts'
import type { Inline, RichTextBlock, RichTextPart } from './rich-text.ts'

export interface RichTextOptions {
  /** False when the message was posted with `mrkdwn: false`: all of it is text. */
  readonly mrkdwn?: boolean
  /** Which names between colons are emoji; without it every name is one, and none has its code points. */
  readonly emoji?: EmojiNamed
}

const anyEmoji: EmojiNamed = () => ({})

/**
 * The `rich_text` block that Slack shows for a message posted with `text` alone (tapes/slack/nango: chat.postMessage,
 * conversations.history). It has no block_id: `assignIds` gives one, and Slack gives another at every reading.
 * Lines that look like a list stay text: mrkdwn has no lists (docs.slack.dev, formatting message text).
 */
export function richTextFrom(text: string, options: RichTextOptions = {}): RichTextBlock {
  if (options.mrkdwn === false) return { type: 'rich_text', elements: section([textOf(text)]) }
  const pieces = text.split(/```((?:(?!```)[\s\S])+)```/)
  const elements = pieces.flatMap((piece, index) =>
    index % 2 === 1 ? [preformatted(piece)] : readLines(between(piece, index), options.emoji ?? anyEmoji),
  )
  return { type: 'rich_text', elements }
}

const textOf = (text: string): Inline => ({ type: 'text', text: unescapeText(text) })

/** The line break after a block of code ends it; the one before it stays with its line (java-slack-sdk, BlockKitTest). */
const between = (piece: string, index: number): string => (index > 0 ? piece.replace(/^\n/, '') : piece)

const section = (elements: Inline[]): RichTextPart[] =>
  elements.some((inline) => inline.type !== 'text' || inline.text !== '')
    ? [{ type: 'rich_text_section', elements }]
    : []

const preformatted = (code: string): RichTextPart => ({
  type: 'rich_text_preformatted',
  elements: readVerbatim(code.replace(/^\n|\n$/g, '')),
  border: 0,
})

const quoteSign = /^(?:>|&gt;) ?/
const longQuoteSign = /^(?:>>>|(?:&gt;){3}) ?/

/** Lines, those that begin with > gathered in quotes; after >>> all is a quote. */
function readLines(text: string, emoji: EmojiNamed): RichTextPart[] {
  const parts: RichTextPart[] = []
  const lines = text.split('\n')
  for (let from = 0; from < lines.length; ) {
    const quoted = quoteSign.test(lines[from] as string)
    const to = longQuoteSign.test(lines[from] as string) ? lines.length : runEnd(lines, from, quoted)
    parts.push(
      ...(quoted ? quote(lines.slice(from, to), emoji) : paragraph(lines.slice(from, to), to < lines.length, emoji)),
    )
    from = to
  }
  return parts
}

function runEnd(lines: readonly string[], from: number, quoted: boolean): number {
  let to = from + 1
  while (to < lines.length && quoteSign.test(lines[to] as string) === quoted) to++
  return to
}

const quote = (lines: readonly string[], emoji: EmojiNamed): RichTextPart[] => {
  const signs = longQuoteSign.test(lines[0] as string) ? longQuoteSign : quoteSign
  const inside = lines.map((line) => line.replace(signs, '')).join('\n')
  return inside === '' ? [] : [{ type: 'rich_text_quote', elements: readMrkdwn(inside, emoji) }]
}

/** A paragraph before something else keeps its line break. */
const paragraph = (lines: readonly string[], followed: boolean, emoji: EmojiNamed): RichTextPart[] =>
  section(readMrkdwn(lines.join('\n') + (followed ? '\n' : ''), emoji))
