import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RunningSystem, SystemContext } from '../../src/index.ts'

/** Is asked to announce something, tries once more where it is refused, and then forgets it. */
export async function start({ env, fetch, port }: SystemContext): Promise<RunningSystem> {
  let working: Promise<unknown> = Promise.resolve()
  const post = async () => {
    const { status } = await fetch('slack', {
      method: 'POST',
      url: '/api/chat.postMessage',
      headers: { authorization: `Bearer ${env.SLACK_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ channel: '#general', text: 'It is done' }),
    })
    return status
  }
  const server = createServer((_, reply) => {
    working = working.then(async () => (await post()) >= 500 && (await post()))
    reply.end('ok')
  }).listen(port, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    idle: async () => void (await working),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
