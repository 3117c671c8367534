import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { type Client, call, type Faulty, faulty, post } from './faults.ts'

/** What fetch makes of an exchange: the reply's text, or the error with its cause. */
async function viaFetch(client: Client, method: string, init: RequestInit = {}): Promise<any> {
  try {
    const reply = await call(client, method, {}, init)
    const status = reply.status
    try {
      const text = await reply.text()
      try {
        return { status, json: JSON.parse(text) }
      } catch (error) {
        return { status, text, error: (error as Error).name }
      }
    } catch (error) {
      return { status, ...named(error) }
    }
  } catch (error) {
    return named(error)
  }
}

const named = (error: any) => ({
  name: error.name,
  message: error.message,
  cause: error.cause?.code ?? error.cause?.name,
  causeName: error.cause?.name,
  said: error.cause?.message,
})

/** What node:http makes of an exchange. */
function viaHttp(client: Client, method: string, agent?: HttpAgent): Promise<any> {
  return new Promise((resolve) => {
    let answered = false
    let failed: string | undefined
    const asked: ClientRequest = httpRequest(
      client.url + method,
      { method: 'POST', headers: client.headers, ...(agent && { agent }) },
      (reply: IncomingMessage) => {
        const bytes: Buffer[] = []
        answered = true
        reply.on('data', (chunk) => bytes.push(chunk))
        reply.on('error', (error: NodeJS.ErrnoException) => {
          failed ??= error.code
        })
        reply.on('close', () =>
          resolve({
            status: reply.statusCode,
            complete: reply.complete,
            text: Buffer.concat(bytes).toString(),
            code: failed,
            bytes: Buffer.concat(bytes),
          }),
        )
      },
    )
    asked.on('error', (error: NodeJS.ErrnoException) => {
      failed = error.code
      // Where there is a reply it says how it ended.
      if (answered) return
      resolve({ code: error.code, message: error.message, reused: asked.reusedSocket })
    })
    asked.end('{}')
  })
}

const wire = (action: string, more = '') => `- id: t.wire\n  match: {twin: slack}\n  do: [{${action}}]\n${more}`

/** A profile with one wire fault on Slack. */
async function broken(action: string, more = ''): Promise<Faulty> {
  const given = await faulty()
  given.begin(wire(action, more))
  return given
}

const injected = ({ ledger }: Faulty) => ledger('injected').map(({ action }) => action)

test('W1 nothing listens', async () => {
  const given = await broken('wire.refuse: {}')
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({
    name: 'TypeError',
    message: 'fetch failed',
    cause: 'ECONNREFUSED',
  })
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ code: 'ECONNREFUSED' })
  given.engine.reset()
  await reachable(given.slack)
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({ status: 200 })
})

/** Resolves when somebody listens again. */
async function reachable(client: Client): Promise<void> {
  const { hostname, port } = new URL(client.url)
  for (let tries = 0; tries < 200; tries++) {
    const open = await new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => resolve(true))
      socket.on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (open) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('nobody listens again')
}

test.each(['accept', 'request'])('W2 FIN on %s', async (at) => {
  const given = await broken(`wire.close: {at: ${at}}`)
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({
    name: 'TypeError',
    cause: 'UND_ERR_SOCKET',
    said: 'other side closed',
  })
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ code: 'ECONNRESET', message: 'socket hang up' })
  expect(injected(given).length).toBeGreaterThanOrEqual(2)
})

test('W3 RST on accept', async () => {
  const given = await broken('wire.reset: {at: accept}')
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({ name: 'TypeError', cause: 'ECONNRESET' })
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ code: 'ECONNRESET' })
})

test('W4 RST after the request: nothing was done', async () => {
  const given = await broken('wire.reset: {at: request}')
  expect(await post(given.slack, 'w4').catch((error) => error.cause.code)).toBe('ECONNRESET')
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ code: 'ECONNRESET' })
  expect(given.messages('w4')).toBe(0)
  expect(given.ledger('injected').map(({ commit }) => commit)).toEqual(['never', 'never'])
})

test('W4 RST after the commit: it was done, and nobody heard', async () => {
  const given = await broken('wire.reset: {at: response-head}, commit: applied')
  expect(await post(given.slack, 'w4b').catch((error) => error.cause.code)).toBe('ECONNRESET')
  expect(given.messages('w4b')).toBe(1)
})

test('W5 no answer until the caller’s own deadline', async () => {
  const given = await broken('wire.hang: {at: response-head}, commit: never')
  const error = await call(given.slack, 'auth.test', {}, { signal: AbortSignal.timeout(150) }).catch((error) => error)
  expect([error.name, error.code]).toEqual(['TimeoutError', 23])
})

test('W6 RST in the middle of the body', async () => {
  const given = await broken('wire.reset: {at: body}, commit: applied')
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({
    status: 200,
    name: 'TypeError',
    message: 'terminated',
    cause: 'ECONNRESET',
  })
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ code: 'ECONNRESET', complete: false })
})

test.each(['content-length', 'chunked'])('W7 FIN in the middle of a %s body', async (framing) => {
  const given = await broken(`wire.truncate: {fraction: 0.5, framing: ${framing}}`)
  const seen = await viaFetch(given.slack, 'auth.test')
  expect(seen).toMatchObject({ status: 200, name: 'TypeError', message: 'terminated' })
  expect(['UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH']).toContain(seen.cause)
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ code: 'ECONNRESET', complete: false })
})

test('W8 a cut body that ends with the connection is no error', async () => {
  const given = await broken('wire.truncate: {fraction: 0.5, framing: eof}')
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({ status: 200, error: 'SyntaxError' })
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ complete: true, status: 200 })
})

test('W9 a bad chunk size', async () => {
  const given = await broken('wire.badChunk: {}')
  const seen = await viaFetch(given.slack, 'auth.test')
  expect(seen).toMatchObject({ name: 'TypeError', message: 'terminated', causeName: 'HTTPParserError' })
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ code: 'HPE_INVALID_CHUNK_SIZE' })
})

test.each(['wire.garbage: {bytes: 40}', 'wire.badStatusLine: {}'])('W10 %s', async (action) => {
  const given = await broken(action)
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({
    message: 'fetch failed',
    causeName: 'HTTPParserError',
  })
  expect((await viaHttp(given.slack, 'auth.test')).code).toMatch(/^HPE_INVALID/)
})

test('W11 a header of 20 KB', async () => {
  const given = await broken('wire.hugeHeader: {}')
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({ cause: 'UND_ERR_HEADERS_OVERFLOW' })
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ code: 'HPE_HEADER_OVERFLOW' })
})

test('W12 an illegal header line', async () => {
  const given = await broken('wire.badHeader: {}')
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({ causeName: 'HTTPParserError' })
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ code: 'HPE_INVALID_HEADER_TOKEN' })
})

test('W13 a Content-Length that is too small', async () => {
  const given = await broken('wire.contentLength: {delta: -10}')
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({ status: 200, error: 'SyntaxError' })
  expect((await viaHttp(given.slack, 'auth.test')).text.length).toBeGreaterThan(0)
})

test('W14 two different Content-Lengths', async () => {
  const given = await broken('wire.duplicateContentLength: {}')
  const seen = await viaFetch(given.slack, 'auth.test')
  expect(['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'HPE_UNEXPECTED_CONTENT_LENGTH', 'HTTPParserError']).toContain(
    seen.cause,
  )
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ code: 'HPE_UNEXPECTED_CONTENT_LENGTH' })
})

test('W15 a stall in the middle of the body', async () => {
  const given = await broken('wire.hang: {at: body}, commit: applied')
  const patience = new AbortController()
  const reply = await call(given.slack, 'auth.test', {}, { signal: patience.signal })
  expect(reply.status).toBe(200)
  // The deadline is the caller's: it begins when the head is there.
  setTimeout(() => patience.abort(new DOMException('too long', 'TimeoutError')), 300)
  expect(await reply.text().catch((error) => error.name)).toBe('TimeoutError')
})

test('W16 a body that is not the gzip it says', async () => {
  const given = await broken('http.body: {form: gzipCorrupt}')
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({ message: 'terminated', cause: 'Z_DATA_ERROR' })
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ status: 200, complete: true })
})

test('W17 a gzip that is cut in half, or has no trailer', async () => {
  const half = await broken('http.body: {form: gzipTruncated}')
  expect(await viaFetch(half.slack, 'auth.test')).toMatchObject({ status: 200, error: 'SyntaxError' })
  half.engine.reset()
  half.begin(wire('http.body: {form: gzipNoTrailer}'))
  expect(await viaFetch(half.slack, 'auth.test')).toMatchObject({ status: 200, json: { ok: true } })
})

test.each(['http.html: {template: captive}', 'http.body: {form: empty}', 'http.body: {form: truncatedJson}'])(
  'W18 a success that is no JSON: %s',
  async (action) => {
    const given = await broken(action)
    expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({ status: 200, error: 'SyntaxError' })
  },
)

test('W19 a byte order mark', async () => {
  const given = await broken('http.body: {form: bom}')
  expect(await (await call(given.slack, 'auth.test')).json()).toMatchObject({ ok: true })
  expect([...(await viaHttp(given.slack, 'auth.test')).bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test('W20 a redirect that leads back', async () => {
  const given = await broken('http.redirect: {loop: true}')
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({
    message: 'fetch failed',
    said: 'redirect count exceeded',
  })
  expect(await viaHttp(given.slack, 'auth.test')).toMatchObject({ status: 302 })
})

test('W21 RST on a reused connection: the request is not sent again by itself', async () => {
  const given = await broken('wire.keepAlive: {resetOnReuse: true}')
  const agent = new HttpAgent({ keepAlive: true, maxSockets: 1 })
  expect(await viaHttp(given.slack, 'auth.test', agent)).toMatchObject({ status: 200 })
  await new Promise((resolve) => setImmediate(resolve))
  expect(await viaHttp(given.slack, 'auth.test', agent)).toMatchObject({ code: 'ECONNRESET', reused: true })
  agent.destroy()
  expect(given.ledger()).toHaveLength(2)
})

test('W22 an idle connection that is closed cleanly goes unnoticed', async () => {
  const given = await broken('wire.keepAlive: {idleClose: 5ms}')
  const agent = new HttpAgent({ keepAlive: true, maxSockets: 1 })
  for (let i = 0; i < 3; i++) {
    expect(await viaHttp(given.slack, 'auth.test', agent)).toMatchObject({ status: 200 })
    while (Object.keys(agent.freeSockets).length > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  agent.destroy()
})

test('W23 413 while the upload is still under way, then RST', async () => {
  const given = await broken('wire.earlyResponse: {status: 413, thenReset: 10ms}')
  const { hostname, port } = new URL(given.slack.url)
  const said = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), hostname)
    let text = ''
    socket.write(
      'POST /api/chat.postMessage HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10000000\r\n\r\n{"text":',
    )
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
  })
  expect(said).toMatch(/^HTTP\/1\.1 413 /)
})

test('what leaves slowly leaves whole', async () => {
  const given = await broken('wire.slice: {avg: 7, jitter: 0.5, gap: 1ms}')
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({ status: 200, json: { ok: true } })
  given.engine.reset()
  given.begin(wire('wire.throttle: {bytesPerSec: 5000}'))
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({ status: 200, json: { ok: true } })
})

test('H12 stopping a run lets go of connections that hang', async () => {
  const given = await broken('wire.hang: {at: response-head}, commit: never')
  const hung = call(given.slack, 'auth.test').catch((error) => error.cause.code)
  while (given.engine.held === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  given.engine.reset()
  expect(['UND_ERR_SOCKET', 'ECONNRESET']).toContain(await hung)
  expect(given.engine.held).toBe(0)
  expect(await viaFetch(given.slack, 'auth.test')).toMatchObject({ status: 200 })
})
