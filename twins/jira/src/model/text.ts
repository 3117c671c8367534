import { fieldError } from '../errors.ts'
import type { Document } from '../types.ts'
import type { RichText } from './types.ts'

/** Rich text as a version of the API takes it: a document for 3, a text for 2. Throws the field's error. */
export function readText(field: string, value: unknown, version: 2 | 3): RichText {
  if (value === null || value === undefined || value === '') return null
  if (version === 2) {
    if (typeof value === 'string') return value
    throw fieldError(field, 'Operation value must be a string')
  }
  const document = Object(value)
  if (document.type === 'doc' && document.version === 1 && Array.isArray(document.content)) return document
  throw fieldError(field, 'Operation value must be an Atlassian Document (see the Atlassian Document Format)')
}

/** Rich text as a version shows it. What was written in the other one is shown as plain paragraphs. */
export function showText(text: RichText, version: 2 | 3): RichText {
  if (text === null) return null
  if (version === 2) return plainText(text)
  return typeof text === 'string' ? documentOf(text) : text
}

const documentOf = (text: string): RichText => ({
  version: 1,
  type: 'doc',
  content: text.split(/\n{2,}/).map((paragraph) => ({ type: 'paragraph', content: linesOf(paragraph) })),
})

const linesOf = (paragraph: string) =>
  paragraph
    .split('\n')
    .flatMap((line, n) => [
      ...(n > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ])

const BLOCK: ReadonlySet<unknown> = new Set([
  'blockquote',
  'codeBlock',
  'heading',
  'listItem',
  'panel',
  'paragraph',
  'rule',
])
const DEEP = 50

/** The words of a document, its blocks parted by empty lines. */
export function plainText(text: RichText): string {
  if (text === null) return ''
  return typeof text === 'string' ? text : wordsOf(text as Document, 0).replace(/\n+$/, '')
}

/** A link as wiki text writes it. */
function linked({ marks }: Document, text: string): string {
  const href = Array.isArray(marks) ? marks.find((mark) => Object(mark).type === 'link')?.attrs?.href : undefined
  return typeof href === 'string' ? `[${text}|${href}]` : text
}

function wordsOf(node: Document, depth: number): string {
  if (depth > DEEP) return ''
  if (typeof node.text === 'string') return linked(node, node.text)
  if (node.type === 'hardBreak') return '\n'
  if (node.type === 'mention') return String(node.attrs?.text ?? '')
  const inner = (Array.isArray(node.content) ? node.content : [])
    .map((child) => wordsOf(Object(child), depth + 1))
    .join('')
  return BLOCK.has(node.type) && !inner.endsWith('\n\n') ? `${inner}\n\n` : inner
}
