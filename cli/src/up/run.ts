import { resolve } from 'node:path'
import { faults } from '@dtu/fault-profiles/admin'
import type { Twin } from '@dtu/kit'
import type { OpenFront } from '@dtu/kit/front/open'
import { type ServeOptions, type Serving, startServers } from '@dtu/kit/serve'
import { startOf } from '../options.ts'
import { print, printJson } from '../output/print.ts'
import { MEMORY, removeRunning, writeRunning } from '../running.ts'
import { readSeed } from '../seed.ts'
import type { UpOptions } from './options.ts'
import { stopped } from './stop.ts'
import { report, type Summary } from './summary.ts'

/**
 * Starts the servers, says where they are, and stays until it is told to stop. `next` says what people can do now; standard
 * error gets what is no result. `more` is what its admin API can do besides.
 */
export async function run(
  twins: readonly Twin[],
  asked: UpOptions,
  next: (summary: Summary, serving: Serving) => string,
  more: Pick<ServeOptions, 'extensions' | 'page'> = {},
): Promise<void> {
  const options = asked.seed === undefined ? asked : { ...asked, seed: await readSeed(asked.seed) }
  const serving = await start(twins, options, more)
  // Before anybody is told that it is up: whoever reads that may ask it to stop at once.
  const stop = stopped()
  let front: OpenFront | undefined
  try {
    const opened = options.tls === undefined ? undefined : await (await import('./tls.ts')).startTls(serving, options)
    front = opened?.front
    const summary = { ...summarize(serving, options), ...(opened && { tls: opened.tls }) }
    await misbehave(serving, options)
    writeRunning(options.data, {
      pid: process.pid,
      admin: serving.admin,
      universe: options.universe,
      ...(options.adminToken && { token: options.adminToken }),
    })
    if (options.json) printJson(summary)
    else print(report(summary, serving, options, next(summary, serving)))
    if (options.host !== '127.0.0.1' && !options.adminToken)
      console.error(
        `warning: whoever reaches ${options.host} can use the admin API; --admin-token <token> asks for one`,
      )
    console.error(`${await stop}: stopping`)
  } finally {
    front?.close()
    await serving.close()
    removeRunning(options.data)
  }
}

const start = (
  twins: readonly Twin[],
  { port, host, seed, clock, data, egress, adminToken }: UpOptions,
  { extensions = [], page }: Pick<ServeOptions, 'extensions' | 'page'>,
): Promise<Serving> =>
  startServers({
    twins,
    address: host,
    port,
    data: data === MEMORY ? data : resolve(data),
    egress,
    adminToken,
    extensions: [faults, ...extensions],
    page,
    ...(seed !== undefined && { seed }),
    ...(clock && { clock: startOf(clock) }),
  })

/** Puts the profiles to work, and the limits in force, that were asked for on the command line. */
async function misbehave(
  { host }: Serving,
  { universe: name, faults: profiles, limits, limitPreset }: UpOptions,
): Promise<void> {
  const universe = host.get(name)
  if (limitPreset) universe.choosePresets(limitPreset)
  if (limits) universe.limits = limits
  if (!profiles) return
  const { sayProblem, start } = await import('@dtu/fault-profiles')
  const { run, warnings } = start(host, universe, { profiles })
  for (const warning of warnings) console.error(sayProblem(warning))
  console.error(`${run.id} is at work: ${profiles.join(', ')}`)
}

function summarize({ host, admin }: Serving, { universe: name, seed, clock }: UpOptions): Summary {
  const universe = host.find(name) ?? host.create(name, { seed, ...(clock && { clock: startOf(clock) }) })
  const credentials = universe.credentials()
  const twins = universe.twins.map((twin) => [
    twin.name,
    { url: universe.baseUrl(twin.name), credentials: credentials[twin.name] ?? {} },
  ])
  return { universe: name, admin, twins: Object.fromEntries(twins) }
}
