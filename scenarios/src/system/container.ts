import { randomUUID } from 'node:crypto'
import { OperatorError } from '@dtu/kit/errors'
import type { ContainerSystem } from '../format/system.ts'
import { listenerFor, Process } from './command.ts'
import { docker, networkOf, requireImage } from './docker.ts'
import { type Relay, relay } from './relay.ts'
import type { RunningSystem, SystemContext } from './system.ts'

/** What a container calls the machine it runs on. */
const HOST = 'host.docker.internal'

/**
 * Runs an image under its own name for one trial and removes it after, also when the runner is killed. It reaches the twins by
 * relays at its network's gateway, since they listen on loopback alone, and is reached by one at `{system.url}`.
 */
export async function startContainer(system: ContainerSystem, context: SystemContext): Promise<RunningSystem> {
  await requireImage(system.container)
  const name = `dtu-${randomUUID()}`
  const relays: Relay[] = []
  const close = async () => {
    await docker('rm', '--force', '--volumes', name).catch(() => {}) // It may be gone already.
    await Promise.all(relays.splice(0).map((one) => one.close()))
  }
  try {
    const place = system.network === 'host' ? atHost(context) : await inNetwork(system, context, name, relays)
    const command = lineOf(
      [
        'docker',
        'run',
        '--rm',
        '--init',
        '--pull',
        'never',
        '--name',
        name,
        '--label',
        `dtu.runner=${process.pid}`,
        ...place.options,
      ],
      system,
      place.env,
    )
    const { ready, within } = system
    const running = new Process(
      { command, ...(ready && { ready }), ...(within !== undefined && { within }) },
      { ...context, env: place.env },
      quoted(['docker', 'rm', '--force', '--volumes', name]),
    )
    running.listener = listenerFor(context)
    await running.ready()
    return { url: running.url, ended: running.ended, stop: () => running.stop().finally(close) }
  } catch (error) {
    await close()
    throw error
  }
}

interface Place {
  readonly options: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const atHost = ({ env }: SystemContext): Place => ({ options: ['--network', 'host'], env })

/** Lays the ways to and from a container that has a network of its own. */
async function inNetwork(
  { network, port }: ContainerSystem,
  { env, addresses, port: outside }: SystemContext,
  name: string,
  relays: Relay[],
): Promise<Place> {
  const { name: net, gateway } = await networkOf(network as 'twins' | 'bridge')
  const ways: [string, string][] = []
  for (const { hostname, port: at } of new Set(addresses.map((url) => new URL(url).host)).values().map(urlOf)) {
    const way = await relay(gateway, 0, () => ({ host: hostname, port: Number(at) })).catch((error: Error) => {
      throw new OperatorError('no_gateway', `a container's network has no address here: ${error.message}`, {
        hint: 'containers need an engine on this machine itself, or network: host',
      })
    })
    relays.push(way)
    ways.push([`${hostname}:${at}`, `${HOST}:${way.port}`])
  }
  let address: Promise<string> | undefined
  const target = async () => {
    address ??= docker('inspect', '--format', `{{(index .NetworkSettings.Networks "${net}").IPAddress}}`, name)
    const host = await address.catch(() => '')
    // Not there yet: the next who connects asks again.
    if (host === '') address = undefined
    if (host === '') throw new Error('it has no address yet')
    return { host, port }
  }
  relays.push(await relay('127.0.0.1', outside, target))
  const told = Object.entries(env).map(([key, value]) => [
    key,
    ways.reduce((text, [from, to]) => text.replaceAll(from, to), value),
  ])
  return { options: ['--network', net, '--add-host', `${HOST}:${gateway}`], env: Object.fromEntries(told) }
}

const urlOf = (host: string) => new URL(`http://${host}`)

/** Values of the environment stand in no process list: the engine's command line takes them from its own. */
const lineOf = (
  run: readonly string[],
  { container, arguments: more = [] }: ContainerSystem,
  env: Place['env'],
): string => `exec ${quoted([...run, ...Object.keys(env).flatMap((key) => ['--env', key]), container, ...more])}`

const quoted = (parts: readonly string[]): string => parts.map((part) => `'${part.replaceAll("'", "'\\''")}'`).join(' ')
