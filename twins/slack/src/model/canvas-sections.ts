/** A piece of a canvas that can be looked up and changed alone: a heading, a paragraph, a list, a quote, a block of code. */
export interface Section {
  id: string
  kind: 'h1' | 'h2' | 'h3' | 'text'
  markdown: string
}

const HEADING = /^(#{1,3})\s/
const FENCE = /^\s*```/

/** The Markdown of each section: a heading is one for itself, anything else ends at an empty line or the next heading. */
function split(markdown: string): string[] {
  const pieces: string[][] = []
  let open: string[] | undefined
  let fenced = false
  for (const line of markdown.split('\n')) {
    const heading = !fenced && HEADING.test(line)
    if (!fenced && (line.trim() === '' || heading)) open = undefined
    if (line.trim() === '' && !fenced) continue
    if (!open) {
      open = []
      pieces.push(open)
    }
    open.push(line)
    if (FENCE.test(line)) fenced = !fenced
    if (heading) open = undefined
  }
  return pieces.map((lines) => lines.join('\n'))
}

export const sectionsOf = (markdown: string, nextId: () => string): Section[] =>
  split(markdown).map((piece) => ({
    id: nextId(),
    kind: (HEADING.test(piece) ? `h${HEADING.exec(piece)?.[1]?.length}` : 'text') as Section['kind'],
    markdown: piece,
  }))

/** What is shown of a section: its text without the marks of a heading. */
export const textOf = (section: Section): string => section.markdown.replace(HEADING, '')
