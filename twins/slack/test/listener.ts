import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Heard {
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The body as JSON, or the form's `payload`, or the form. */
  readonly body: any
  readonly path: string
}

export interface Answer {
  readonly status?: number
  readonly body?: string
  readonly headers?: Record<string, string>
  /** Never answer. */
  readonly silent?: boolean
}

/** A server that writes down what it is sent. */
export interface Listener {
  readonly url: string
  readonly heard: Heard[]
  /** How the next requests are answered. */
  answer: (heard: Heard) => Answer
  close(): void
}

export async function listen(): Promise<Listener> {
  const heard: Heard[] = []
  const listener = { url: '', heard, answer: (_: Heard): Answer => ({}), close: () => {} }
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => {
      text += chunk
    })
    request.on('end', () => {
      const one: Heard = { headers: request.headers, text, body: read(text), path: request.url ?? '' }
      heard.push(one)
      const { status = 200, body = challengeOf(one), headers = {}, silent } = listener.answer(one)
      if (!silent) response.writeHead(status, headers).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  listener.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  listener.close = () => {
    server.closeAllConnections()
    server.close()
  }
  return listener
}

/** An honest request URL echoes its challenge. */
const challengeOf = ({ body }: Heard): string => (body?.type === 'url_verification' ? body.challenge : '')

function read(text: string): any {
  try {
    return JSON.parse(text)
  } catch {
    const form = new URLSearchParams(text)
    const payload = form.get('payload')
    return payload === null ? Object.fromEntries(form) : JSON.parse(payload)
  }
}
