import { setTimeout } from 'node:timers/promises'
import type { RunningSystem, SystemContext } from '../../src/index.ts'

/** Says what it is asked. SLOW: and answers after so many milliseconds of the machine's. WAKES: so many milliseconds after its start it says so. */
export async function start({ clock, env, recorder }: SystemContext): Promise<RunningSystem> {
  const say = (line: string) => recorder.heard({ kind: 'output', stream: 'out', line })
  if (env.WAKES) void clock.sleep(Number(env.WAKES)).then(() => say('awake'))
  return {
    ask: async (request) => {
      say(JSON.stringify(request))
      if (env.SLOW) await setTimeout(Number(env.SLOW))
      return { status: 200, headers: {}, body: 'ok' }
    },
    idle: async () => {},
    stop: async () => {},
  }
}
