import type { Document } from '../../document/library.ts'
import type { Exchange } from '../traffic/exchange.ts'
import { payloadOf } from '../traffic/exchange.ts'
import { type Line, linesOf } from './lines.ts'
import type { Proposal } from './proposal.ts'

export interface Prose {
  proposals: Proposal[]
  /** Calls shown in code samples. */
  calls: Exchange[]
}

/** Reads what tables and code samples of a page say about fields, errors, limits and calls. */
export function readProse(document: Document): Prose {
  const lines = linesOf(document.text, /\.html?$/i.test(document.name))
  return {
    proposals: [...tableFacts(document.name, lines), ...limits(document.name, lines)],
    calls: calls(document.name, lines),
  }
}

const fieldHead = /^(field|name|parameter|param|property|attribute|argument|key)s?$/i
const errorHead = /^(error|code|error ?code|status|status ?code|http( status)?( code)?)s?$/i

function tableFacts(source: string, lines: readonly Line[]): Proposal[] {
  const found: Proposal[] = []
  let head: string[] | undefined
  for (const { text, line, heading, code } of lines) {
    const row = code === undefined ? cellsOf(text) : undefined
    if (!row) head = undefined
    else if (!head) head = row
    else if (!row.every((cell) => /^:?-*:?$/.test(cell))) found.push(...rowFact(source, head, row, line, heading))
  }
  return found
}

function cellsOf(text: string): string[] | undefined {
  if (!/^\s*\|.*\|/.test(text)) return undefined
  return text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.replaceAll(/[`*]/g, '').trim())
}

function rowFact(source: string, head: string[], row: string[], line: number, heading: string): Proposal[] {
  const column = (pattern: RegExp) => head.findIndex((cell) => pattern.test(cell))
  const at = (index: number) => (index < 0 ? '' : (row[index] ?? ''))
  const name = at(column(fieldHead))
  const type = at(column(/^(data ?)?type$/i))
  const required = at(column(/^(required|mandatory|optional\??|req)\??$/i))
  if (name && (type || required) && /^[\w.[\]$@-]+$/.test(name)) {
    const facts = [type && `type ${type}`, required && `required: ${required}`].filter(Boolean).join(', ')
    return [{ kind: 'field', about: `${heading} · ${name}`, what: facts, source, line }]
  }
  const codes = row.filter((_, i) => errorHead.test(head[i] ?? '')).filter((cell) => /^\d{3}$|^[\w.-]+$/.test(cell))
  const isErrors = /error|status|response code/i.test(`${heading} ${head.join(' ')}`)
  return codes.length && isErrors && !name
    ? [{ kind: 'error', about: heading, what: codes.join(' '), source, line }]
    : []
}

const limit =
  /\b(?:max(?:imum)?(?: of| is|:)?|up to|at most|no more than|limit(?:ed)? (?:of|to|is)|minimum (?:of|is)|at least)\s+\**(\d[\d,.]*)\**\s*([a-z]+)?/i

function limits(source: string, lines: readonly Line[]): Proposal[] {
  return lines.flatMap(({ text, line, heading, code }) => {
    const match = code === undefined ? limit.exec(text) : null
    if (!match) return []
    // Only the numbers are facts; the sentence stays where it is.
    const field = /`([\w.-]+)`/.exec(text)?.[1]
    return [
      {
        kind: 'limit' as const,
        about: [heading, field].filter(Boolean).join(' · '),
        what: match[0].replaceAll('*', ''),
        source,
        line,
      },
    ]
  })
}

const request = /^\s*(?:>\s*)?(GET|POST|PUT|PATCH|DELETE|HEAD)\s+(https?:\/\/[^\s/]+)?(\/[^\s?"'`]*)(\?\S*)?/

/** `POST /v1/users` and curl lines, with the JSON block that follows as what came of it. */
function calls(source: string, lines: readonly Line[]): Exchange[] {
  const found: Exchange[] = []
  for (const [i, { text, line, code }] of lines.entries()) {
    const shown =
      code === undefined
        ? /^#{1,6}\s+`?/.test(text) && request.exec(text.replace(/^#{1,6}\s+/, '').replaceAll('`', ''))
        : (request.exec(text) ?? curl(lines, i))
    if (!shown) continue
    const [, method, origin, path, query] = shown
    found.push({
      method: method!.toLowerCase(),
      ...(origin ? { origin } : {}),
      path: templated(path!),
      query: [...new URLSearchParams(query ?? '')],
      requestHeaders: {},
      request: undefined,
      status: undefined,
      responseHeaders: {},
      reply: undefined,
      seen: { source, line, by: 'prose' },
      ...sampleAfter(lines, i),
    })
  }
  return found
}

function curl(lines: readonly Line[], start: number): string[] | undefined {
  if (!/\bcurl\b/.test(lines[start]!.text)) return undefined
  let command = ''
  for (let i = start; i < lines.length && lines[i]!.code !== undefined; i++) {
    command += ` ${lines[i]!.text.replace(/\\\s*$/, '')}`
    if (!/\\\s*$/.test(lines[i]!.text)) break
  }
  const url = /(https?:\/\/[^\s/'"]+)(\/[^\s?'"]*)(\?[^\s'"]*)?/.exec(command)
  if (!url) return undefined
  const method =
    /(?:-X|--request)\s*['"]?([A-Z]+)/.exec(command)?.[1] ??
    (/\s(-d|--data\S*|-F|--form)\b/.test(command) ? 'POST' : 'GET')
  return ['', method, url[1]!, url[2]!, url[3] ?? '']
}

/** `:id`, `<id>`, `{id}` and `$ID` in a shown path are all parameters. */
function templated(path: string): string {
  return path
    .replaceAll(/\/:(\w+)/g, '/{$1}')
    .replaceAll(/\/<([^>/]+)>/g, (_, name: string) => `/{${name.replaceAll(/\W+/g, '_')}}`)
    .replaceAll(/\/\$\{?(\w+)\}?/g, '/{$1}')
    .replaceAll(/\/\{\{([^}]+)\}\}/g, '/{$1}')
}

/** The next code block, if it is JSON: an answer. */
function sampleAfter(lines: readonly Line[], start: number): Pick<Exchange, 'reply' | 'status'> | undefined {
  let i = start
  while (i < lines.length && lines[i]!.code !== undefined) i++
  const limitLine = Math.min(lines.length, i + 12)
  while (i < limitLine && lines[i]!.code === undefined && !/^#{1,6}\s/.test(lines[i]!.text)) i++
  if (lines[i]?.code === undefined || !/^(json|javascript|js|http)?$/i.test(lines[i]!.code!)) return undefined
  const block: string[] = []
  for (; i < lines.length && lines[i]!.code !== undefined; i++) block.push(lines[i]!.text)
  const reply = payloadOf('application/json', block.join('\n'))
  return reply?.json === undefined ? undefined : { reply, status: 200 }
}
