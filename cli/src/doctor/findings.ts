import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, resolve } from 'node:path'
import { Client } from '../client.ts'
import { MEMORY, readRunning } from '../running.ts'

export interface Finding {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
  readonly hint?: string
}

const NODE = 24

/** Everything a universe needs, looked at one by one. A check that throws is a finding too. */
export async function findings(data: string, port: number): Promise<Finding[]> {
  const running = await aliveIn(data)
  const checks: readonly [name: string, check: () => string | Promise<string>, hint: string][] = [
    ['node', node, 'run npm start in the repository root: it installs the Node that is pinned there'],
    ['sqlite', sqlite, 'install again: remove node_modules and run npm start'],
    ['data folder', () => folder(data), 'choose one that can be written to: --data <folder>'],
    ['contracts', contracts, 'generated/ of a twin is damaged: take it from the repository again'],
    [
      'ports',
      () => ports(port, running !== undefined),
      'choose another first port (--port 5000), or free ports (--port 0)',
    ],
  ]
  const found: Finding[] = []
  for (const [name, check, hint] of checks) found.push(await find(name, check, hint))
  found.push({ name: 'universe', ok: true, detail: running ? `answers at ${running}` : `none runs from ${data}` })
  return found
}

async function find(name: string, check: () => string | Promise<string>, hint: string): Promise<Finding> {
  try {
    return { name, ok: true, detail: await check() }
  } catch (error) {
    return { name, ok: false, detail: (error as Error).message, hint }
  }
}

function node(): string {
  if (Number.parseInt(process.versions.node, 10) < NODE)
    throw new Error(`${process.versions.node}, and ${NODE} is needed`)
  return process.versions.node
}

async function sqlite(): Promise<string> {
  const { Database } = await import('@dtu/kit/store/database')
  const { sqlite } = new Database(':memory:')
  try {
    return String(sqlite.prepare('SELECT sqlite_version()').pluck().get())
  } finally {
    sqlite.close()
  }
}

function folder(data: string): string {
  if (data === MEMORY) return 'none: state is kept in memory'
  let nearest = resolve(data)
  while (!existsSync(nearest)) nearest = dirname(nearest)
  if (!statSync(nearest).isDirectory()) throw new Error(`${nearest} is not a folder`)
  accessSync(nearest, constants.W_OK)
  return nearest === resolve(data) ? nearest : `${resolve(data)} can be made`
}

async function contracts(): Promise<string> {
  const { twins } = await import('@dtu/twins/all')
  return twins.map((twin) => `${twin.name} ${twin.contract().operations.size} operations`).join(', ')
}

async function ports(first: number, up: boolean): Promise<string> {
  if (first === 0) return 'free ones will be taken'
  if (up) return 'not looked at: a universe is up'
  const { twins } = await import('@dtu/twins/all')
  const wanted = [first, ...twins.map((twin) => first + twin.port)]
  for (const port of wanted) await tryPort(port)
  return `${wanted.join(', ')} are free`
}

function tryPort(port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const server = createServer()
  server.once('error', (error: NodeJS.ErrnoException) =>
    reject(new Error(error.code === 'EADDRINUSE' ? `${port} is in use` : error.message)),
  )
  server.listen(port, '127.0.0.1', () => server.close(() => resolve()))
  return promise
}

/** The admin URL of the universe that runs from a data folder, when it answers. */
async function aliveIn(data: string): Promise<string | undefined> {
  const running = readRunning(data)
  if (!running) return undefined
  return new Client(running.admin).get('/health').then(
    () => running.admin,
    () => undefined,
  )
}
