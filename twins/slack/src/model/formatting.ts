import type { SlackWorld } from '../types.ts'
import { linkUrls } from './blocks/index.ts'

export interface Formatting {
  /** `none`: text as it is; `full`: everything is linked and nothing is markup; else: addresses are linked. */
  readonly parse: string | undefined
  readonly linkNames: boolean
}

/** `<@U…>`, `<#C…|name>`, `<!here>`, `<http…|label>`, `<mailto:…>` (docs.slack.dev, "Formatting message text"). */
const MARKUP = /<(?:@[A-Z0-9]+|#[A-Z0-9]+|![a-z]+[^<>|]*|(?:https?|mailto|tel|slack|s?ftp|ssh):[^<>|]*)(?:\|[^<>]*)?>/g
const ENTITY = /&(?!amp;|lt;|gt;)/g

/** Text as the service keeps it: stray `&`, `<` and `>` escaped, addresses and names linked as asked. */
export function formatText(world: SlackWorld, text: string, { parse, linkNames }: Formatting): string {
  const full = parse === 'full'
  const kept = outsideMarkup(text, full, (plain) => {
    const escaped = plain.replace(ENTITY, '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    return full || linkNames ? linkNamesIn(world, escaped) : escaped
  })
  return parse === 'none' || !kept.includes('://') ? kept : linkUrls(kept)
}

/** Applies `work` to the text between pieces of markup; to all of it when markup does not count. */
function outsideMarkup(text: string, all: boolean, work: (plain: string) => string): string {
  if (all || !text.includes('<')) return work(text)
  let result = ''
  let from = 0
  for (const match of text.matchAll(MARKUP)) {
    result += work(text.slice(from, match.index)) + match[0]
    from = match.index + match[0].length
  }
  return result + work(text.slice(from))
}

const SPECIAL = new Set(['here', 'channel', 'everyone'])

/** `#name`, `@group` and `@here` become markup; people are linked by their id only (docs.slack.dev, chat.postMessage, link_names). */
function linkNamesIn(world: SlackWorld, text: string): string {
  return text.replace(/(^|[\s(])([#@])([a-z0-9][a-z0-9._-]*)/g, (whole, before: string, sign: string, name: string) => {
    const markup = sign === '#' ? channelNamed(world, name) : audienceNamed(world, name)
    return markup === undefined ? whole : before + markup
  })
}

function channelNamed(world: SlackWorld, name: string): string | undefined {
  const conversation = world.db.conversations.first({ name })
  return conversation && !conversation.is_private ? `<#${conversation.id}|${name}>` : undefined
}

function audienceNamed(world: SlackWorld, name: string): string | undefined {
  if (SPECIAL.has(name)) return `<!${name}>`
  const group = world.db.usergroups.first({ handle: name })
  return group ? `<!subteam^${group.id}|@${name}>` : undefined
}
