import { isObject } from './check.ts'

type Bag = Readonly<Record<string, unknown>>
type Say = (it: Bag) => string

/** What Slack says where no block has words (recorded for a message of one button: java-slack-sdk, EnvelopeTest). */
const nothing = "This content can't be displayed."

const word = (value: unknown): string => (typeof value === 'string' ? value : '')
const join = (parts: readonly string[], by = ' '): string => parts.filter((part) => part !== '').join(by)
const sayList = (list: unknown, by = ' '): string => (Array.isArray(list) ? join(list.map(say), by) : '')
const sayRun = (list: unknown): string => (Array.isArray(list) ? list.map(say).join('') : '')
const sayRows = (rows: unknown): string =>
  Array.isArray(rows)
    ? join(
        rows.map((row) => sayList(row)),
        '\n',
      )
    : ''

const sayText: Say = ({ text }) => word(text)
const sayImage: Say = ({ title, alt_text }) => say(title) || word(alt_text)
const sayTask: Say = ({ title, details, output }) => join([word(title), say(details), say(output)])

const sayings: Readonly<Record<string, Say>> = {
  plain_text: sayText,
  mrkdwn: sayText,
  markdown: sayText,
  raw_text: sayText,
  raw_number: sayText,
  header: ({ text }) => say(text),
  alert: ({ text }) => say(text),
  section: ({ text, fields }) => join([say(text), sayList(fields)]),
  context: ({ elements }) => sayList(elements),
  image: sayImage,
  video: sayImage,
  input: ({ label }) => say(label),
  card: ({ title, subtitle, body }) => join([title, subtitle, body].map(say)),
  carousel: ({ elements }) => sayList(elements),
  container: ({ title, rich_text_title, subtitle, child_blocks }) =>
    join([say(rich_text_title) || say(title), say(subtitle), sayList(child_blocks)]),
  table: ({ rows }) => sayRows(rows),
  data_table: ({ caption, rows }) => join([word(caption), sayRows(rows)], '\n'),
  data_visualization: ({ title }) => word(title),
  task_card: sayTask,
  plan: ({ title, tasks }) =>
    join([word(title), Array.isArray(tasks) ? join(tasks.map((task) => (isObject(task) ? sayTask(task) : ''))) : '']),
  rich_text: ({ elements }) => sayList(elements, '\n'),
  rich_text_section: ({ elements }) => sayRun(elements).replace(/\n$/, ''),
  rich_text_list: ({ elements, style, offset }) => sayItems(elements, style, offset),
  rich_text_quote: ({ elements }) => sayRun(elements).replace(/^/gm, '&gt; '),
  rich_text_preformatted: ({ elements }) => `\`\`\`${sayRun(elements)}\`\`\``,
  text: ({ text, style }) => mark(escapeText(word(text)), style),
  link: ({ url, text }) => (word(text) ? `<${word(url)}|${word(text)}>` : `<${word(url)}>`),
  user: ({ user_id }) => `<@${word(user_id)}>`,
  channel: ({ channel_id }) => `<#${word(channel_id)}>`,
  usergroup: ({ usergroup_id }) => `<!subteam^${word(usergroup_id)}>`,
  broadcast: ({ range }) => `<!${word(range)}>`,
  emoji: ({ name, skin_tone }) => `:${word(name)}:${typeof skin_tone === 'number' ? `:skin-tone-${skin_tone}:` : ''}`,
  color: ({ value }) => word(value),
  date: ({ timestamp, format, fallback }) => `<!date^${timestamp}^${word(format)}|${word(fallback)}>`,
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const marks = { code: '`', strike: '~', italic: '_', bold: '*' } as const

function mark(text: string, style: unknown): string {
  if (!isObject(style) || text.trim() === '') return text
  return Object.entries(marks).reduce(
    (marked, [name, sign]) => (style[name] === true ? sign + marked + sign : marked),
    text,
  )
}

/** As the composer writes a list into `text` (java-slack-sdk, BlockKitTest: "• test", "1. foo"). */
function sayItems(elements: unknown, style: unknown, offset: unknown): string {
  if (!Array.isArray(elements)) return ''
  const first = typeof offset === 'number' ? offset + 1 : 1
  return elements.map((item, index) => `${style === 'ordered' ? `${first + index}.` : '•'} ${say(item)}`).join('\n')
}

function say(it: unknown): string {
  if (!isObject(it) || typeof it.type !== 'string') return ''
  return Object.hasOwn(sayings, it.type) ? (sayings[it.type] as Say)(it) : ''
}

/**
 * The `text` of a message that was posted with blocks alone. docs.slack.dev, chat.postMessage, accessibility: Slack
 * builds it "by appending supported block content". How it joins them is not witnessed; what can only be acted on adds
 * nothing.
 */
export const plainText = (blocks: unknown): string => sayList(blocks) || nothing
