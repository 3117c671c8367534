import type { ComponentChildren } from 'preact'
import { EMOJI } from './emoji.ts'
import type { Names } from './types.ts'

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** What may stand inside a line, in the order it is looked for (docs.slack.dev, "Formatting message text"). */
const INLINE =
  /`([^`\n]+)`|<([^<>\n]+)>|(?<![\w*])\*([^*\n]+)\*(?![\w*])|(?<!\w)_([^_\n]+)_(?!\w)|(?<![\w~])~([^~\n]+)~(?![\w~])|:([a-z0-9_+'-]+):/g

/** Slack's own markup as it looks. */
export function Mrkdwn({ text, names }: { text: string; names: Names }) {
  const parts = text.split(/```\n?([\s\S]*?)\n?```/)
  return <>{parts.map((part, n) => (n % 2 === 1 ? <pre class="pre">{unescaped(part)}</pre> : lines(part, names)))}</>
}

function lines(text: string, names: Names): ComponentChildren {
  if (text.trim() === '') return null
  return text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((line) => {
      const quoted = /^(?:&gt;|>) ?(.*)$/.exec(line)
      return quoted ? <blockquote>{inline(quoted[1] ?? '', names)}</blockquote> : <p>{inline(line, names) || ' '}</p>
    })
}

function inline(text: string, names: Names): ComponentChildren[] {
  const parts: ComponentChildren[] = []
  let at = 0
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, angle, bold, italic, strike, emoji] = match
    parts.push(unescaped(text.slice(at, match.index)))
    at = match.index + whole.length
    if (code !== undefined) parts.push(<code>{unescaped(code)}</code>)
    else if (angle !== undefined) parts.push(<Angle text={angle} names={names} />)
    else if (bold !== undefined) parts.push(<b>{inline(bold, names)}</b>)
    else if (italic !== undefined) parts.push(<i>{inline(italic, names)}</i>)
    else if (strike !== undefined) parts.push(<s>{inline(strike, names)}</s>)
    else parts.push(<Emoji name={emoji ?? ''} />)
  }
  return [...parts, unescaped(text.slice(at))]
}

/** `<@U1>`, `<#C1|general>`, `<!here>`, `<https://a.b|words>` */
function Angle({ text, names }: { text: string; names: Names }) {
  const [target = '', words] = text.split('|')
  if (target.startsWith('@')) return <Mention id={target.slice(1)} names={names} />
  if (target.startsWith('#')) return <Channel id={target.slice(1)} words={words} names={names} />
  if (target.startsWith('!')) return <span class="mention">@{words ?? target.slice(1)}</span>
  return <Link url={unescaped(target)}>{unescaped(words ?? target)}</Link>
}

/** Only addresses that people follow become links. */
export const Link = ({ url, children }: { url: string; children: ComponentChildren }) =>
  /^(https?|mailto):/i.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  )

export const Mention = ({ id, names }: { id: string; names: Names }) => (
  <span class="mention">@{nameOf(id, names)}</span>
)

export const Channel = ({ id, words, names }: { id: string; words?: string | undefined; names: Names }) => (
  <span class="mention">#{words || (names.conversations.get(id)?.name ?? id)}</span>
)

export const Emoji = ({ name }: { name: string }) => <span title={`:${name}:`}>{EMOJI[name] ?? `:${name}:`}</span>

export function nameOf(id: string, names: Names): string {
  const user = names.users.get(id)
  return user?.profile.display_name || user?.real_name || user?.name || id
}
