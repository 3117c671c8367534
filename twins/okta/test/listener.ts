import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Heard {
  readonly method: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: any
}

export interface Listener {
  readonly url: string
  readonly heard: Heard[]
  close(): Promise<void>
}

type Answer = { readonly status?: number; readonly body?: unknown }

/** Somebody whom Okta calls, on a loopback port: keeps what it hears, and answers as it is told. */
export async function listen(answer: (heard: Heard) => Answer): Promise<Listener> {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      const message = {
        method: request.method ?? '',
        headers: request.headers,
        body: text ? JSON.parse(text) : undefined,
      }
      heard.push(message)
      const { status = 200, body } = answer(message)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    heard,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
