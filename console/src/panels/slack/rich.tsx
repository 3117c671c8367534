import type { ComponentChildren } from 'preact'
import { Channel, Emoji, Link, Mention } from './text.tsx'
import type { Block, Names } from './types.ts'

/** A `rich_text` block: what people type. */
export const Rich = ({ block, names }: { block: Block; names: Names }) => (
  <>{(block.elements ?? []).map((part: Block) => element(part, names))}</>
)

function element(part: Block, names: Names): ComponentChildren {
  const inner = (part.elements ?? []).map((one: Block) => inline(one, names))
  if (part.type === 'rich_text_preformatted') return <pre class="pre">{inner}</pre>
  if (part.type === 'rich_text_quote') return <blockquote>{inner}</blockquote>
  if (part.type === 'rich_text_list') {
    const items = (part.elements ?? []).map((item: Block) => <li>{element(item, names)}</li>)
    const indent = { marginLeft: `${(part.indent ?? 0) * 20}px` }
    return part.style === 'ordered' ? <ol style={indent}>{items}</ol> : <ul style={indent}>{items}</ul>
  }
  return <p class="typed">{inner}</p>
}

function inline(one: Block, names: Names): ComponentChildren {
  if (one.type === 'user') return <Mention id={one.user_id} names={names} />
  if (one.type === 'channel') return <Channel id={one.channel_id} names={names} />
  if (one.type === 'emoji') return <Emoji name={one.name} />
  if (one.type === 'broadcast') return <span class="mention">@{one.range}</span>
  if (one.type === 'usergroup') return <span class="mention">@{one.usergroup_id}</span>
  if (one.type === 'link') return styled(<Link url={one.url}>{one.text ?? one.url}</Link>, one.style)
  return styled(one.text ?? '', one.style)
}

function styled(words: ComponentChildren, style: Readonly<Record<string, boolean>> = {}): ComponentChildren {
  let shown = words
  if (style.code) shown = <code>{shown}</code>
  if (style.strike) shown = <s>{shown}</s>
  if (style.italic) shown = <i>{shown}</i>
  if (style.bold) shown = <b>{shown}</b>
  return shown
}
