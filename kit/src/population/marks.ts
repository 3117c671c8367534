import { KINDS, type Kind, type Thing } from './things.ts'

/** A place in a text that stands for something of the population: `{people.priya}`, `{files.handbook}`. */
export interface Mark {
  readonly kind: Kind
  readonly name: string
}

const MARK = new RegExp(`\\{(${KINDS.join('|')})\\.([^\\s{}]+)\\}`, 'g')

/** The marks of a text, in their order. */
export const marksIn = (text: string): Mark[] =>
  [...text.matchAll(MARK)].map(([, kind, name]) => ({ kind: kind as Kind, name: name as string }))

/** A text in parts: what is to be read as it stands, and marks. */
export function partsOf(text: string): (Mark | string)[] {
  const parts: (Mark | string)[] = []
  let end = 0
  for (const { 0: whole, 1: kind, 2: name, index } of text.matchAll(MARK)) {
    if (index > end) parts.push(text.slice(end, index))
    parts.push({ kind: kind as Kind, name: name as string })
    end = index + whole.length
  }
  if (end < text.length) parts.push(text.slice(end))
  return parts
}

/** What a mark leads to in a universe. */
export interface Lead extends Thing {
  /** The address people are given; none where no twin of the universe has a page for it. */
  readonly url?: string
}

/** Finds what a mark of a seed's text means. */
export type Leads = (mark: Mark) => Lead

/** A text as people read it where nothing can be clicked: names, and addresses after what has one. */
export const plainly = (text: string, leads: Leads): string =>
  partsOf(text)
    .map((part) => (typeof part === 'string' ? part : named(leads(part))))
    .join('')

const named = ({ label, url }: Lead): string => (url === undefined ? label : `${label} (${url})`)
