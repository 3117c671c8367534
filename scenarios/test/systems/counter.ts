import { createHash } from 'node:crypto'
import type { InProcessReply, RunningSystem, SystemContext } from '../../src/index.ts'

/**
 * A counter with clerks, on the world's clock: who comes is served in turn, for `TAKES` milliseconds, or for times of that
 * mean without memory where `VARIES`. Whenever somebody leaves it prints its own account: milliseconds that all together were in it.
 */
export async function start({ clock, env, recorder }: SystemContext): Promise<RunningSystem> {
  const clerks = Array.from({ length: Number(env.CLERKS ?? 1) }, () => Promise.resolve())
  let come = 0
  let inside = 0
  let since = clock.now()
  let account = 0
  const count = (by: number) => {
    account += inside * (clock.now() - since)
    since = clock.now()
    inside += by
  }
  const serve = async (n: number): Promise<InProcessReply> => {
    await clock.sleep(Number(env.TAKES) * (env.VARIES ? -Math.log(1 - chance(n)) : 1))
    count(-1)
    recorder.heard({ kind: 'output', stream: 'out', line: String(account) })
    return { status: 200, headers: {}, body: 'ok' }
  }
  return {
    ask: async () => {
      count(1)
      const n = come++
      const served = (clerks[n % clerks.length] as Promise<void>).then(() => serve(n))
      clerks[n % clerks.length] = served.then(() => {})
      return served
    },
    idle: async () => {},
    stop: async () => {},
  }
}

const chance = (n: number): number => createHash('sha256').update(`served ${n}`).digest().readUInt32BE(0) / 2 ** 32
