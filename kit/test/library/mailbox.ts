import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Letter {
  readonly headers: Record<string, unknown>
  readonly body: { readonly seq: number; readonly type: string }
}

export interface Mailbox {
  readonly url: string
  readonly letters: Letter[]
  /** Resolves when so many letters have come. */
  hold(count: number): Promise<void>
  close(): Promise<void>
}

/** Somebody outside who takes deliveries. `answer` gives the status for the n-th letter, from 1; 0 leaves it without an answer. */
export async function mailbox(answer: (n: number) => number = () => 200): Promise<Mailbox> {
  const letters: Letter[] = []
  let heard = () => {}
  const server = createServer(async (request, reply) => {
    let text = ''
    for await (const chunk of request.setEncoding('utf8')) text += chunk
    letters.push({ headers: request.headers, body: JSON.parse(text) })
    const status = answer(letters.length)
    if (status > 0) reply.writeHead(status).end()
    heard()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    letters,
    async hold(count) {
      while (letters.length < count)
        await new Promise<void>((resolve) => {
          heard = resolve
        })
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
