import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Routes } from './admin/admin.ts'
import { createAdminServer } from './admin/server.ts'
import { OperatorError } from './errors.ts'
import { Host, type HostOptions } from './host.ts'
import { createTwinServer } from './http/server.ts'

export interface ServeOptions extends HostOptions {
  /** The address to listen on. Default: 127.0.0.1. */
  readonly address?: string | undefined
  /** The admin API's port; the twins' follow it, each at its own distance. 0 takes free ports. Default: 4000. */
  readonly port?: number | undefined
  readonly adminToken?: string | undefined
  /** The path of the admin API below which a page's files lie; see `AdminOptions`. */
  readonly page?: string | undefined
  /** What else the admin API can do. */
  readonly extensions?: readonly Routes[] | undefined
}

/** A host whose twins and admin API all listen. */
export interface Serving {
  readonly host: Host
  /** `http://127.0.0.1:4000` */
  readonly admin: string
  /** Base URL by twin. */
  readonly twins: Readonly<Record<string, string>>
  /** Stops listening, then closes the universes: what was answered is kept. */
  close(): Promise<void>
}

export const DEFAULT_PORT = 4000
const LOOPBACK = /^(127\.|localhost$|::1$)/
const CLOSE_WITHIN_MS = 3000

/** Opens a host and listens for all its twins and the admin API. Throws an OperatorError when a port or the data folder is taken. */
export async function startServers(options: ServeOptions): Promise<Serving> {
  const { address = '127.0.0.1', port = DEFAULT_PORT, adminToken } = options
  const host = new Host(options)
  const servers: FastifyInstance[] = []
  const listen = async (what: string, server: FastifyInstance, offset: number) => {
    servers.push(server)
    return listenOn(server, what, address, port === 0 ? 0 : port + offset)
  }
  try {
    const admin = await listen(
      'the admin API',
      createAdminServer(host, {
        token: adminToken,
        loopback: LOOPBACK.test(address),
        extensions: options.extensions,
        page: options.page,
      }),
      0,
    )
    const twins: Record<string, string> = {}
    for (const twin of host.twins) {
      twins[twin.name] = await listen(
        `the ${twin.name} twin`,
        createTwinServer(host, twin, { strict: options.strict ?? false }),
        twin.port,
      )
      host.setBaseUrl(twin.name, twins[twin.name] as string)
    }
    return { host, admin, twins, close: () => close(host, servers) }
  } catch (error) {
    await close(host, servers)
    throw error
  }
}

async function listenOn(server: FastifyInstance, what: string, host: string, port: number): Promise<string> {
  try {
    await server.listen({ host, port })
  } catch (error) {
    throw refusal(what, host, port, error as NodeJS.ErrnoException)
  }
  return `http://${reachable(host)}:${(server.server.address() as AddressInfo).port}`
}

/** An address to connect to: "all addresses" is none. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function refusal(what: string, host: string, port: number, error: NodeJS.ErrnoException): unknown {
  if (error.code === 'EADDRINUSE')
    return new OperatorError('port_in_use', `port ${port} of ${host}, for ${what}, is in use`, {
      status: 409,
      hint: 'choose another first port (--port 5000), or free ports (--port 0)',
    })
  if (error.code === 'EACCES')
    return new OperatorError('port_forbidden', `port ${port}, for ${what}, may not be used by this user`, {
      hint: 'choose a first port above 1023 (--port 4000)',
    })
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new OperatorError('bad_address', `this machine has no address '${host}'`, {
      hint: '127.0.0.1 for this machine only, 0.0.0.0 for all networks',
    })
  return error
}

async function close(host: Host, servers: readonly FastifyInstance[]): Promise<void> {
  // Open WebSockets would hold their servers open.
  for (const universe of host.list()) universe.courier.hub.close()
  await Promise.race([
    Promise.allSettled(servers.map((server) => server.close())),
    pause(CLOSE_WITHIN_MS, undefined, { ref: false }),
  ])
  host.close()
}
