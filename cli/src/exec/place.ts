import { OperatorError } from '@dtu/kit/errors'
import { type Client, connect, pathOf } from '../client.ts'
import type { ExecOptions } from '../commands/exec.ts'
import { startOwn } from '../own.ts'
import { sentSeed } from '../seed.ts'
import { disturb } from './disturb.ts'

/** A twin as a program finds it. */
export interface Place {
  readonly name: string
  /** The vendor's own names; `*.example.com` is any below it. */
  readonly hosts: readonly string[]
  /** Where it answers on this machine, its universe's prefix included. */
  readonly url: string
}

/** The universe that a program runs in. */
export interface World {
  readonly client: Client
  readonly universe: string
  readonly places: readonly Place[]
  /** Whether it was made for this run. */
  readonly own: boolean
  end(): Promise<void>
}

/** The universe that was asked for: of the running host, else of one that lives as long as the program. */
export async function enter(options: ExecOptions): Promise<World> {
  const world = await choose(options)
  try {
    await disturb(world, options)
  } catch (error) {
    await world.end()
    throw error
  }
  return world
}

async function choose({ universe, seed, admin, data }: ExecOptions): Promise<World> {
  const where = { ...(admin !== undefined && { admin }), ...(data !== undefined && { data }) }
  const named = universe !== undefined && universe !== 'new'
  const running = await connect(where).catch((error) => {
    if (named || where.admin !== undefined || where.data !== undefined) throw error
    return undefined
  })
  if (!running) return inside({ ...(await startOwn({ seed })), universe: 'default' })
  if (seed !== undefined && universe !== 'new')
    throw new OperatorError('seeded_already', 'a universe that is up has its population already', {
      hint: 'make a new one for this run: --universe new',
    })
  if (universe !== 'new')
    return { ...(await inside({ client: running, universe: universe ?? running.universe })), own: false }
  const { name } = await running.post<{ name: string }>(
    '/universes',
    seed === undefined ? {} : { seed: await sentSeed(seed) },
  )
  const end = () => running.delete(pathOf(name)).then(() => {})
  return inside({ client: running, universe: name, end })
}

interface Entered {
  readonly client: Client
  readonly universe: string
  readonly end?: () => Promise<void>
}

async function inside({ client, universe, end = async () => {} }: Entered): Promise<World> {
  const { twins: known } = await client.get<{ twins: { name: string; hosts: string[] }[] }>('/twins')
  const { twins } = await client.get<{ twins: Record<string, { url: string }> }>(pathOf(universe))
  const places = known.map(({ name, hosts }) => ({ name, hosts, url: twins[name]?.url ?? '' }))
  return { client, universe, places, own: true, end }
}

/** The variables that give a program its credentials, its base URLs being the vendors' own. */
export async function variables({ client, universe, places }: World): Promise<Record<string, string>> {
  const byTwin = await client.get<Record<string, Record<string, string>>>(`${pathOf(universe)}/environment`)
  const all = places.flatMap(({ name, url, hosts }) =>
    Object.entries(byTwin[name] ?? {}).map(([key, value]) => [key, value.replaceAll(url, `https://${hosts[0]}`)]),
  )
  return Object.fromEntries(all)
}

/** The twin that a host name leads to. */
export const targetOf = ({ places }: World, host: string) =>
  places.find(({ hosts }) => hosts.includes(host)) ??
  places.find(({ hosts }) => hosts.some((name) => name.startsWith('*.') && host.endsWith(name.slice(1))))
