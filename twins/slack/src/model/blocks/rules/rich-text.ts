import { byType, type Fields, flag, integer, list, listed, object, type Rule, string, typed, upTo } from './rule.ts'

// java-slack-sdk's samples of what Slack shows; docs.slack.dev, rich text section element.
const styleNames = ['bold', 'italic', 'strike', 'code', 'underline', 'highlight', 'client_highlight', 'unlink']
const style = object({}, Object.fromEntries(styleNames.map((name) => [name, flag])))

const inline = (type: string, required: Fields, optional: Fields = {}): Rule =>
  typed(type, required, { style, ...optional })

const text = inline('text', { text: string({ min: 1 }) })
const link = inline('link', { url: string() }, { text: string(), unsafe: flag })

/** The elements inside a section, a list item or a quote. */
const inlines = byType({
  text,
  link,
  emoji: inline('emoji', { name: string() }, { unicode: string(), url: string(), skin_tone: integer(1, 6) }),
  user: inline('user', { user_id: string() }),
  usergroup: inline('usergroup', { usergroup_id: string() }),
  channel: inline('channel', { channel_id: string() }),
  team: inline('team', { team_id: string() }),
  broadcast: inline('broadcast', { range: listed('here', 'channel', 'everyone') }),
  color: inline('color', { value: string() }),
  date: inline('date', { timestamp: integer(), format: string() }, { url: string(), fallback: string() }),
})

const border = { border: integer(0, 1) }
const section = typed('rich_text_section', { elements: list(inlines) })

/** A list holds sections, never a list (seen: a nested list refused with `invalid additional property: style`). */
const parts = byType({
  rich_text_section: section,
  rich_text_list: typed(
    'rich_text_list',
    { style: listed('bullet', 'ordered'), elements: list(section) },
    { indent: integer(0, 8), offset: integer(0), ...border },
  ),
  rich_text_quote: typed('rich_text_quote', { elements: list(inlines) }, border),
  rich_text_preformatted: typed(
    'rich_text_preformatted',
    { elements: list(byType({ text, link })) },
    { language: string(), ...border },
  ),
})

/** docs.slack.dev, rich text block. */
export const richText: Rule = typed('rich_text', { elements: list(parts) }, { block_id: upTo(255) })
