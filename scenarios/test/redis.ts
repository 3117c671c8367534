import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { folder } from './stage.ts'

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis) console.warn('no redis-server here: runs over several machines are not tested')

/** An empty Redis of the test's own; resolves to its address. */
export async function redis(): Promise<string> {
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder()]
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => ended(child, 'SIGKILL'))
  for await (const line of createInterface({ input: child.stdout }))
    if (/ready to accept connections/i.test(line)) {
      child.stdout.resume()
      return `redis://127.0.0.1:${port}`
    }
  throw new Error('redis-server ended')
}

/** Kills a process and waits until it is gone. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
