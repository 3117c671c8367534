import { unescapeText } from './escape.ts'
import { readMention } from './mention.ts'
import type { Inline, InlineContent, Style } from './rich-text.ts'

/** An emoji of the workspace: its code points if it is a standard one. */
export type EmojiNamed = (name: string) => { unicode?: string } | undefined

interface Scan {
  readonly text: string
  readonly style: Style
  readonly emoji: EmojiNamed
  /** For each sign, the end of the last line in which nothing closes it. */
  readonly hopeless: Record<string, number>
}
type Token = { end: number; inlines: Inline[] }
type Reader = (scan: Scan, start: number) => Token | undefined

const styleOf: Readonly<Record<string, keyof Style>> = { '*': 'bold', _: 'italic', '~': 'strike' }
const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character)
const special = /[<:`*_~h]/g

/** The readers by the character that starts what they read. */
const readers: Readonly<Record<string, Reader>> = {
  '<': readAngle,
  ':': readEmoji,
  '`': readCode,
  '*': readStyled,
  _: readStyled,
  '~': readStyled,
  h: readBareUrl,
}

/**
 * A piece of mrkdwn in elements of rich text (docs.slack.dev, formatting message text). A sign that opens stands after
 * no letter and before no space, one that closes after no space and before no letter; neither spans lines.
 */
export function readMrkdwn(text: string, emoji: EmojiNamed, style: Style = {}): Inline[] {
  const scan: Scan = { text, style, emoji, hopeless: {} }
  const found: Inline[] = []
  let plainFrom = 0
  for (let at = nextSpecial(text, 0); at >= 0; ) {
    const token = readers[text[at] as string]?.(scan, at)
    if (token) {
      addText(found, text.slice(plainFrom, at), style)
      for (const inline of token.inlines) add(found, inline)
      plainFrom = token.end
    }
    at = nextSpecial(text, token?.end ?? at + 1)
  }
  addText(found, text.slice(plainFrom), style)
  return found
}

function nextSpecial(text: string, from: number): number {
  special.lastIndex = from
  return special.exec(text)?.index ?? -1
}

const styled = (content: InlineContent, style: Style): Inline =>
  Object.keys(style).length > 0 ? { ...content, style } : content

const addText = (found: Inline[], text: string, style: Style): void => {
  if (text !== '') add(found, styled({ type: 'text', text: unescapeText(text) }, style))
}

/** Text beside text of the same style is one element, as in every recording. */
function add(found: Inline[], inline: Inline): void {
  const last = found.at(-1)
  if (last?.type === 'text' && inline.type === 'text' && JSON.stringify(last.style) === JSON.stringify(inline.style))
    found[found.length - 1] = { ...last, text: last.text + inline.text }
  else found.push(inline)
}

function readAngle({ text, style }: Scan, start: number): Token | undefined {
  const end = text.indexOf('>', start)
  const mention = end < 0 ? undefined : readMention(text.slice(start + 1, end))
  return mention && { end: end + 1, inlines: [styled(mention, style)] }
}

/** Not the colons of `10:30:45`: a name has a letter, or is one of the numbers that are names. */
const emojiForm = /:((?=[^:]{0,100}[a-z])[a-z0-9_+'-]{1,100}|[+-]1|100|1234)(?:::skin-tone-([2-6]))?:/y

function readEmoji({ text, style, emoji }: Scan, start: number): Token | undefined {
  emojiForm.lastIndex = start
  const match = isWord(text[start - 1]) ? null : emojiForm.exec(text)
  const named = match && emoji(match[1] as string)
  if (!match || !named) return undefined
  const tone = match[2] ? { skin_tone: Number(match[2]) } : {}
  const unicode = named.unicode === undefined ? {} : { unicode: named.unicode }
  const content: InlineContent = { type: 'emoji', name: match[1] as string, ...tone, ...unicode }
  return { end: start + match[0].length, inlines: [styled(content, style)] }
}

function readCode({ text, style }: Scan, start: number): Token | undefined {
  const end = text.indexOf('`', start + 1)
  const inside = text.slice(start + 1, end)
  if (end < 0 || inside === '' || inside.includes('\n')) return undefined
  return { end: end + 1, inlines: readVerbatim(inside, { ...style, code: true }) }
}

function readStyled(scan: Scan, start: number): Token | undefined {
  const { text, style, emoji } = scan
  const name = styleOf[text[start] as string] as keyof Style
  if (isWord(text[start - 1]) || isSpace(text[start + 1]) || style[name]) return undefined
  const end = closing(scan, start)
  if (end < 0) return undefined
  return { end: end + 1, inlines: readMrkdwn(text.slice(start + 1, end), emoji, { ...style, [name]: true }) }
}

function closing({ text, hopeless }: Scan, start: number): number {
  const sign = text[start] as string
  if (start < (hopeless[sign] ?? 0)) return -1
  let at = start + 1
  for (; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === sign && at > start + 1 && !isSpace(text[at - 1]) && !isWord(text[at + 1])) return at
  }
  hopeless[sign] = at
  return -1
}

/** "By default, URLs will be hyperlinked" (docs.slack.dev, chat.postMessage, formatting). */
const url = String.raw`https?:\/\/[^\s<>|]*[^\s<>|.,;:!?'")\]}*_~${'`'}]`
const urlHere = new RegExp(url, 'y')
const urlAnywhere = new RegExp(`\`\`\`[^]*?\`\`\`|\`[^\`\\n]+\`|<[^<>]*>|(?<![\\p{L}\\p{N}])${url}`, 'gu')

function readBareUrl({ text, style }: Scan, start: number): Token | undefined {
  urlHere.lastIndex = start
  const match = isWord(text[start - 1]) ? null : urlHere.exec(text)
  if (!match) return undefined
  return { end: start + match[0].length, inlines: [styled({ type: 'link', url: unescapeText(match[0]) }, style)] }
}

/** The text as Slack keeps it: its bare URLs between < and >. Code is left alone. */
export const linkUrls = (text: string): string =>
  text.replace(urlAnywhere, (found) => (found.startsWith('h') ? `<${found}>` : found))

/** Code: nothing but links is read in it. */
export function readVerbatim(text: string, style: Style = {}): Inline[] {
  const found: Inline[] = []
  let from = 0
  for (const match of text.matchAll(/<([^<>\n]+)>/g)) {
    const mention = readMention(match[1] as string)
    if (mention?.type !== 'link') continue
    addText(found, text.slice(from, match.index), style)
    found.push(styled(mention, style))
    from = match.index + match[0].length
  }
  addText(found, text.slice(from), style)
  return found
}
