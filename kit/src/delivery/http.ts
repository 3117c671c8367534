import { isIP } from 'node:net'
import type { Agent } from 'undici'
import type { HttpMessage, Outcome } from '../twin.ts'

/** `local`: only to this machine and private networks. `any`: anywhere. */
export type Egress = 'local' | 'any'

/** How what a twin says outside gets there. Never rejects. */
export type Send = (message: HttpMessage) => Promise<Outcome>

const MAX_BODY = 1_000_000
let agent: Agent | undefined

/** Sends one message and says how it went; never throws. */
export async function sendHttp(message: HttpMessage, egress: Egress): Promise<Outcome> {
  // Loaded with the first delivery: a boot need not wait for it.
  const { Agent, request } = await import('undici')
  agent ??= new Agent({ connections: 64, pipelining: 1 })
  let { url } = message
  const signal = AbortSignal.timeout(message.timeout)
  for (let redirects = message.redirects ?? 0; ; redirects--) {
    const refusal = egress === 'any' ? undefined : leavesLocal(url)
    if (refusal) return { ok: false, reason: 'egress', detail: refusal }
    try {
      const reply = await request(url, {
        method: (message.method ?? 'POST') as 'POST',
        headers: { ...message.headers },
        body: message.body,
        signal,
        dispatcher: agent,
      })
      const location = reply.headers.location
      if (reply.statusCode >= 300 && reply.statusCode < 400 && typeof location === 'string') {
        await reply.body.dump()
        if (redirects <= 0) return { ok: false, reason: 'redirects', detail: `redirected to ${location}` }
        url = new URL(location, url).href
        continue
      }
      return {
        ok: true,
        status: reply.statusCode,
        headers: flat(reply.headers),
        body: (await reply.body.text()).slice(0, MAX_BODY),
      }
    } catch (error) {
      return failure(error as Error & { code?: string })
    }
  }
}

function failure(error: Error & { code?: string }): Outcome {
  const detail = `${error.code ?? error.name}: ${error.message}`
  if (error.name === 'TimeoutError' || error.code === 'UND_ERR_HEADERS_TIMEOUT')
    return { ok: false, reason: 'timeout', detail }
  return { ok: false, reason: /CERT|SSL|TLS/.test(detail) ? 'tls' : 'connection', detail }
}

const flat = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )

/** Why a URL may not be reached with `egress: local`; undefined when it may. A twin must not surprise the real world. */
export function leavesLocal(url: string): string | undefined {
  let host: string
  try {
    host = new URL(url).hostname.replace(/^\[|\]$/g, '')
  } catch {
    return `'${url}' is not a URL`
  }
  const local = isIP(host)
    ? /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/.test(host)
    : !host.includes('.') || /\.(local|localhost|internal|test)$/.test(host)
  return local ? undefined : `${host} is outside this machine's networks; start with --egress any to allow it`
}
