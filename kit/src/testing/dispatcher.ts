import { stringify } from 'node:querystring'
import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { twinOfHost } from '../hosts.ts'
import { type Departure, flatHeaders, type RawReply } from '../http/request.ts'
import type { TestUniverse } from './start.ts'

type Options = Dispatcher.DispatchOptions

/**
 * A dispatcher for clients of npm's undici: what they send to a vendor's host is answered by the universe, the rest goes its
 * usual way. Give it to `setGlobalDispatcher`, or to one client as `dispatcher`.
 */
export async function dispatcher(world: TestUniverse): Promise<Dispatcher> {
  const { Agent } = await import('undici')
  return new Agent().compose((dispatch) => (options, handler) => {
    const url = urlOf(options)
    const twin = twinOfHost(world.host.twins, url.hostname)
    if (!twin) return dispatch(options, handler)
    exchange(world, twin.name, url, options, handler)
    return true
  })
}

const urlOf = ({ origin, path, query }: Options): URL =>
  new URL(query ? `${path}?${stringify(query as Record<string, string>)}` : path, origin)

async function exchange(
  world: TestUniverse,
  twin: string,
  url: URL,
  options: Options,
  handler: Dispatcher.DispatchHandler,
) {
  const state: { reason: Error | null } = { reason: null }
  const controller = controllerOf(state)
  try {
    handler.onRequestStart?.(controller, {})
    const { body, type } = await readBody(options.body)
    const headers = { host: url.host, ...(type && { 'content-type': type }), ...headersOf(options.headers) }
    if (state.reason) throw state.reason
    const reply = await world.handle(twin, { method: options.method, url: url.href, headers, body })
    if (state.reason) throw state.reason
    if (reply.departure) throw lost(reply.departure)
    send(reply, options.method, controller, handler)
  } catch (error) {
    handler.onResponseError?.(controller, error as Error)
  }
}

/** Where there is no wire to break, its breaking is an error with the code that clients would see. */
const lost = ({ code = 'ECONNRESET' }: Departure): Error =>
  Object.assign(new Error(`the reply was lost: ${code}`), { code })

function send(
  reply: RawReply,
  method: string,
  controller: Dispatcher.DispatchController,
  handler: Dispatcher.DispatchHandler,
): void {
  const body = Buffer.from(reply.body as string)
  const headers = { ...flatHeaders(reply.headers), 'content-length': String(body.length) }
  controller.rawHeaders = Object.entries(headers).flatMap(([name, value]) => [Buffer.from(name), Buffer.from(value)])
  handler.onResponseStart?.(controller, reply.status, headers)
  if (method !== 'HEAD' && body.length > 0) handler.onResponseData?.(controller, body)
  handler.onResponseEnd?.(controller, {})
}

/** The whole reply is at hand, so there is nothing to pause. */
const controllerOf = (state: { reason: Error | null }): Dispatcher.DispatchController => ({
  get aborted() {
    return state.reason !== null
  },
  get reason() {
    return state.reason
  },
  paused: false,
  abort(reason) {
    state.reason ??= reason
  },
  pause() {},
  resume() {},
})

/** The body's bytes and, for a form, the type that undici would send. */
async function readBody(body: Options['body']): Promise<{ body: Buffer | undefined; type?: string | undefined }> {
  if (body === null || body === undefined) return { body: undefined }
  const { Response } = await import('undici')
  const asynchronous = typeof body === 'object' && Symbol.asyncIterator in body && !(body instanceof Readable)
  const response = new Response((asynchronous ? Readable.from(body as AsyncIterable<unknown>) : body) as never)
  const bytes = Buffer.from(await response.arrayBuffer())
  const form = typeof body === 'object' && !asynchronous && 'append' in body
  return {
    body: bytes.length > 0 ? bytes : undefined,
    type: form ? (response.headers.get('content-type') ?? undefined) : undefined,
  }
}

function headersOf(headers: Options['headers']): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of pairs(headers))
    flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : String(value)
  return flat
}

function pairs(headers: Options['headers']): (readonly [string, unknown])[] {
  if (!headers) return []
  if (Array.isArray(headers) && typeof headers[0] === 'string')
    return headers.flatMap((name, at) => (at % 2 === 0 ? [[name as string, headers[at + 1]] as const] : []))
  if (Symbol.iterator in headers) return [...(headers as Iterable<[string, unknown]>)]
  return Object.entries(headers).filter(([, value]) => value !== undefined)
}
