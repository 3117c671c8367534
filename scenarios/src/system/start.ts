import { fill, type Names } from '../format/holes.ts'
import type { System } from '../format/system.ts'
import { startAgent } from './agent.ts'
import { startCommand } from './command.ts'
import { startContainer } from './container.ts'
import { environmentOf, freePort } from './environment.ts'
import { startModule } from './module.ts'
import { isPooled } from './pool.ts'
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
  if (isPooled(system) && again === undefined) return context.pools.of(system, context.folder).lend(names, context)
  const port = again ?? ('module' in system ? 0 : await freePort())
  const { env, known } = environmentOf(system, names, port, context.data)
  const whole = { ...context, env, port }
  if ('module' in system) return startModule(system.module, whole)
  if ('agent' in system) return startAgent(system, known, whole)
  if ('container' in system) return startContainer(fill(system, known), whole)
  return startCommand(fill(system, known), whole)
}
