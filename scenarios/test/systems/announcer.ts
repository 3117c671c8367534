import type { RunningSystem, SystemContext } from '../../src/index.ts'

/** The announcer in the runner's own process: it tells #general once, at its start. */
export async function start({ env, fetch }: SystemContext): Promise<RunningSystem> {
  for (let n = 0; n < Number(env.TIMES ?? 1); n++)
    await fetch('slack', {
      method: 'POST',
      url: '/api/chat.postMessage',
      headers: { authorization: `Bearer ${env.SLACK_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ channel: '#general', text: 'Build 4711 is done' }),
    })
  return { idle: async () => {}, stop: async () => {} }
}
