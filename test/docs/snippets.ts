import { readFileSync } from 'node:fs'

/** A fenced block of a page. */
export interface Snippet {
  readonly language: string
  readonly text: string
  readonly line: number
  /** What a `text` block after it says that it prints: each line is part of the output. */
  readonly prints: readonly string[]
}

const FENCE = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm

/** The code of a Markdown page, in its order. */
export function snippetsOf(file: string): readonly Snippet[] {
  const page = readFileSync(file, 'utf8')
  const blocks = [...page.matchAll(FENCE)].map(({ index, 2: language = '', 3: text = '' }) => ({
    language,
    text,
    line: page.slice(0, index).split('\n').length,
  }))
  return blocks.flatMap((block, at) => {
    if (block.language === 'text') return []
    const next = blocks[at + 1]
    return [{ ...block, prints: next?.language === 'text' ? next.text.trimEnd().split('\n') : [] }]
  })
}
