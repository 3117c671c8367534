import { createHash } from 'node:crypto'
import { Host, Pipeline, type Population, populationOf, type Twin, type Universe } from '@dtu/kit'
import { startServers } from '@dtu/kit/serve'
import { load } from '@dtu/twins'
import type { Scenario } from '../format/schema.ts'
import { seedOf } from '../format/seed.ts'
import { Pools } from '../system/pool.ts'

/** Where trials are played: one process's twins, and the worlds that trials start from. */
export interface Stage {
  readonly host: Host
  readonly pipelines: ReadonlyMap<string, Pipeline>
  /** Base URL by twin, once the twins listen; empty before. */
  readonly urls: Readonly<Record<string, string>>
  /** Processes of systems that stay up between trials. */
  readonly pools: Pools
  close(): Promise<void>
}

export interface StageOptions {
  /** All twins the scenarios name. */
  readonly twins: readonly string[]
  /** Whether the twins listen on loopback, for systems outside this process. */
  readonly listen: boolean
}

/** Databases that wait for the next trial: as many as a thread plays at once, and some. */
const SPARE = 16

/** Opens a stage. The journal keeps what one trial can produce: its recorder takes everything as it happens. */
export async function openStage({ twins: names, listen }: StageOptions): Promise<Stage> {
  const twins = await load(names)
  const options = { twins, seed: 'empty', data: ':memory:', journal: { keep: 100 }, reuse: SPARE }
  const pools = new Pools()
  if (!listen) {
    const host = new Host(options)
    return { host, pipelines: pipelinesOf(host, twins), urls: {}, pools, close: async () => host.close() }
  }
  const { host, twins: urls, close } = await startServers({ ...options, port: 0 })
  return { host, pipelines: pipelinesOf(host, twins), urls, pools, close: () => pools.close().then(close) }
}

/** Whether a scenario's system reaches the twins over sockets: one outside this process, or a module that is told an address. */
export function needsSockets({ system }: Pick<Scenario, 'system'>): boolean {
  if (!system) return false
  return !('module' in system) || Object.values(system.env ?? {}).some((value) => /\{[\w-]+\.url\}/.test(value))
}

const pipelinesOf = (host: Host, twins: readonly Twin[]) =>
  new Map(twins.map((twin) => [twin.name, new Pipeline(host, twin)]))

/** What every trial of a scenario starts from. */
export interface Base {
  readonly universe: Universe
  readonly population: Population
}

const bases = new WeakMap<Stage, Map<string, Base>>()

/** The world a scenario starts from: made once, forked for each trial. */
export function baseOf(stage: Stage, { world }: Pick<Scenario, 'world'>): Base {
  const made = bases.get(stage) ?? new Map<string, Base>()
  bases.set(stage, made)
  const key = JSON.stringify([world.seed, world.random, world.clock])
  const base =
    made.get(key) ?? make(stage, world, `base-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`)
  made.set(key, base)
  return base
}

const hashes = new WeakMap<Base, string>()

/** A hash of the state that trials start from, in 16 characters: another build of the twins may seed another. */
export function worldHash(base: Base): string {
  const known = hashes.get(base) ?? base.universe.fingerprint().slice(0, 16)
  hashes.set(base, known)
  return known
}

function make({ host }: Stage, world: Scenario['world'], name: string): Base {
  const seed = seedOf(world.seed)
  const universe = host.create(name, {
    seed,
    random: String(world.random),
    clock: { mode: 'manual', at: Date.parse(world.clock) },
  })
  return { universe, population: populationOf(universe, seed) }
}
