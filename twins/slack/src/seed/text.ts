import { type Mark, partsOf } from '@dtu/kit'
import type { Cast } from './channels.ts'

/** A seed's text as Slack stores one: people by id, things with a page as links (docs.slack.dev, "Formatting message text"). */
export const marked = (text: string, cast: Cast): string =>
  partsOf(text)
    .map((part) => (typeof part === 'string' ? escaped(part) : link(part, cast)))
    .join('')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function link(mark: Mark, { leads, users }: Cast): string {
  const user = mark.kind === 'people' ? users.get(mark.name) : undefined
  if (user !== undefined) return `<@${user}>`
  const { label, url } = leads(mark)
  if (mark.kind === 'channels' && url) return `<#${url.slice(url.lastIndexOf('/') + 1)}>`
  return url === undefined ? escaped(label) : `<${url}|${escaped(label)}>`
}
