import { type Draft, emptyDraft, type Operation, type Schema } from '../draft.ts'
import { addCredentials } from '../read/traffic/credentials.ts'
import type { Exchange } from '../read/traffic/exchange.ts'
import { addOperations } from '../read/traffic/operations.ts'
import { shapeOfValue } from '../shape/from-value.ts'
import { toSchema } from '../shape/shape.ts'
import type { Findings } from './finding.ts'
import { RouteTable } from './routes.ts'

/** Lays observed exchanges beside a draft: known operations gain statuses and headers, what is left is returned. */
export function witness(draft: Draft, exchanges: readonly Exchange[], findings: Findings): Exchange[] {
  const table = new RouteTable(draft)
  const left: Exchange[] = []
  const news = new Map<Operation, Set<string>>()
  for (const exchange of exchanges) {
    const operation = table.find(exchange.method, exchange.path.replaceAll(/\/{2,}/g, '/'))
    if (!operation) left.push(exchange)
    else
      for (const fact of observe(operation, exchange)) news.set(operation, (news.get(operation) ?? new Set()).add(fact))
  }
  for (const [operation, facts] of news)
    findings.add(operation.id ?? operation.path, `also has ${[...facts].sort().join(', ')}`, 'traffic shows it', 0.95)
  return left
}

/** Draft of operations that only traffic shows. */
export function draftOf(name: string, exchanges: readonly Exchange[]): Draft {
  const draft = emptyDraft(name)
  addOperations(draft, exchanges)
  addCredentials(draft, exchanges)
  return draft
}

// What every HTTP service may answer says nothing about an operation.
const general = new Set([401, 403, 404, 405, 429, 500, 502, 503, 504])

function observe(operation: Operation, exchange: Exchange): string[] {
  const { status } = exchange
  if (status === undefined || status < 200 || general.has(status)) return []
  const known = operation.responses[status] ?? operation.responses[`${String(status)[0]}XX`]
  if (known) return newHeaders(known.headers, exchange)
  const { reply } = exchange
  const content: Record<string, Schema> =
    reply?.json === undefined ? {} : { [reply.media]: toSchema(shapeOfValue(reply.json)) }
  operation.responses[status] = { description: '', content, headers: {}, examples: [], origin: exchange.seen }
  return [`status ${status}`, ...newHeaders(operation.responses[status].headers, exchange)]
}

const telling = /^(link|location|etag|retry-after|x-total|x-page|x-next|x-per-page|x-rate-limit|x-ratelimit)/

function newHeaders(headers: Record<string, Schema>, { responseHeaders }: Exchange): string[] {
  const known = new Set(Object.keys(headers).map((name) => name.toLowerCase()))
  const found = Object.keys(responseHeaders).filter((name) => telling.test(name) && !known.has(name))
  for (const name of found) headers[name] = { type: 'string' }
  return found.map((name) => `header ${name}`)
}
