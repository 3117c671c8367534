import { createEmulator } from 'emulate'
import { freePort } from './free-port.ts'
import { say } from './say.ts'

// It refuses a token's 5,000th request within an hour.
const tokens = Array.from({ length: 400 }, (_, n) => `xoxb-bench-${n}`)
const emulator = await createEmulator({
  service: 'slack',
  port: await freePort(),
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
say({ url: emulator.url, tokens, words: { write: id('random'), read: id('general') } })
