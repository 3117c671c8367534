import type { AddressInfo } from 'node:net'
import { createTwinServer, type OperationSpec, type TwinServerOptions } from '@dtu/kit'
import type { TestRequest } from '@dtu/kit/testing'
import { type Subject, subjects } from './subjects.ts'
import { talk } from './wire.ts'

/** A twin on a real socket, to be treated badly. */
export interface Target {
  readonly name: string
  readonly port: number
  /** Paths of its WebSocket endpoints. */
  readonly sockets: readonly string[]
  /** Requests that succeed and have a body, where the twin has such: a dozen of different operations, and all of them. */
  readonly sound: readonly TestRequest[]
  readonly every: readonly TestRequest[]
  /** What was a bug since the last time this was asked. */
  bugs(): string[]
  /** Whether the twin still answers as it should. */
  answers(): Promise<boolean>
  /** The same twin behind another server. */
  listen(options: TwinServerOptions): Promise<number>
  close(): Promise<void>
}

/** Operations that are tried with everything hostile: enough to meet all ways of reading a request, few enough to be quick. */
const TRIED = 12

export async function targets(): Promise<Target[]> {
  const all: Target[] = []
  for (const subject of await subjects()) all.push(await target(subject))
  return all
}

async function target(subject: Subject): Promise<Target> {
  const { name, fixture, world, known } = subject
  const bugs: string[] = []
  world.universe.journal.subscribe(({ answerer, method, path, error }) => {
    if (answerer === 'bug') bugs.push(`${method} ${path.slice(0, 100)}: ${error}`)
  })
  const closing: (() => Promise<unknown>)[] = [() => world.close()]
  const listen = async (options: TwinServerOptions) => {
    const app = createTwinServer(world.host, fixture.twin, { strict: true, ...options })
    closing.unshift(() => app.close())
    await app.listen({ port: 0, host: '127.0.0.1' })
    return (app.server.address() as AddressInfo).port
  }
  const ask = (operation: OperationSpec) =>
    fixture.request(operation, fixture.typical(operation, known), world.credentials[name])
  const requests = (await subject.lasting()).map(ask)
  const full = requests.filter(({ body }) => body && body.length > 10)
  const every = full.length > 0 ? full : requests
  const pulse = ask(subject.pulse)
  const port = await listen({})
  return {
    name,
    port,
    sockets: (fixture.twin.sockets ?? []).map(({ path }) => path),
    sound: every.filter((_, at) => at % Math.ceil(every.length / TRIED) === 0),
    every,
    bugs: () => bugs.splice(0),
    async answers() {
      const { said } = await talk(port, [wire(pulse)])
      const [head = '', body = ''] = said.split('\r\n\r\n')
      return fixture.succeeded({ status: Number(head.split(' ')[1]), headers: {}, body })
    },
    listen,
    async close() {
      for (const close of closing) await close()
    },
  }
}

/** A request as it goes over the wire. */
export function wire(
  request: TestRequest,
  changes: { method?: string; url?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Buffer {
  const {
    method = 'GET',
    url,
    headers,
    body,
  } = { ...request, ...changes, headers: { host: 'localhost', ...request.headers, ...changes.headers } }
  const bytes = Buffer.from(body ?? '')
  const lines = Object.entries({ 'content-length': String(bytes.length), ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return Buffer.concat([Buffer.from(`${method} ${url} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'), bytes])
}
