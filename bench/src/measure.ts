import autocannon from 'autocannon'
import type { Call, Sent } from './services/service.ts'
import type { Ready } from './targets/say.ts'

/** Requests a second, and milliseconds below which 99 of 100 were answered. */
export interface Measure {
  readonly rate: number
  readonly p99: number
}

/** A running server, and what stands before its paths. */
export interface Target {
  readonly ready: Ready
  readonly prefix: string
}

let spent = 0
const sentTo = { n: 0 }

const next = ({ ready, prefix }: Target, call: Call, token: string) => {
  const { method, path, headers, body } = call.request(ready, token, ++sentTo.n)
  return { method, path: prefix + path, headers: { ...headers }, ...(body !== undefined && { body }) }
}

/** One call, 32 connections, for some seconds. */
export async function measure(target: Target, call: Call, seconds: number): Promise<Measure> {
  const { tokens, url, most } = target.ready
  spent += 25
  const first = spent
  const used = tokens.length === 1 ? tokens : Array.from({ length: 25 }, (_, n) => tokens[(first + n) % tokens.length])
  const result = await autocannon({
    url,
    connections: 32,
    ...(most?.[call.name] === undefined ? { duration: seconds } : { amount: most[call.name] as number }),
    requests: used.map((token) => ({
      ...next(target, call, token as string),
      setupRequest: (request) => ({ ...request, ...next(target, call, token as string) }),
    })),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${target.prefix} ${call.name}: ${result.non2xx} refused, ${result.errors} failed`)
  // What takes less than a second has no average a second.
  const rate = most?.[call.name] === undefined ? result.requests.average : result['2xx'] / result.duration
  return { rate, p99: result.latency.p99 }
}

/** Sends one request and reads its reply, which has to be a success. */
export async function send({ url }: Ready, { path, ...sent }: Sent): Promise<string> {
  const reply = await fetch(url + path, sent)
  const text = await reply.text()
  if (!reply.ok || JSON.parse(text).ok === false) throw new Error(`${sent.method} ${path}: ${reply.status} ${text}`)
  return text
}

/** The bytes that a target answers to each call. */
export async function replies(target: Ready, calls: readonly Call[]): Promise<Record<string, string>> {
  const bytes: Record<string, string> = {}
  for (const call of calls)
    bytes[call.name] = await send(target, call.request(target, target.tokens[0] as string, ++sentTo.n))
  return bytes
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

export const middle = (measures: readonly Measure[]): Measure => ({
  rate: median(measures.map((m) => m.rate)),
  p99: median(measures.map((m) => m.p99)),
})
