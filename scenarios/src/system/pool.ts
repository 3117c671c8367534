import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { milliseconds } from '@dtu/kit/duration'
import { fill, type Names } from '../format/holes.ts'
import type { System } from '../format/system.ts'
import { type Command, listenerFor, Process } from './command.ts'
import { environmentOf, freePort } from './environment.ts'
import { type RunningSystem, type SystemContext, SystemError } from './system.ts'

type Reset = Exclude<NonNullable<Command['pool']>['reset'], 'restart'>
type Pooled = Command & { readonly pool: { readonly reset: Reset } }
type Context = Omit<SystemContext, 'env' | 'port'>

/** Whether a system's processes stay up. */
export const isPooled = (system: System): system is Pooled =>
  'command' in system && system.pool !== undefined && system.pool.reset !== 'restart'

/** A world that is of no trial. */
export interface Spare {
  readonly names: Names
  drop(): void
}

/**
 * Processes of a system that stay up between trials. Each is started in a world that nobody looks at and is then taken into the
 * world of each trial by its reset, the first like all others: no trial is told apart by what a process did before. What it
 * still asks of an earlier world finds none.
 */
export class Pool {
  readonly #system: Pooled
  readonly #idle: Process[] = []

  constructor(system: Pooled) {
    this.#system = system
  }

  /** A process in the world of a trial. Throws a SystemError when none can be started. */
  async lend(names: Names, context: Context): Promise<RunningSystem> {
    const warm = this.#idle.pop()
    if (warm && !(await this.#taken(warm, names, context).catch(() => false))) return this.lend(names, context)
    const process = warm ?? (await this.#fresh(context))
    if (!warm) await this.#taken(process, names, context)
    process.listener = listenerFor(context)
    return {
      url: process.url,
      ended: process.ended,
      stop: async () => {
        process.listener = undefined
        this.#idle.push(process)
      },
      kill: () => process.stop(),
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((process) => process.stop()))
  }

  async #fresh(context: Context): Promise<Process> {
    const spare = context.spare()
    try {
      const port = await freePort()
      const { env, known } = environmentOf(this.#system, spare.names, port, context.data)
      const process = new Process(fill(this.#system, known), { folder: context.folder, env, port })
      await process.ready()
      return process
    } finally {
      spare.drop()
    }
  }

  /** Takes a process into a world; one that cannot be taken is ended. */
  async #taken(process: Process, names: Names, context: Context): Promise<true> {
    const { pool, cwd } = this.#system
    const { env, known } = environmentOf(this.#system, names, process.port, context.data)
    const within = AbortSignal.timeout(milliseconds(this.#system.within ?? '30s'))
    try {
      await reset(fill(pool.reset, known), env, resolve(context.folder, cwd ?? '.'), within)
      // What it has printed by now is of no trial.
      await turn()
      await turn()
      return true
    } catch (error) {
      await process.stop()
      throw new SystemError(`its reset failed: ${(error as Error).message}`)
    }
  }
}

async function reset(how: Reset, env: Record<string, string>, cwd: string, signal: AbortSignal): Promise<void> {
  if ('command' in how) {
    const child = spawn(how.command, { shell: true, cwd, env: { ...process.env, ...env }, stdio: 'ignore', signal })
    const [code, by] = await once(child, 'exit')
    if (code !== 0) throw new Error(`${how.command} ended with ${by ?? code}`)
    return
  }
  const reply = await fetch(how.http, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(how.json ?? env),
    signal,
  })
  await reply.arrayBuffer()
  if (!reply.ok) throw new Error(`${how.http} answered ${reply.status}`)
}

/** The pools of a stage, by system. */
export class Pools {
  readonly #pools = new Map<string, Pool>()

  of(system: Pooled, folder: string): Pool {
    const key = JSON.stringify([folder, system])
    const known = this.#pools.get(key) ?? new Pool(system)
    this.#pools.set(key, known)
    return known
  }

  async close(): Promise<void> {
    for (const pool of this.#pools.values()) await pool.close()
  }
}
