import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { openAuthority } from '@dtu/kit/front/authority'
import { fetch, ProxyAgent } from 'undici'
import { expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { ask, recording, serve } from './upstream.ts'

const json = JSON.stringify({ greeting: 'hello', list: Array.from({ length: 50 }, (_, n) => n) })
const binary = Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256))

test('compressed, binary and multipart bodies pass byte for byte, and are kept as they are read', async () => {
  const boundary = 'xYzZY'
  const part = Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n\r\n`),
    binary,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const seen: Buffer[] = []
  const upstream = await serve(async (request, response) => {
    seen.push(await buffer(request))
    const answers: Record<string, [string, string | undefined, Buffer]> = {
      '/gzip': ['application/json', 'gzip', gzipSync(json)],
      '/br': ['application/json', 'br', brotliCompressSync(json)],
      '/binary': ['application/octet-stream', undefined, binary],
      '/upload': ['application/json', undefined, Buffer.from('{"ok":true}')],
    }
    const [type, encoding, bytes] = answers[request.url ?? ''] ?? []
    response.writeHead(200, [
      'X-Mixed-Case',
      'kept',
      'Content-Type',
      type ?? '',
      ...(encoding ? ['Content-Encoding', encoding] : []),
    ])
    response.end(bytes)
  })
  await recording({ upstreams: [{ service: 'files', url: upstream.url }] }, async ({ urls }, entries) => {
    expect((await ask(`${urls.files}/gzip`)).bytes).toEqual(gzipSync(json))
    expect((await ask(`${urls.files}/br`)).bytes).toEqual(brotliCompressSync(json))
    expect((await ask(`${urls.files}/binary`)).bytes).toEqual(binary)
    const type = `multipart/form-data; boundary=${boundary}`
    const sent = await ask(`${urls.files}/upload`, {
      method: 'POST',
      headers: ['Content-Type', type, 'Transfer-Encoding', 'chunked'],
      body: part,
    })
    expect(sent.rawHeaders).toContain('X-Mixed-Case')
    expect(seen.at(-1)).toEqual(part)
    const [zipped, brotli, bytes, uploaded] = entries()
    expect(zipped?.response.content.text).toBe(json)
    expect(brotli?.response.content.text).toBe(json)
    expect(bytes?.response.content).toMatchObject({ encoding: 'base64', text: binary.toString('base64') })
    expect(uploaded?.request.postData).toMatchObject({
      mimeType: type,
      encoding: 'base64',
      text: part.toString('base64'),
    })
    expect(uploaded?.request.url).toBe(`${upstream.url}/upload`)
    expect(uploaded?._x).toEqual({ service: 'files' })
  })
  upstream.close()
})

test('a stream passes while it goes on, and its trailers with it', async () => {
  const go = Promise.withResolvers<void>()
  const upstream = await serve(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', trailer: 'x-sum' })
    response.write('data: first\n\n')
    await go.promise
    response.addTrailers({ 'x-sum': 'abc' })
    response.end('data: last\n\n')
  })
  await recording({ upstreams: [{ service: 'events', url: upstream.url }] }, async ({ urls }, entries) => {
    const reply = await fetch(`${urls.events}/`)
    const reader = reply.body?.getReader()
    const first = await reader?.read()
    expect(Buffer.from(first?.value as Uint8Array).toString()).toBe('data: first\n\n')
    expect(entries()).toHaveLength(0)
    go.resolve()
    const last = await reader?.read()
    expect(Buffer.from(last?.value as Uint8Array).toString()).toBe('data: last\n\n')
    while (!(await reader?.read())?.done);
    expect(entries()[0]?.response.content.text).toBe('data: first\n\ndata: last\n\n')
  })
  upstream.close()
})

test('an exchange is in the file before the client hears its end', async () => {
  const upstream = await serve((request, response) => response.end(`you asked for ${request.url}`))
  await recording({ upstreams: [{ service: 'a', url: `${upstream.url}/base/` }] }, async ({ urls }, entries) => {
    for (const n of [1, 2, 3, 4, 5]) {
      expect((await ask(`${urls.a}/thing?n=${n}`)).bytes.toString()).toBe(`you asked for /base/thing?n=${n}`)
      expect(entries()).toHaveLength(n)
    }
  })
  upstream.close()
})

test('a reply that breaks off is kept as broken, and an absent service refused', async () => {
  const upstream = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('only this', () => response.destroy())
  })
  await recording(
    {
      upstreams: [
        { service: 'a', url: upstream.url },
        { service: 'gone', url: 'http://127.0.0.1:9' },
      ],
    },
    async ({ urls }, entries) => {
      await expect(ask(`${urls.a}/`)).rejects.toThrow()
      await expect.poll(() => entries()[0]?._x?.flags).toEqual(['response-body-broken'])
      expect((await ask(`${urls.gone}/`)).status).toBe(502)
      expect(entries()).toHaveLength(1)
    },
  )
  upstream.close()
})

test('a kept connection that the service closes just then is no reply of it: what can be asked again is, what cannot is refused', async () => {
  const used = new Set<object>()
  const heard: string[] = []
  const upstream = await serve((request, response) => {
    heard.push(`${request.method} ${request.url}`)
    if (used.has(request.socket)) return void request.socket.destroy()
    used.add(request.socket)
    response.end('ok')
  })
  const headers = ['Connection', 'keep-alive']
  await recording({ upstreams: [{ service: 'a', url: upstream.url }] }, async ({ urls }, entries) => {
    for (const path of ['/1', '/2', '/3']) expect((await ask(urls.a + path, { headers })).bytes.toString()).toBe('ok')
    expect(heard).toEqual(['GET /1', 'GET /2', 'GET /2', 'GET /3', 'GET /3'])
    expect(
      (await ask(`${urls.a}/4`, { method: 'POST', headers: [...headers, 'Content-Length', '1'], body: 'x' })).status,
    ).toBe(502)
    expect(heard.slice(5)).toEqual(['POST /4'])
    expect(entries()).toHaveLength(3)
  })
  upstream.close()
})

test('what the reply alone tells to be a secret is hidden in its request too, which was looked at before', async () => {
  const secret = 'a-secret-that-nobody-knows-yet'
  const upstream = await serve((_, response) => {
    setTimeout(() => response.end(JSON.stringify({ access_token: secret })), 50)
  })
  await recording({ upstreams: [{ service: 'a', url: upstream.url }] }, async ({ urls }, entries) => {
    await ask(`${urls.a}/about/${secret}`)
    const text = JSON.stringify(entries())
    expect(text).not.toContain(secret)
    expect(text.match(/redacted-token-[0-9a-f]{12}/g)).toHaveLength(2)
  })
  upstream.close()
})

test.each([[false], [true]])(
  'a WebSocket’s messages pass and are read along, packed: %s',
  async (perMessageDeflate) => {
    const http = createServer().listen(0, '127.0.0.1')
    await once(http, 'listening')
    const server = new WebSocketServer({ server: http, perMessageDeflate: perMessageDeflate && { threshold: 0 } })
    server.on('connection', (socket) => {
      socket.on('message', (data, isBinary) => socket.send(isBinary ? data : `heard ${data}`, { binary: isBinary }))
    })
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
    await recording({ upstreams: [{ service: 'link', url }] }, async ({ urls }, entries) => {
      const client = new WebSocket(`${urls.link?.replace('http', 'ws')}/link`, { perMessageDeflate })
      await once(client, 'open')
      const long = 'hello '.repeat(2000)
      for (const message of ['one', long, binary]) {
        client.send(message)
        const [data] = (await once(client, 'message')) as [Buffer]
        expect(data.toString('latin1')).toBe(
          typeof message === 'string' ? `heard ${message}` : binary.toString('latin1'),
        )
      }
      client.close(1000, 'done')
      await once(client, 'close')
      await expect.poll(() => entries().length).toBe(1)
      const [entry] = entries()
      expect(entry?.response.status).toBe(101)
      const texts = entry?._webSocketMessages?.map(({ type, opcode, data }) => `${type} ${opcode} ${data}`)
      expect(texts?.slice(0, 6)).toEqual([
        'send 1 one',
        'receive 1 heard one',
        `send 1 ${long}`,
        `receive 1 heard ${long}`,
        `send 2 ${binary.toString('base64')}`,
        `receive 2 ${binary.toString('base64')}`,
      ])
    })
    server.close()
    http.close()
    http.closeAllConnections()
  },
)

test('named hosts are recorded through the forward proxy over TLS, others pass unseen', async () => {
  const upstream = await serve((request, response) => response.end(`${request.headers.host} ${request.url}`))
  const authority = await openAuthority()
  const hosts = [{ name: '*.example.test', service: 'example', url: upstream.url }]
  await recording({ hosts, authority }, async ({ proxy }, entries) => {
    const dispatcher = new ProxyAgent({ uri: proxy as string, requestTls: { ca: authority.certificate } })
    const reply = await fetch('https://api.example.test/v1/things?x=1', { dispatcher })
    expect(await reply.text()).toBe(`${new URL(upstream.url).host} /v1/things?x=1`)
    const other = await fetch(`${upstream.url}/unseen`, { dispatcher })
    expect(await other.text()).toContain('/unseen')
    expect(entries().map(({ request, _x }) => [_x?.service, request.url])).toEqual([
      ['example', 'https://api.example.test/v1/things?x=1'],
    ])
    await dispatcher.close()
  })
  upstream.close()
})

test('a webhook that a service sends to an app is recorded as coming in', async () => {
  const app = await serve((_, response) => response.end('thanks'))
  const upstreams = [{ service: 'slack', url: app.url, direction: 'incoming' as const }]
  await recording({ upstreams }, async ({ incoming }, entries) => {
    await ask(`${incoming.slack}/events`, {
      method: 'POST',
      headers: ['Content-Type', 'application/json'],
      body: '{"type":"event_callback"}',
    })
    expect(entries()[0]?._x).toEqual({ service: 'slack', direction: 'incoming' })
  })
  app.close()
})

test('a body beyond the limit passes whole and is only counted', async () => {
  const size = 3 * 2 ** 20
  const upstream = await serve((_, response) => response.end(Buffer.alloc(size, 'a')))
  await recording({ upstreams: [{ service: 'a', url: upstream.url }], limit: 2 ** 20 }, async ({ urls }, entries) => {
    const { bytes } = await ask(`${urls.a}/`)
    expect(createHash('sha1').update(bytes).digest('hex')).toBe(
      createHash('sha1').update(Buffer.alloc(size, 'a')).digest('hex'),
    )
    expect(entries()[0]?.response).toMatchObject({ bodySize: size, content: { text: '' } })
    expect(entries()[0]?._x?.flags).toEqual(['response-body-dropped'])
  })
  upstream.close()
})
