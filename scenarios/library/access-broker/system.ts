import { join } from 'node:path'
import type { RunningSystem, SystemContext } from '@dtu/scenarios'

/**
 * The broker in the runner's own process, on the world's clock. `BROKER_APP` in the runner's environment is the folder of
 * another build of it.
 */
export async function start({ env, port, clock, data, recorder }: SystemContext): Promise<RunningSystem> {
  const folder = process.env.BROKER_APP ?? new URL('./app', import.meta.url).pathname
  const { startBroker } = (await import(join(folder, 'broker.ts'))) as typeof import('./app/broker.ts')
  const { configOf } = (await import(join(folder, 'config.ts'))) as typeof import('./app/config.ts')
  const config = configOf({ ...env, PORT: String(port), DATABASE: join(data(), 'broker.db') })
  const broker = await startBroker(config, clock, (line) => recorder.heard({ kind: 'output', stream: 'out', line }))
  return { url: broker.url, idle: () => broker.idle(), stop: () => broker.close() }
}
