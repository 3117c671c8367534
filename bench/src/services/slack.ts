import type { Ready } from '../targets/say.ts'
import type { Call, Sent, Service } from './service.ts'

const post = (method: string, token: string, body: object): Sent => ({
  method: 'POST',
  path: `/api/${method}`,
  headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` },
  body: JSON.stringify(body),
})

const call = (name: string, body: (target: Ready) => object): Call => ({
  name,
  request: (target, token) => post(name, token, body(target)),
})

/** Three methods over a channel with a thousand messages. */
export const slack: Service = {
  calls: [
    call('auth.test', () => ({})),
    call('chat.postMessage', ({ words }) => ({
      channel: words.write,
      text: 'Deploy of build 4711 is done, thank you all',
    })),
    call('conversations.history', ({ words }) => ({ channel: words.read, limit: 100 })),
  ],
  async fill({ words, tokens }, send) {
    for (let n = 0; n < 1000; n++) {
      const token = tokens[n % tokens.length] as string
      await send(post('chat.postMessage', token, { channel: words.read, text: `message ${n} of a thousand` }))
    }
  },
}
