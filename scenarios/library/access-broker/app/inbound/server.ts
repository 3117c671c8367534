import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { hr } from './hr.ts'
import type { Inbound, Reply } from './reply.ts'
import { command, interaction } from './slack.ts'
import { isFromHr, isFromSlack } from './verify.ts'

const MOST_BYTES = 1_000_000

/** Listens for Slack and HR. Each request is checked, written down and answered; the work is done afterwards. */
export async function listen(app: Inbound): Promise<Server> {
  const server = createServer((request, response) => {
    answer(app, request)
      .catch((error: Error): Reply => ({ status: error instanceof SyntaxError ? 400 : 500, body: 'no' }))
      .then((reply) => send(response, reply))
  })
  server.listen(app.config.port, app.config.host)
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
  return server
}

async function answer(app: Inbound, request: IncomingMessage): Promise<Reply> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  if (path === '/healthz') return { status: 200, body: 'ok' }
  if (request.method !== 'POST') return { status: 404, body: 'no' }
  const body = await bodyOf(request)
  if (path.startsWith('/slack/')) {
    if (!isFromSlack(request.headers, body, app.config.slack.signingSecret, Date.now()))
      return { status: 401, body: 'not signed' }
    return slack(app, path, body)
  }
  if (!isFromHr(request.headers, app.config.hrSecret)) return { status: 401, body: 'no' }
  return hr(app, path, JSON.parse(body))
}

function slack(app: Inbound, path: string, body: string): Reply {
  if (path === '/slack/commands') return command(app, new URLSearchParams(body))
  if (path === '/slack/interactions')
    return interaction(app, JSON.parse(new URLSearchParams(body).get('payload') ?? ''))
  const event = JSON.parse(body)
  return { status: 200, body: event.type === 'url_verification' ? event.challenge : '' }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MOST_BYTES) throw new SyntaxError('too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function send(response: ServerResponse, { status, body }: Reply): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json' })
  response.end(text)
}
