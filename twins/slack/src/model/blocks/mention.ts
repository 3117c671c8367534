import { unescapeText } from './escape.ts'
import type { InlineContent } from './rich-text.ts'

type Read = (match: RegExpExecArray) => InlineContent

/** docs.slack.dev, formatting message text: what may stand between < and >, and what it becomes in rich text. */
const forms: readonly (readonly [RegExp, Read])[] = [
  [/^@([UWB][A-Z0-9]*)(?:\|.*)?$/, ([, id]) => ({ type: 'user', user_id: id as string })],
  [/^#([CGD][A-Z0-9]*)(?:\|.*)?$/, ([, id]) => ({ type: 'channel', channel_id: id as string })],
  [/^!subteam\^(S[A-Z0-9]*)(?:\|.*)?$/, ([, id]) => ({ type: 'usergroup', usergroup_id: id as string })],
  [/^!(here|channel|everyone)(?:\|.*)?$/, ([, range]) => ({ type: 'broadcast', range: range as string })],
  [/^!date\^(\d+)\^([^^|]+)(?:\^([^|]+))?\|(.+)$/s, readDate],
  [/^((?:https?|mailto|tel|slack|ftp|sftp|ssh):[^|\s]+)(?:\|(.*))?$/s, readLink],
]

function readDate([, seconds, format, url, fallback]: RegExpExecArray): InlineContent {
  return {
    type: 'date',
    timestamp: Number(seconds),
    format: unescapeText(format as string),
    ...(url ? { url: unescapeText(url) } : {}),
    fallback: unescapeText(fallback as string),
  }
}

function readLink([, url, label]: RegExpExecArray): InlineContent {
  return { type: 'link', url: unescapeText(url as string), ...(label ? { text: unescapeText(label) } : {}) }
}

/** What `<…>` stands for, given its inside; undefined when it is only text. */
export function readMention(inside: string): InlineContent | undefined {
  for (const [form, read] of forms) {
    const match = form.exec(inside)
    if (match) return read(match)
  }
  return undefined
}
