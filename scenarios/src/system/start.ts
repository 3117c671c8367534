import { type AddressInfo, createServer } from 'node:net'
import { fill, type Names } from '../format/holes.ts'
import type { System } from '../format/schema.ts'
import { startCommand } from './command.ts'
import { startModule } from './module.ts'
import type { RunningSystem, SystemContext } from './system.ts'

/**
 * Starts the system under test with its holes filled.
 * @param again the port it had, when it is started anew: what others know of it stays true
 */
export async function startSystem(
  system: System,
  names: Names,
  context: Omit<SystemContext, 'env' | 'port'>,
  again?: number,
): Promise<RunningSystem> {
  if ('url' in system) return { url: fill(system.url, names), stop: async () => {} }
  const port = again ?? ('module' in system ? 0 : await freePort())
  const own = {
    port,
    url: `http://127.0.0.1:${port}`,
    get folder() {
      return context.data()
    },
  }
  const known = Object.assign(descriptorsOf(names), { system: own })
  const env = Object.fromEntries(
    Object.entries(fill(system.env ?? {}, known)).map(([name, value]) => [name, String(value)]),
  )
  const whole = { ...context, env, port }
  if ('module' in system) return startModule(system.module, whole)
  if ('agent' in system) {
    const { agent, task, cwd } = system
    return startCommand(
      { command: agent, ...(cwd && { cwd }) },
      { ...whole, env: { ...env, DTU_TASK: fill(task, known) } },
    )
  }
  return startCommand(fill(system, known), whole)
}

/** A copy that keeps what is asked for lazily lazy. */
export function descriptorsOf(names: Names): Record<string, unknown> {
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(names))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
