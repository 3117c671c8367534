import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { Redactor } from '../src/redact/redactor.ts'
import { ask, recording, serve } from './upstream.ts'

/** A secret nobody has met: its own characters say where it was planted. */
const planted: string[] = []
function plant(place: string, form = (unique: string) => unique): string {
  const secret = form(`${place.replaceAll(/[^a-z]/g, '')}Q${planted.length}x7Zk9Wm2Vb4`)
  planted.push(secret)
  return secret
}

const jwt = (unique: string) =>
  [{ alg: 'none' }, { sub: unique }, unique]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
const basic = (secret: string) => Buffer.from(`client:${secret}`).toString('base64')

const BOUNDARY = 'planted'
const part = (name: string, value: string, type = '') =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n${type && `Content-Type: ${type}\r\n`}\r\n${value}\r\n`

interface Planted {
  readonly path: string
  readonly headers?: readonly string[]
  readonly body?: string | Buffer
  readonly reply?: { readonly headers?: readonly string[]; readonly body: string; readonly gzip?: boolean }
}

const JSON_TYPE = ['Content-Type', 'application/json']
const FORM = ['Content-Type', 'application/x-www-form-urlencoded']

const carried = plant('carried from a reply into a path')
const echoed = plant('echoed under another name')

const exchanges: readonly Planted[] = [
  { path: '/bearer', headers: ['Authorization', `Bearer ${plant('bearer')}`] },
  { path: '/basic', headers: ['Authorization', `Basic ${basic(plant('basic'))}`] },
  { path: '/ssws', headers: ['Authorization', `SSWS ${plant('ssws')}`] },
  { path: '/bare', headers: ['Authorization', plant('authorization without a scheme')] },
  { path: '/key', headers: ['X-Api-Key', plant('api key header'), 'X-Own-Secret', plant('own secret header')] },
  { path: '/proxy', headers: ['Proxy-Authorization', `Basic ${basic(plant('proxy'))}`] },
  { path: '/cookie', headers: ['Cookie', `sid=${plant('cookie')}; theme=${plant('second cookie')}`] },
  {
    path: '/signature',
    headers: [
      'X-Slack-Signature',
      `v0=${plant('slack signature')}`,
      'X-Hub-Signature-256',
      `sha256=${plant('hub signature')}`,
    ],
  },
  { path: '/referer', headers: ['Referer', `https://a.test/?access_token=${plant('referer')}`] },
  { path: `/query?access_token=${plant('query')}&page=2` },
  { path: `/query2?api_key=${encodeURIComponent(plant('odd query', (u) => `${u}/+ %`))}` },
  { path: `/oauth?state=ok&code=${plant('grant code in a query')}` },
  { path: `/services/T0ABCDEF/B0ABCDEF/${plant('webhook path')}`, body: 'hi' },
  { path: `/jwt/${plant('jwt in a path', jwt)}` },
  {
    path: '/slack',
    body: `{"text":"my token is ${plant('slack token in text', (u) => `xoxb-1234-${u}`)}"}`,
    headers: JSON_TYPE,
  },
  {
    path: '/json',
    headers: JSON_TYPE,
    body: JSON.stringify({ password: plant('json password'), deep: [{ clientSecret: plant('deep json') }] }),
  },
  {
    path: '/json2',
    headers: JSON_TYPE,
    body: JSON.stringify({
      credentials: {
        password: { value: plant('nested value') },
        recovery_question: { question: 'who', answer: plant('recovery answer') },
      },
    }),
  },
  {
    path: '/json3',
    headers: JSON_TYPE,
    body: JSON.stringify({ inner: JSON.stringify({ refresh_token: plant('json in json') }) }),
  },
  {
    path: '/json4',
    headers: JSON_TYPE,
    body: JSON.stringify({ odd: 'é', secret: plant('escaped', (u) => `a"b\\${u}é`) }).replaceAll('é', '\\u00e9'),
  },
  {
    path: '/lines',
    headers: ['Content-Type', 'application/x-ndjson'],
    body: `{"a":1}\n{"token":"${plant('json lines')}"}\n`,
  },
  { path: '/form', headers: FORM, body: `user=a&password=${plant('form password')}&x=1` },
  {
    path: '/form2',
    headers: FORM,
    body: `grant_type=authorization_code&code=${plant('grant code')}&client_secret=${plant('client secret')}`,
  },
  {
    path: '/form3',
    headers: FORM,
    body: `payload=${encodeURIComponent(JSON.stringify({ token: plant('json in a form') }))}`,
  },
  {
    path: '/form4',
    headers: FORM,
    body: `client_assertion=${plant('client assertion', jwt)}&subject_token=${plant('subject token')}`,
  },
  {
    path: '/saml',
    headers: FORM,
    body: `SAMLResponse=${encodeURIComponent(Buffer.from(plant('saml')).toString('base64'))}`,
  },
  {
    path: '/multipart',
    headers: ['Content-Type', `multipart/form-data; boundary=${BOUNDARY}`],
    body: Buffer.concat([
      Buffer.from(
        part('token', plant('multipart field')) +
          part('meta', JSON.stringify({ api_key: plant('multipart json') }), 'application/json'),
      ),
      Buffer.from(
        `${part('file', `\u0000\u0001Bearer ${plant('bytes')}\u0000`, 'application/octet-stream')}--${BOUNDARY}--\r\n`,
      ),
    ]),
  },
  {
    path: '/login',
    reply: {
      headers: [
        'Set-Cookie',
        `session=${plant('set cookie')}; Path=/; HttpOnly`,
        'Set-Cookie',
        `other=${plant('second set cookie')}`,
      ],
      body: '{}',
    },
  },
  {
    path: '/redirect',
    reply: { headers: ['Location', `https://app.test/cb#access_token=${plant('fragment')}&state=1`], body: '' },
  },
  {
    path: '/token',
    reply: {
      body: JSON.stringify({ access_token: plant('reply token'), id_token: plant('reply jwt', jwt), expires_in: 3600 }),
    },
  },
  { path: '/gzip', reply: { gzip: true, body: JSON.stringify({ signing_secret: plant('packed reply') }) } },
  {
    path: '/html',
    reply: {
      body: `<a href="https://x.test/?session_token=${plant('link in a page')}">in</a> <pre>password=${plant('assignment in text')}</pre>`,
    },
  },
  {
    path: '/pem',
    reply: { body: `-----BEGIN RSA PRIVATE KEY-----\n${plant('private key')}\n-----END RSA PRIVATE KEY-----` },
  },
  {
    path: '/url',
    reply: { body: JSON.stringify({ db: `postgres://app:${plant('password in an address')}@db.test/x` }) },
  },
  { path: '/google', reply: { body: `{"note":"ya29.${plant('google token')} and AIza${plant('google key')}"}` } },
  { path: '/github', reply: { body: `ghp_${plant('github token')} whsec_${plant('webhook secret')}` } },
  { path: '/mint', reply: { body: JSON.stringify({ session_token: carried }) } },
  { path: `/sessions/${carried}/close` },
  {
    path: '/echo',
    headers: JSON_TYPE,
    body: JSON.stringify({ password: echoed }),
    reply: { body: JSON.stringify({ youSaid: `it was ${echoed}!` }) },
  },
]

test('no planted secret reaches the disk, and what referred to another still does', async () => {
  const upstream = await serve((request, response) => {
    const { reply } = exchanges.find(({ path }) => path === request.url) ?? {}
    response.writeHead(200, [
      'Content-Type',
      'application/json',
      ...(reply?.gzip ? ['Content-Encoding', 'gzip'] : []),
      ...(reply?.headers ?? []),
    ])
    request.resume().on('end', () => response.end(reply?.gzip ? gzipSync(reply.body) : reply?.body))
  })
  const http = createServer().listen(0, '127.0.0.1')
  await once(http, 'listening')
  const sockets = new WebSocketServer({ server: http })
  const heard = plant('websocket reply')
  sockets.on('connection', (socket) => socket.on('message', () => socket.send(JSON.stringify({ token: heard }))))
  const link = `http://127.0.0.1:${(http.address() as AddressInfo).port}`

  await recording(
    {
      upstreams: [
        { service: 'all', url: upstream.url },
        { service: 'link', url: link },
      ],
    },
    async ({ urls, file }, entries) => {
      for (const { path, headers = [], body } of exchanges)
        await ask(urls.all + path, {
          method: body === undefined ? 'GET' : 'POST',
          headers,
          ...(body !== undefined && { body }),
        })
      const client = new WebSocket(`${urls.link?.replace('http', 'ws')}/?ticket=1`)
      await once(client, 'open')
      client.send(JSON.stringify({ authToken: plant('websocket message') }))
      await once(client, 'message')
      client.close()
      await expect.poll(() => entries().length).toBe(exchanges.length + 1)

      expect(planted.length).toBeGreaterThanOrEqual(50)
      const text = readFileSync(file, 'latin1')
      const inside = [
        text,
        ...[...text.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)].map(([found]) =>
          Buffer.from(found, 'base64').toString('latin1'),
        ),
      ].join('\n')
      const forms = (secret: string) => [
        secret,
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
        Buffer.from(secret).toString('base64'),
      ]
      expect(planted.filter((secret) => forms(secret).some((form) => inside.includes(form)))).toEqual([])

      const at = (path: string) => entries().find(({ request }) => request.url.startsWith(upstream.url + path))
      const minted = JSON.parse(at('/mint')?.response.content.text ?? '').session_token
      expect(at('/sessions')?.request.url).toBe(`${upstream.url}/sessions/${minted}/close`)
      expect(JSON.parse(at('/token')?.response.content.text ?? '')).toMatchObject({ expires_in: 3600 })
      expect(at('/query?')?.request.url).toMatch(/access_token=redacted-token-[0-9a-f]{12}&page=2$/)
      expect(at('/slack')?.request.postData?.text).toMatch(/my token is xoxb-redacted-token-[0-9a-f]{12}"/)
      expect(at('/cookie')?.request.cookies.map(({ name }) => name)).toEqual(['sid', 'theme'])
    },
  )
  upstream.close()
  sockets.close()
  http.close()
  http.closeAllConnections()
})

test('addresses and names of people are hidden on request, the same one the same way', () => {
  const body = Buffer.from(
    '{"profile":{"firstName":"Priya","email":"priya@acme.test"},"text":"write to Priya@acme.test","n":1.50}',
  )
  expect(new Redactor().body(body, 'application/json')).toBe(body)
  const text = new Redactor({ emails: true, names: true }).body(body, 'application/json').toString()
  const { profile, text: said } = JSON.parse(text)
  expect(profile.firstName).toMatch(/^redacted-name-/)
  expect(profile.email).toMatch(/^redacted-email-[0-9a-f]{12}@example\.com$/)
  expect(said).toBe(`write to ${profile.email}`)
  expect(text).toContain('"n":1.50')
})

test('keys and patterns of one’s own are hidden too', () => {
  const redactor = new Redactor({ keys: ['ssn'], patterns: [/\b\d{4}-\d{4}\b/] })
  const text = redactor
    .body(Buffer.from('{"ssn":"078-05-1120","note":"card 1234-5678"}'), 'application/json')
    .toString()
  expect(text).not.toMatch(/078-05|1234-5678/)
})

test('what is no secret stays as it was spelled', () => {
  const redactor = new Redactor()
  const bodies = [
    '{ "id" : "00u1abcdefGHIJKLM0x7", "next_page_token":"abc", "code": 404, "n": 1e3 }',
    'a=1&b=+%20&a=2',
    '',
    '[1,2',
    'plain text, key: value',
  ]
  for (const body of bodies) expect(redactor.body(Buffer.from(body), 'application/json').toString()).toBe(body)
})

test('hiding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ minLength: 8 }), (value, secret) => {
      const redactor = new Redactor({ emails: true })
      const once = redactor.body(Buffer.from(JSON.stringify({ value, password: secret })), 'application/json')
      expect(redactor.body(once, 'application/json').toString()).toBe(once.toString())
    }),
    { numRuns: 300 },
  )
})
