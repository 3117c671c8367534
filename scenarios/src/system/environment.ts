import { type AddressInfo, createServer } from 'node:net'
import { fill, type Names } from '../format/holes.ts'
import type { System } from '../format/system.ts'

/** What a system is told in its environment, and the names it was filled from: those of the world and its own. */
export function environmentOf(
  system: Exclude<System, { url: string }>,
  names: Names,
  port: number,
  data: () => string,
): { env: Record<string, string>; known: Record<string, unknown> } {
  const own = {
    // A container has ports of its own.
    port: 'container' in system && system.network !== 'host' ? system.port : port,
    url: `http://127.0.0.1:${port}`,
    get folder() {
      return data()
    },
  }
  const known = Object.assign(descriptorsOf(names), { system: own })
  const env = Object.fromEntries(
    Object.entries(fill(system.env ?? {}, known)).map(([name, value]) => [name, String(value)]),
  )
  return { env, known }
}

/** A copy that keeps what is asked for lazily lazy. */
export function descriptorsOf(names: Names): Record<string, unknown> {
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(names))
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
