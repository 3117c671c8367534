import type { Document } from '../document/library.ts'
import { isRecord, type Loose, listOf, recordOf, textOf } from './openapi/loose.ts'
import type { Noted } from './reading.ts'
import { type Exchange, payloadOf } from './traffic/exchange.ts'

/** The exchanges of recorded traffic (HAR 1.2). */
export function readHar(document: Document, notes: Noted[]): Exchange[] {
  const entries = listOf(recordOf(recordOf(document.value).log).entries)
  return entries.flatMap((entry, index) => {
    const pointer = `/log/entries/${index}`
    const exchange = isRecord(entry) ? exchangeOf(entry, document.name, pointer) : undefined
    if (!exchange) {
      const place = { source: document.name, pointer }
      notes.push({
        severity: 'warning',
        code: 'broken-entry',
        message: 'the entry has no request with a method and URL',
        place,
        document,
      })
    }
    return exchange ? [exchange] : []
  })
}

function exchangeOf(entry: Loose, source: string, pointer: string): Exchange | undefined {
  const request = recordOf(entry.request)
  const response = recordOf(entry.response)
  const url = urlOf(textOf(request.url))
  if (!url || typeof request.method !== 'string') return undefined
  const posted = recordOf(request.postData)
  const content = recordOf(response.content)
  const status = Number(response.status)
  return {
    method: request.method.toLowerCase(),
    ...(url.host ? { origin: url.origin } : {}),
    path: decoded(url.pathname),
    query: [...url.searchParams],
    requestHeaders: headersOf(request.headers),
    request: payloadOf(textOf(posted.mimeType), textOf(posted.text)),
    status: status >= 100 ? status : undefined,
    responseHeaders: headersOf(response.headers),
    reply: payloadOf(textOf(content.mimeType), contentText(content)),
    seen: { source, pointer, by: 'traffic' },
  }
}

function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function contentText(content: Loose): string {
  const text = textOf(content.text)
  return content.encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text
}

function headersOf(raw: unknown): Record<string, string> {
  const pairs = listOf(raw)
    .filter(isRecord)
    .map(({ name, value }) => [textOf(name).toLowerCase(), textOf(value)] as const)
  return Object.fromEntries(pairs.filter(([name]) => name !== '' && name !== '__proto__'))
}
