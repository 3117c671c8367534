import { createServer } from 'node:net'
import { createEmulator } from 'emulate'
import { say } from './say.ts'

/** A port that was free a moment ago: the peer cannot pick one itself. */
const port = await new Promise<number>((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as { port: number }
    probe.close(() => resolve(port))
  })
})
// It refuses a token's 5,000th request within an hour.
const tokens = Array.from({ length: 400 }, (_, n) => `xoxb-bench-${n}`)
const emulator = await createEmulator({
  service: 'slack',
  port,
  seed: {
    tokens: Object.fromEntries(tokens.map((token) => [token, { login: 'admin', scopes: ['chat:write'] }])),
  } as never,
})
const call = async (method: string, body: object) =>
  (
    await fetch(`${emulator.url}/api/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[0]}` },
      body: JSON.stringify(body),
    })
  ).json() as Promise<any>
const { channels } = await call('conversations.list', {})
const id = (name: string) => channels.find((channel: { name: string }) => channel.name === name).id as string
say({ url: emulator.url, tokens, write: id('random'), read: id('general') })
