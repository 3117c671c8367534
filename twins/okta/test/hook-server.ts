import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface HookServer {
  readonly url: string
  /** The bodies of what came, as JSON where they are. */
  readonly heard: any[]
  close(): Promise<void>
}

/** Somebody outside who answers every request with the same JSON. */
export async function answerWith(answer: unknown): Promise<HookServer> {
  const heard: any[] = []
  const server = createServer((request, reply) => {
    let text = ''
    request.on('data', (part) => {
      text += part
    })
    request.on('end', () => {
      heard.push(text === '' ? undefined : JSON.parse(text))
      reply.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    heard,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
