import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { RunningSystem, SystemContext } from '../../src/index.ts'

/** Is told a minute at which to say something, writes it down, and says it when the world's time has come. */
export async function start({ clock, data, env, fetch, port }: SystemContext): Promise<RunningSystem> {
  const file = join(data(), 'due')
  const end = new AbortController()
  let working: Promise<unknown> = Promise.resolve()
  const plan = (due: number) =>
    clock.sleep(due - clock.now(), end.signal).then(
      () => {
        working = fetch('slack', {
          method: 'POST',
          url: '/api/chat.postMessage',
          headers: { authorization: `Bearer ${env.SLACK_TOKEN}`, 'content-type': 'application/json' },
          body: JSON.stringify({ channel: '#general', text: `It is ${new Date(clock.now()).toISOString()}` }),
        })
      },
      () => {},
    )
  if (existsSync(file)) for (const due of readFileSync(file, 'utf8').trim().split('\n')) void plan(Number(due))
  const server = createServer((request, reply) => {
    const due = clock.now() + Number(new URL(`http://localhost${request.url}`).searchParams.get('minutes')) * 60_000
    appendFileSync(file, `${due}\n`)
    void plan(due)
    reply.end('ok')
  }).listen(port, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    idle: async () => void (await working),
    stop: async () => {
      end.abort()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
