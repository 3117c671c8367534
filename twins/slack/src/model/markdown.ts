/**
 * Markdown, as `markdown_text` carries it, in Slack's own markup (docs.slack.dev, "Formatting with markdown": bold, italic,
 * strike, links, headings, lists, quotes, code). Code stays as it is.
 */
export function fromMarkdown(markdown: string): string {
  const pieces = markdown.split(/(```[\s\S]*?```|`[^`\n]+`)/)
  return pieces.map((piece, index) => (index % 2 === 1 ? fence(piece) : inline(piece))).join('')
}

/** The language after the opening fence is not shown. */
const fence = (code: string): string => code.replace(/^```[a-z0-9+-]+\n/i, '```\n')

/** Bold is kept apart while single stars become italics. */
const BOLD = '\u0001'

const inline = (text: string): string =>
  text
    .replace(
      /^#{1,6}[ \t]+(.+?)[ \t]*#*$/gm,
      (_, heading: string) => `${BOLD}${heading.replace(/\*\*|__/g, '')}${BOLD}`,
    )
    .replace(/!?\[([^\]\n]+)\]\((\S+?)\)/g, '<$2|$1>')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, `${BOLD}$2${BOLD}`)
    .replace(/(?<![*\w])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![*\w])/g, '_$1_')
    .replace(/~~(?=\S)(.+?)(?<=\S)~~/g, '~$1~')
    .replace(/^([ \t]*)[-*+][ \t]+/gm, '$1• ')
    .replaceAll(BOLD, '*')
