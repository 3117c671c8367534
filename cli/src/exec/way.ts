import { randomInt } from 'node:crypto'
import { OperatorError } from '@dtu/kit/errors'
import type { Authority } from '@dtu/kit/front/authority'
import type { FrontOptions } from '@dtu/kit/front/front'
import { type OpenFront, openFront } from '@dtu/kit/front/open'
import { proxyTo } from '@dtu/kit/front/proxy'
import type { Guard } from './guard.ts'
import { serveNames } from './names.ts'
import { confined } from './namespace.ts'
import type { World } from './place.ts'
import { troublesOf } from './troubles.ts'

/** How a program is led into a universe. */
export interface Way {
  readonly variables: Readonly<Record<string, string | undefined>>
  /** The command that runs the program. */
  command(line: readonly string[]): readonly string[]
  close(): void
}

export interface Surroundings {
  readonly world: World
  readonly guard: Guard
  /** Where a host leads. */
  readonly route: FrontOptions['route']
  readonly authority: Authority
  readonly folder: string
  readonly bundle: string
}

const ADDRESSES = 20

/** All names lead to an address of this machine that nobody else has, in the eyes of the program alone. */
export async function byNamespace({ folder, bundle, ...given }: Surroundings): Promise<Way> {
  const { address, front } = await listenSomewhere(given)
  const ours = (host: string) => given.route(host) !== undefined
  const names = await serveNames(address, given.guard, ours, troublesOf(given.world).lookUp)
  return {
    // The program calls hosts itself: a proxy would be somebody outside.
    variables: Object.fromEntries(PROXIES.map((name) => [name, undefined])),
    command: (line) => confined(line, folder, bundle, address),
    close() {
      names.close()
      front.close()
    },
  }
}

const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy']

/** The program is told of a proxy. Who does not listen to that is not led, and not guarded. */
export async function byProxy(given: Surroundings): Promise<Way> {
  const front = await openFront(options(given), '127.0.0.1', { tls: 0 })
  const isAllowed = (host: string) => given.guard.isAllowed(host)
  const proxy = await proxyTo(front, { isAllowed, lookUp: troublesOf(given.world).lookUp })
  const url = `http://127.0.0.1:${proxy.port}`
  const variables = Object.fromEntries(
    ['HTTP_PROXY', 'HTTPS_PROXY'].flatMap((name) => [
      [name, url],
      [name.toLowerCase(), url],
    ]),
  )
  return {
    variables: {
      ...variables,
      NO_PROXY: 'localhost,127.0.0.1,::1',
      no_proxy: 'localhost,127.0.0.1,::1',
      NODE_USE_ENV_PROXY: '1',
    },
    command: (line) => line,
    close() {
      proxy.close()
      front.close()
    },
  }
}

const options = ({ world, guard, authority, route }: Omit<Surroundings, 'folder' | 'bundle'>): FrontOptions => ({
  authority,
  door: troublesOf(world).handshake,
  route,
  outside: ({ host, method, path }: { host: string; method: string; path: string }) =>
    guard.called(host, `${method} ${path}`),
})

/** 127.0.0.0/8 is all this machine: an address of it whose ports 443, 80 and 53 are free. */
async function listenSomewhere(
  given: Omit<Surroundings, 'folder' | 'bundle'>,
): Promise<{ address: string; front: OpenFront }> {
  for (let attempt = 0; attempt < ADDRESSES; attempt++) {
    const address = `127.${randomInt(64, 128)}.${randomInt(1, 255)}.${randomInt(1, 255)}`
    try {
      return { address, front: await openFront(options(given), address, { tls: 443, plain: 80 }) }
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error
    }
  }
  throw new OperatorError('no_address', 'no address of this machine has its ports 80 and 443 free', {
    hint: 'lead the program by proxy instead: --no-namespace',
  })
}
