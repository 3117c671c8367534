import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, type Dispatcher, request } from 'undici'
import { fail } from '../problem.ts'
import { isBelow } from './allowed.ts'
import { isPrivate } from './private.ts'

const WITHIN_MS = 60_000
const MAX_REDIRECTS = 5
const MAX_BYTES = 100_000_000

export interface Downloaded {
  /** Where the text came from in the end. */
  readonly url: string
  readonly bytes: Buffer
}

/**
 * Fetches what somebody asked for by URL. A redirect is followed on the same origin; to another one only where it is allowed,
 * or both are on the internet: a document must not send us to what only this machine can reach.
 * @param allowed URLs that redirects may lead to or below
 * @throws {GenerateError} when it cannot be had
 */
export async function download(given: string, allowed: readonly string[] = []): Promise<Downloaded> {
  const outside = new Agent({ connect: { lookup: publicOnly } })
  try {
    return await follow(new URL(given), allowed, outside)
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error }
    const hint = /redirect/.test(message) ? 'name its target instead, or allow it with --allow <url>' : undefined
    throw fail('unreachable', `cannot be fetched: ${cause?.message || message}`, { source: given }, hint)
  } finally {
    await outside.close()
  }
}

async function follow(given: URL, allowed: readonly string[], outside: Dispatcher): Promise<Downloaded> {
  const signal = AbortSignal.timeout(WITHIN_MS)
  let url = given
  let dispatcher: Dispatcher | undefined
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const { statusCode, headers, body } = await request(url, { signal, ...(dispatcher && { dispatcher }) })
    if (statusCode === 200) return { url: url.href, bytes: await whole(body) }
    await body.dump()
    const location = [headers.location].flat()[0]
    if (statusCode < 300 || statusCode > 399 || location === undefined)
      throw new Error(`the server answered ${statusCode}`)
    const next = new URL(location, url)
    if (isBelow(next.href, allowed)) dispatcher = undefined
    else if (next.origin !== url.origin) {
      await refuseInwards(url, next)
      dispatcher = outside
    }
    url = next
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`)
}

async function refuseInwards(from: URL, to: URL): Promise<void> {
  if (!/^https?:$/.test(to.protocol)) throw new Error(`a redirect to ${to.protocol} is not followed`)
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw new Error(`a redirect from https to ${to.origin} is not followed`)
  if (await isInside(from.hostname)) throw new Error(`a redirect from ${from.origin} to ${to.origin} is not followed`)
  if (isIP(bare(to.hostname)) && isPrivate(bare(to.hostname)))
    throw new Error(`a redirect to the private address ${to.host} is not followed`)
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

const isInside = async (hostname: string): Promise<boolean> => (await addressesOf(bare(hostname))).some(isPrivate)

const addressesOf = (hostname: string): Promise<string[]> =>
  new Promise((resolve, reject) =>
    lookup(hostname, { all: true }, (error, found) =>
      error ? reject(error) : resolve(found.map(({ address }) => address)),
    ),
  )

/** Resolves names at the moment of connecting, so that no second answer can lead elsewhere. */
const publicOnly: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, [])
    const inner = found.find(({ address }) => isPrivate(address))
    if (inner) return callback(new Error(`a redirect to the private address ${inner.address} is not followed`), [])
    callback(null, found)
  })
}

async function whole(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MAX_BYTES) throw new Error(`larger than ${MAX_BYTES / 1e6} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
