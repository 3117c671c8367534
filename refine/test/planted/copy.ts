import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { type Exchange, Host, Pipeline, type RawReply, type Twin, type Universe } from '@dtu/kit'
import { attachSockets } from '@dtu/kit/http/sockets'
import type { Asked, Leaving, Plant } from './plant.ts'

/** A copy of a twin, changed, that stands for the real service. */
export interface Copy {
  readonly url: string
  readonly universe: Universe
  readonly credentials: Readonly<Record<string, string>>
  /** What it calls itself in the addresses that it tells. */
  names(origin: string): void
  close(): Promise<void>
}

export async function startCopy(twin: Twin, plants: readonly Plant[], random: string): Promise<Copy> {
  const changed = plants.reduce((copy, { twin: change }) => change?.(copy) ?? copy, twin)
  const host = new Host({ twins: [changed] })
  // Other ids than those of a twin as it is started: nothing may rest on their being the same.
  const universe = host.create('real', { random, clock: { mode: 'wall' } })
  const answers = new Answers(host, changed, plants)
  const server = createServer((request, response) => answers.answer(request, response)).listen(0, '127.0.0.1')
  attachSockets(server, host, changed)
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    universe,
    credentials: universe.credentials()[twin.name] ?? {},
    names: (origin) => {
      answers.origin = origin
    },
    close: () => stop(server, host),
  }
}

async function stop(server: Server, host: Host): Promise<void> {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
  host.close()
}

class Answers {
  origin = ''
  readonly #pipeline: Pipeline
  readonly #plants: readonly Plant[]
  readonly #seen = new Map<string, { at: number; last: Leaving | undefined }>()
  #operation: string | undefined

  constructor(host: Host, twin: Twin, plants: readonly Plant[]) {
    this.#pipeline = new Pipeline(host, twin)
    this.#plants = plants
    host.get('real').journal.subscribe(({ operation }: Exchange) => {
      this.#operation = operation ?? undefined
    })
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request)
    const { method = 'GET', url = '/' } = request
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    this.#operation = undefined
    const reply = this.#pipeline.handle({ method, url, headers, body, origin: this.origin })
    // Told while it is answered, before anything else can be.
    const operation = this.#operation
    const leaving = await this.#changed(read(await reply), { operation, ...fieldsOf(method, url, body) })
    const text = typeof leaving.body === 'string' ? leaving.body : JSON.stringify(leaving.body)
    response.writeHead(leaving.status, leaving.headers).end(leaving.body === undefined ? undefined : text)
  }

  async #changed(reply: Leaving, call: Omit<Asked, 'since' | 'before'>): Promise<Leaving> {
    const key = JSON.stringify([call.method, call.path, call.fields])
    const seen = this.#seen.get(key) ?? { at: Date.now(), last: undefined }
    this.#seen.set(key, seen)
    const asked = { ...call, since: Date.now() - seen.at, before: seen.last }
    let leaving = reply
    for (const { operations, reply: change } of this.#plants)
      if (change && (!operations || operations.includes(call.operation ?? '')))
        leaving = (await change(leaving, asked)) ?? leaving
    seen.last = leaving
    return leaving
  }
}

/** Waits, as a slow service does. */
export const slowly = (milliseconds: number) => async (): Promise<undefined> => {
  await setTimeout(milliseconds)
}

function read({ status, headers, body }: RawReply): Leaving {
  const flat = Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== 'content-length')
      .map(([name, value]) => [name, typeof value === 'string' ? value : value.join(', ')]),
  )
  const text = body.toString()
  return { status, headers: flat, body: text === '' ? undefined : isJson(flat) ? JSON.parse(text) : text }
}

const isJson = (headers: Readonly<Record<string, string>>): boolean => /json/.test(headers['content-type'] ?? '')

function fieldsOf(method: string, url: string, body: Buffer): Pick<Asked, 'method' | 'path' | 'fields'> {
  const { pathname, searchParams } = new URL(url, 'http://copy')
  const text = body.toString()
  const own = text.startsWith('{') ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text))
  return { method, path: pathname, fields: { ...Object.fromEntries(searchParams), ...own } }
}
