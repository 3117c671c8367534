import type { Exchange } from '../journal.ts'
import type { Universe } from '../universe.ts'
import { headersOf } from './known.ts'
import { wholeBody } from './replay.ts'

/** What curl sends by itself, and what names its client. */
const OWN = new Set(['user-agent', 'accept', 'x-replay-of'])

/** An exchange's request as a command for a POSIX shell. */
export function curl(universe: Universe, exchange: Exchange): string {
  const headers = Object.entries(headersOf(universe, exchange)).filter(([name]) => !OWN.has(name))
  const body = wholeBody(exchange)
  const base = universe.baseUrl(exchange.twin)
  const path = exchange.path.replace(/^\/u\/[^/?]+/, '')
  const binary = exchange.requestBody?.startsWith('base64:')
  return [
    `${binary ? `base64 -d <<< ${quote(body?.toString('base64') ?? '')} | ` : ''}curl${exchange.method === 'GET' ? '' : ` -X ${exchange.method}`} ${quote(base + path)}`,
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body ? [binary ? '--data-binary @-' : `--data-raw ${quote(body.toString())}`] : []),
  ].join(' \\\n  ')
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
