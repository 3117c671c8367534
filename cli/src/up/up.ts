import { resolve } from 'node:path'
import { OperatorError } from '@dtu/kit/errors'
import { type Serving, startServers } from '@dtu/kit/serve'
import { load, registry } from '@dtu/twins'
import type { ClockStart } from '../options.ts'
import { print, printJson } from '../output/print.ts'
import { MEMORY, removeRunning, writeRunning } from '../running.ts'
import { stopped } from './stop.ts'
import { report, type Summary } from './summary.ts'

export interface UpOptions {
  readonly port: number
  readonly host: string
  readonly universe: string
  readonly seed?: string
  readonly clock?: ClockStart
  readonly data: string
  readonly egress: 'local' | 'any'
  readonly adminToken?: string
  readonly json?: boolean
}

/** Starts the servers, says where they are, and stays until it is told to stop. */
export async function up(names: readonly string[], options: UpOptions): Promise<void> {
  const serving = await start(names, options)
  try {
    const summary = summarize(serving, options)
    writeRunning(options.data, {
      pid: process.pid,
      admin: serving.admin,
      universe: options.universe,
      ...(options.adminToken && { token: options.adminToken }),
    })
    if (options.json) printJson(summary)
    else print(report(summary, serving, options))
    if (options.host !== '127.0.0.1' && !options.adminToken)
      console.error(
        `warning: whoever reaches ${options.host} can use the admin API; --admin-token <token> asks for one`,
      )
    console.error(`${await stopped()}: stopping`)
  } finally {
    await serving.close()
    removeRunning(options.data)
  }
}

async function start(
  names: readonly string[],
  { port, host, seed, clock, data, egress, adminToken }: UpOptions,
): Promise<Serving> {
  return startServers({
    twins: await chosen(names),
    address: host,
    port,
    data: data === MEMORY ? data : resolve(data),
    egress,
    adminToken,
    ...(seed !== undefined && { seed }),
    ...(clock && { clock: readStart(clock) }),
  })
}

function chosen(names: readonly string[]) {
  const unknown = names.find((name) => !Object.hasOwn(registry, name))
  if (unknown !== undefined)
    throw new OperatorError('unknown_twin', `there is no twin '${unknown}'`, {
      hint: `there are: ${Object.keys(registry).join(', ')}`,
    })
  return load(names.length === 0 ? undefined : names)
}

const readStart = ({ mode, at }: ClockStart) => ({ mode, ...(at !== undefined && { at: Date.parse(at) }) })

function summarize({ host, admin }: Serving, { universe: name, seed, clock }: UpOptions): Summary {
  const universe = host.find(name) ?? host.create(name, { seed, ...(clock && { clock: readStart(clock) }) })
  const credentials = universe.credentials()
  const twins = universe.twins.map((twin) => [
    twin.name,
    { url: universe.baseUrl(twin.name), credentials: credentials[twin.name] ?? {} },
  ])
  return { universe: name, admin, twins: Object.fromEntries(twins) }
}
