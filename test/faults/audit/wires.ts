import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import type { Given, Look } from './looks.ts'

/** What came of a request over a real connection. */
interface Came {
  answered: boolean
  status?: number | undefined
  reason?: string | undefined
  header?: string | undefined
  body: string
  complete?: boolean
  error?: string
  /** How many bytes the parser choked on. */
  choked?: number
  reused?: boolean
  held?: boolean
}

/** Resolves when a condition holds, or after a while. */
async function soon(holds: () => boolean, most = 400): Promise<boolean> {
  for (const end = performance.now() + most; performance.now() < end && !holds(); )
    await new Promise((resolve) => setTimeout(resolve, 5))
  return holds()
}

function over(url: string, headers: Record<string, string>, agent: Agent, sockets: Set<Socket>): Promise<Came> {
  const came: Came = { answered: false, body: '' }
  return new Promise((resolve) => {
    const failed = (error: Error & { code?: string; rawPacket?: Buffer }) => {
      came.error = `${error.code} ${error.message}`
      if (error.rawPacket) came.choked = error.rawPacket.length
    }
    const asked: ClientRequest = request(url, { method: 'POST', headers, agent }, (reply: IncomingMessage) => {
      Object.assign(came, { answered: true, status: reply.statusCode, reason: reply.statusMessage })
      came.header = String(reply.headers['x-huge']?.length)
      reply.on('data', (bytes: Buffer) => {
        came.body += bytes.toString('latin1')
      })
      reply.on('error', failed)
      reply.on('close', () => {
        came.complete = reply.complete
        resolve(came)
      })
    })
    asked.on('socket', (socket) => sockets.add(socket))
    asked.on('error', (error) => {
      failed(error)
      if (!came.answered) resolve(came)
    })
    asked.on('response', () => {
      came.reused = asked.reusedSocket
    })
    asked.end('{}')
  })
}

async function speak(given: Given, times: number): Promise<unknown> {
  const { world, universe, engine, begin } = given
  const base = await world.listen('slack')
  begin()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const sockets = new Set<Socket>()
  const headers = {
    authorization: `Bearer ${world.credentials.slack?.token}`,
    'content-type': 'application/json; charset=utf-8',
    'content-length': '2',
  }
  const seen: unknown[] = []
  for (let n = 0; n < times; n++) {
    let done = false
    const going = over(`${base}/api/auth.test`, headers, agent, sockets).finally(() => {
      done = true
    })
    const came = await Promise.race([going, held(engine, () => done)])
    if (came)
      seen.push({ ...came, closed: times > 1 && n === 0 && (await soon(() => [...sockets].some((s) => s.destroyed))) })
    else {
      seen.push('held')
      engine.reset()
      seen.push(await going)
    }
  }
  agent.destroy()
  return [seen, universe.clock.now()]
}

/** Resolves when a fault holds the connection for good: a pause ends by itself. */
async function held(engine: Given['engine'], done: () => boolean): Promise<undefined> {
  while (!done()) {
    await soon(() => engine.held > 0 || done(), 5_000)
    if (!(await soon(() => engine.held === 0 || done(), 700))) return
  }
  return new Promise(() => {})
}

/** One request over a real connection. */
export const wire: Look = (given) => speak(given, 1)

/** Two, one after the other, over one connection if it lasts. */
export const twice: Look = (given) => speak(given, 2)
