import { type Leads, type Mark, partsOf } from '@dtu/kit'
import type { RichText } from '../model/types.ts'

/** A seed's text as a document: a paragraph a line, links where there is a page. */
export const written = (text: string, leads: Leads): RichText => ({
  version: 1,
  type: 'doc',
  content: text.split('\n').map((line) => ({
    type: 'paragraph',
    content: partsOf(line).map((part) => (typeof part === 'string' ? { type: 'text', text: part } : link(part, leads))),
  })),
})

function link(mark: Mark, leads: Leads) {
  const { label, url } = leads(mark)
  return { type: 'text', text: label, ...(url !== undefined && { marks: [{ type: 'link', attrs: { href: url } }] }) }
}
