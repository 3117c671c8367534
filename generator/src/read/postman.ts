import type { Document } from '../document/library.ts'
import type { Origin } from '../draft.ts'
import { isRecord, type Loose, listOf, recordOf, textOf } from './openapi/loose.ts'
import { type Exchange, payloadOf } from './traffic/exchange.ts'

/** The requests of a Postman collection (v2.0, v2.1), with the replies that were saved with them. */
export function readPostman(document: Document): Exchange[] {
  const exchanges: Exchange[] = []
  collect(document.name, recordOf(document.value).item, '/item', exchanges)
  return exchanges
}

function collect(source: string, items: unknown, pointer: string, exchanges: Exchange[]): void {
  for (const [i, item] of listOf(items).entries()) {
    if (!isRecord(item)) continue
    const place = `${pointer}/${i}`
    if (Array.isArray(item.item)) collect(source, item.item, `${place}/item`, exchanges)
    else exchanges.push(...exchangesOf(item, { source, pointer: place, by: 'document' }))
  }
}

function exchangesOf(item: Loose, seen: Origin): Exchange[] {
  const sent = requestOf(recordOf(item.request), seen)
  if (!sent) return []
  const saved = listOf(item.response)
    .filter(isRecord)
    .map((response) => {
      const headers = headersOf(response.header)
      const type = headers['content-type'] ?? (response._postman_previewlanguage === 'json' ? 'application/json' : '')
      const original = requestOf(recordOf(response.originalRequest), seen)
      return {
        ...(original ?? sent),
        status: Number(response.code) || undefined,
        responseHeaders: headers,
        reply: payloadOf(type, textOf(response.body)),
      }
    })
  return saved.length ? saved : [sent]
}

function requestOf(request: Loose, seen: Origin): Exchange | undefined {
  const url = typeof request.url === 'string' ? request.url : textOf(recordOf(request.url).raw)
  if (typeof request.method !== 'string' || url === '') return undefined
  const { origin, path, query } = splitUrl(url)
  const requestHeaders = headersOf(request.header)
  const body = recordOf(request.body)
  return {
    method: request.method.toLowerCase(),
    ...(origin ? { origin } : {}),
    path,
    query,
    requestHeaders,
    request: bodyOf(body, requestHeaders['content-type'] ?? ''),
    status: undefined,
    responseHeaders: {},
    reply: undefined,
    seen,
  }
}

/** `{{url}}/users/:id?x=1` and `{{base}}/users/{{userId}}`: variables in the path are parameters, the first is the host. */
function splitUrl(url: string): { origin: string | undefined; path: string; query: [string, string][] } {
  const [address, search = ''] = url.split('?', 2) as [string, string?]
  const match = /^(https?:\/\/[^/]+|\{\{[^}]+\}\})?(\/.*)?$/.exec(address)
  const path = (match?.[2] ?? '/').replaceAll(/\{\{([^}]+)\}\}/g, '{$1}').replaceAll(/\/:(\w+)/g, '/{$1}')
  const origin = match?.[1]?.startsWith('http') ? match[1] : undefined
  return { origin, path, query: [...new URLSearchParams(search)] }
}

function bodyOf(body: Loose, type: string): Exchange['request'] {
  if (body.mode === 'urlencoded' || body.mode === 'formdata') {
    const pairs = listOf(body[body.mode])
      .filter(isRecord)
      .map(({ key, value }) => [textOf(key), textOf(value)] as const)
    const media = body.mode === 'urlencoded' ? 'application/x-www-form-urlencoded' : 'multipart/form-data'
    return { media, json: Object.fromEntries(pairs), empty: pairs.length === 0 }
  }
  const raw = textOf(body.raw)
  return raw.trim() === '' ? undefined : payloadOf(type, unquoted(raw))
}

/** Variables that stand unquoted in JSON would make it unreadable. */
function unquoted(raw: string): string {
  return raw.replaceAll(/(:\s*)\{\{([^}]+)\}\}/g, '$1"{{$2}}"')
}

function headersOf(raw: unknown): Record<string, string> {
  const pairs = listOf(raw)
    .filter(isRecord)
    .filter(({ disabled }) => disabled !== true)
    .map(({ key, value }) => [textOf(key).toLowerCase(), textOf(value)] as const)
  return Object.fromEntries(pairs.filter(([name]) => name !== '' && name !== '__proto__'))
}
