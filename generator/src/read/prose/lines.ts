/** A line of prose with its heading, from Markdown or HTML. */
export interface Line {
  text: string
  /** 1-based line in the file. */
  line: number
  heading: string
  /** Inside a code block, with its language. */
  code: string | undefined
}

/** Markdown line by line; HTML is first brought into the same form, its lines kept. */
export function linesOf(text: string, isHtml: boolean): Line[] {
  const lines: Line[] = []
  let heading = ''
  let code: string | undefined
  for (const [i, raw] of (isHtml ? markdownFrom(text) : text).split('\n').entries()) {
    const fence = /^\s*(?:```|~~~)\s*([\w-]*)/.exec(raw)
    if (fence) code = code === undefined ? fence[1]! : undefined
    else {
      const title = code === undefined ? /^#{1,6}\s+(.*?)\s*#*$/.exec(raw)?.[1] : undefined
      if (title !== undefined) heading = title.replaceAll(/[`*]/g, '')
      lines.push({ text: raw, line: i + 1, heading, code })
    }
  }
  return lines
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

/** Tables, headings and code of HTML as Markdown. Line breaks stay where they are, so that line numbers hold. */
function markdownFrom(html: string): string {
  return html
    .replaceAll(/<(script|style|svg)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, (whole) => whole.replaceAll(/[^\n]/g, ''))
    .replaceAll(/<h([1-6])\b[^>]*>/gi, (_, level: string) => `${'#'.repeat(Number(level))} `)
    .replaceAll(/<tr\b[^>]*>[\s\S]*?<\/tr\s*>/gi, rowFrom)
    .replaceAll(/<[^>]{0,2000}>/g, '')
    .replaceAll(/&(\w+|#\d+);/g, (whole, name: string) => entities[name] ?? whole)
}

function rowFrom(row: string): string {
  const cells = [...row.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)<\/t[dh]\s*>/gi)].map((match) =>
    match[1]!
      .replaceAll(/<[^>]{0,2000}>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  const breaks = row.match(/\n/g)?.length ?? 0
  return `| ${cells.join(' | ')} |${'\n'.repeat(breaks)}`
}
