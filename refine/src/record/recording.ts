import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { OperatorError } from '@dtu/kit/errors'
import type { Authority } from '@dtu/kit/front/authority'
import { type Answerer, createFront } from '@dtu/kit/front/front'
import { proxyTo } from '@dtu/kit/front/proxy'
import { type RedactOptions, Redactor } from '../redact/redactor.ts'
import { type Asked, entryOf, type Passed, requestOf } from './exchange.ts'
import { pass, type Upstream } from './pass.ts'
import { passSocket } from './socket.ts'
import { Writer } from './writer.ts'

/** A host that is recorded on its way through the forward proxy. */
export interface NamedHost {
  /** `slack.com`, or `*.okta.com` for any below it. */
  readonly name: string
  readonly service: string
  /** Where it is found, when not at `https://` and the name that was asked for. */
  readonly url?: string
}

export interface RecordOptions {
  /** The HAR file; it must not be there yet. */
  readonly file: string
  /** Services, and apps that services call, each behind an address of its own. */
  readonly upstreams?: readonly (Upstream & { readonly port?: number })[]
  /** Where upstreams listen; the forward proxy, which leads anywhere, is loopback's alone. */
  readonly address?: string
  readonly hosts?: readonly NamedHost[]
  /** Who vouches for the names of `hosts`. */
  readonly authority?: Authority
  readonly proxyPort?: number
  /** Certificates that upstreams may show besides the usual ones, PEM. */
  readonly ca?: string
  readonly redact?: RedactOptions
  /** When the recording stops proving anything. */
  readonly expires?: Date
  /** Bytes of a body that are kept. 4 MiB unless said otherwise. */
  readonly limit?: number
}

const LIMIT = 4 * 2 ** 20

/** A recording that goes on until it is closed. */
export interface Recording {
  readonly file: string
  /** Where each upstream answers on this machine, by service. */
  readonly urls: Readonly<Record<string, string>>
  /** Where each app that a service calls is reached by it, by service. */
  readonly incoming: Readonly<Record<string, string>>
  /** The forward proxy, where hosts were named. */
  readonly proxy: string | undefined
  /** How many exchanges are in the file. */
  readonly entries: number
  /** Passes on what comes to a service and records it: for servers of one's own. */
  answerer(upstream: Upstream): Answerer
  close(): Promise<void>
}

/** Begins to record. What it listens on is loopback's alone unless an address was given. */
export async function startRecording(options: RecordOptions): Promise<Recording> {
  const writer = new Writer(options.file, new Redactor(options.redact), { expires: options.expires })
  const passing = {
    limit: options.limit ?? LIMIT,
    onAsked: (asked: Asked) => writer.hide(requestOf(asked)),
    onPassed: (passed: Passed) => writer.add(entryOf(passed), passed.hidden),
  }
  const answerer = (upstream: Upstream): Answerer => {
    const trusted = options.ca ? { ca: options.ca, ...upstream } : upstream
    return {
      request: (request, response) => pass(request, response, trusted, passing),
      upgrade: (request, socket, head) => passSocket(request, socket, head, trusted, passing),
    }
  }
  const closing: (() => void | Promise<void>)[] = []
  try {
    const urls: Record<string, string> = {}
    const incoming: Record<string, string> = {}
    for (const { port = 0, ...upstream } of options.upstreams ?? []) {
      const server = serve(answerer(upstream))
      ;(upstream.direction ? incoming : urls)[upstream.service] = await listen(server, port, options.address)
      closing.push(() => stop(server))
    }
    const proxy = options.hosts?.length ? await openProxy(options, answerer, closing) : undefined
    const close = async () => {
      for (const end of closing) await end()
      await setImmediate()
      writer.close()
    }
    return {
      file: options.file,
      urls,
      incoming,
      proxy,
      answerer,
      close,
      get entries() {
        return writer.entries
      },
    }
  } catch (error) {
    for (const end of closing) await end()
    throw error
  }
}

function serve({ request, upgrade }: Answerer): Server {
  const server = createServer({ requestTimeout: 0 }, request)
  server.on('upgrade', (asked, socket, head) => {
    // The server forgets sockets that are none of HTTP's any more.
    server.once('hangup', () => socket.destroy())
    upgrade(asked, socket, head)
  })
  return server.setMaxListeners(0)
}

async function openProxy(
  { hosts = [], authority, proxyPort }: RecordOptions,
  answerer: (upstream: Upstream) => Answerer,
  closing: (() => void)[],
): Promise<string> {
  if (!authority) throw new TypeError('hosts are recorded with an authority that vouches for their names')
  const find = (host: string) => hostOf(hosts, host)
  const route = (host: string) => {
    const found = find(host)
    return found && answerer({ service: found.service, url: found.url ?? `https://${host}`, origin: `https://${host}` })
  }
  const front = createFront({ authority, route })
  // What was not named passes as it is, and unseen.
  const proxy = await proxyTo(front, { isAllowed: (host) => find(host) === undefined }, proxyPort)
  closing.push(() => {
    proxy.close()
    front.cut()
  })
  return `http://127.0.0.1:${proxy.port}`
}

export const hostOf = <H extends { readonly name: string }>(hosts: readonly H[], host: string): H | undefined =>
  hosts.find(({ name }) => name === host) ??
  hosts.find(({ name }) => name.startsWith('*.') && host.endsWith(name.slice(1)))

async function listen(server: Server, port: number, address = '127.0.0.1'): Promise<string> {
  server.listen(port, address)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new OperatorError('port_in_use', `port ${port} cannot be had: ${(error as Error).message}`, {
      hint: 'choose another with --port',
    })
  }
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Hangs up: what is under way is told of as broken. */
function stop(server: Server): void {
  server.close()
  server.closeAllConnections()
  server.emit('hangup')
}
