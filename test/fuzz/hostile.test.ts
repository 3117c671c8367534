import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { targets, wire } from '../support/targets.ts'
import { talk } from '../support/wire.ts'

const all = await targets()
afterAll(async () => {
  for (const target of all) await target.close()
})

const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)
const JSON_TYPE = 'application/json; charset=utf-8'
const FORM = 'application/x-www-form-urlencoded'

/** Bodies that are not what their type says, or that hurt whoever reads them. */
const BODIES: readonly (readonly [name: string, type: string, body: string | Buffer])[] = [
  ['JSON that breaks off', JSON_TYPE, '{"channel":"C'],
  ['JSON that is no object', JSON_TYPE, '[1,2,3]'],
  ['JSON null', JSON_TYPE, 'null'],
  ['JSON text', JSON_TYPE, '"text"'],
  ['JSON with a trailing comma', JSON_TYPE, '{"a":1,}'],
  ['only a brace', JSON_TYPE, '{'],
  ['a null byte', JSON_TYPE, '{"channel":"\0"}'],
  ['an escaped null byte', JSON_TYPE, '{"channel":"\\u0000","text":"\\u0000","name":"\\u0000"}'],
  ['a lone surrogate', JSON_TYPE, '{"channel":"\\ud800","text":"\\udfff","name":"\\ud800"}'],
  ['bytes that are no UTF-8', JSON_TYPE, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ['a byte-order mark', JSON_TYPE, '\ufeff{"text":"x"}'],
  [
    'arrays a hundred thousand deep',
    JSON_TYPE,
    `{"text":${deep('[', ']', 100_000)},"blocks":${deep('[', ']', 100_000)}}`,
  ],
  [
    'objects five thousand deep',
    JSON_TYPE,
    `{"text":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)},"view":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
  ],
  ['deep JSON that never closes', JSON_TYPE, '['.repeat(500_000)],
  ['a prototype', JSON_TYPE, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
  ['numbers beyond all bounds', JSON_TYPE, '{"limit":1e999,"ts":-1e999,"post_at":123456789012345678901234567890}'],
  [
    'a hundred thousand keys',
    JSON_TYPE,
    JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`k${n}`, n]))),
  ],
  ['the same key many times', JSON_TYPE, `{${'"channel":"C",'.repeat(10_000)}"text":"x"}`],
  ['a form with broken escapes', FORM, 'channel=%&text=%zz&ts=%e0%a4%a'],
  ['a form with a prototype', FORM, '__proto__=1&constructor=2&__proto__[polluted]=1'],
  ['a form of ten thousand fields', FORM, Array.from({ length: 10_000 }, (_, n) => `f${n}=${n}`).join('&')],
  ['a form of ampersands', FORM, '&'.repeat(100_000)],
  ['JSON said to be a form', FORM, '{"channel":"C"}'],
  ['a form said to be JSON', JSON_TYPE, 'channel=C&text=x'],
  ['multipart without a boundary', 'multipart/form-data', '--x\r\n\r\n'],
  ['multipart that never begins', 'multipart/form-data; boundary=abc', 'nothing of the sort'],
  [
    'multipart that breaks off',
    'multipart/form-data; boundary=abc',
    '--abc\r\nContent-Disposition: form-data; name="a"\r\n\r\nval',
  ],
  ['multipart with an odd boundary', 'multipart/form-data; boundary="\\"', '--\\\r\n'],
  [
    'multipart with a name of its own',
    'multipart/form-data; boundary=abc',
    '--abc\r\nContent-Disposition: form-data; name="__proto__"; filename="../../../etc/passwd"\r\n\r\nx\r\n--abc--\r\n',
  ],
  ['an unknown type', 'application/x-nonsense', 'nonsense'],
  ['a type that is none', ';;;=', 'nonsense'],
  ['an unknown charset', 'application/json; charset=klingon', '{}'],
  ['compressed bytes that are none', 'application/octet-stream', Buffer.from([0x1f, 0x8b, 0, 0, 0])],
]

const PATHS: readonly string[] = [
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/..%5c..%5cwindows',
  '/docs/../../../package.json',
  '/docs/%2e%2e/%2e%2e/package.json',
  '/docs/static/..%2f..%2f..%2fpackage.json',
  '/docs/static/%00',
  '/u/../../default/api',
  '/u/%2e%2e/x',
  '/u/%zz/x',
  '/u/',
  '/u//x',
  '/u/default',
  `/u/${'x'.repeat(10_000)}/y`,
  '/%',
  '/%zz',
  '/%00',
  '/%ff%fe',
  '//',
  '///evil.example/',
  '/api/%0d%0aSet-Cookie:%20a=b',
  '/__proto__',
  '/api/__proto__',
  '/api/constructor',
  '/api/toString',
  '/api/hasOwnProperty',
  `/${'a/'.repeat(10_000)}`,
  `/${'x'.repeat(30_000)}`,
  `/api/x?${Array.from({ length: 5_000 }, (_, n) => `p${n}=${n}`).join('&')}`,
  '/api/x?__proto__=1&constructor[prototype][polluted]=1',
  '/api/x?%&=&==&?',
  'http://evil.example/api/x',
  '*',
]

const METHODS = ['HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE', 'SEARCH', 'QUERY', 'LINK', 'DELETE', 'PUT', 'PATCH']

describe.each(all)('$name', (target) => {
  const { port, sound } = target

  afterEach(async () => {
    expect(target.bugs()).toEqual([])
    expect(await target.answers()).toBe(true)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each(BODIES)('%s is refused or coped with', async (_name, type, body) => {
    for (const request of sound) {
      const { status, said } = await talk(port, [wire(request, { headers: { 'content-type': type }, body })])
      expect(status, said.slice(0, 200)).toBeGreaterThanOrEqual(200)
      expect(status, said.slice(0, 200)).toBeLessThan(500)
    }
  })

  test.each(PATHS.map((url) => [url.slice(0, 60), url]))(
    'the path %s leads nowhere it should not',
    async (_name, url) => {
      const { status, said } = await talk(port, [wire(sound[0]!, { url })])
      expect(status, said.slice(0, 200)).toBeGreaterThanOrEqual(200)
      expect(status, said.slice(0, 200)).toBeLessThan(500)
      expect(said).not.toContain('root:')
      expect(said).not.toContain('"devDependencies"')
      expect(said.split('\r\n\r\n')[0]).not.toMatch(/\r\nset-cookie: a=b/i)
    },
  )

  test.each(METHODS)('the method %s is answered in the vendor’s way', async (method) => {
    for (const url of [sound[0]!.url, '/nowhere']) {
      const { status, said } = await talk(port, [wire({ url }, { method })], { patience: 300 })
      expect(status, said.slice(0, 200)).toBeGreaterThanOrEqual(200)
      expect(status, said.slice(0, 200)).toBeLessThan(500)
      expect(said).not.toContain('"statusCode"')
    }
  })

  test('headers in great number or length are refused before they are read', async () => {
    const request = sound[0]!
    const floods: Record<string, string>[] = [
      Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`x-${n}`, 'y'.repeat(20)])),
      { 'x-long': 'y'.repeat(100_000) },
      { cookie: 'a=b; '.repeat(20_000) },
    ]
    for (const headers of floods) expect((await talk(port, [wire(request, { headers })])).status).toBe(431)
    const many = Object.fromEntries(Array.from({ length: 1_500 }, (_, n) => [`x-${n}`, 'y']))
    expect((await talk(port, [wire(request, { headers: many })])).status).toBeLessThan(500)
  })

  test('odd headers are coped with', async () => {
    const request = sound[0]!
    const odd: Record<string, string>[] = [
      { authorization: '' },
      { authorization: 'Bearer' },
      { authorization: `Bearer ${'x'.repeat(30_000)}` },
      { authorization: 'Basic \u00ff\u00fe' },
      { authorization: 'Bearer a b c' },
      { 'content-type': '' },
      { host: '' },
      { host: 'a:b:c' },
      { host: '../../x' },
      { 'x-forwarded-host': '"><script>' },
      { 'x-forwarded-proto': 'javascript' },
      { accept: 'nonsense' },
      { 'accept-encoding': '*;q=nonsense' },
      { expect: '100-continue' },
      { connection: 'upgrade', upgrade: 'nonsense' },
      { connection: 'upgrade', upgrade: 'websocket' },
      { range: 'bytes=9-1' },
      { 'if-none-match': '*' },
      { 'set-cookie': 'a=b' },
      { __proto__x: '1', constructor: '2' },
    ]
    for (const headers of odd) {
      const { status, said } = await talk(port, [wire(request, { headers })], { patience: 500 })
      expect(status, JSON.stringify(headers) + said.slice(0, 200)).toBeLessThan(500)
    }
  })

  test('headers sent twice are coped with', async () => {
    const request = sound[0]!
    const plain = wire(request).toString('latin1')
    for (const again of [
      'Authorization: Bearer other',
      'Content-Type: text/plain',
      'Host: other',
      'Cookie: a=b',
      'Set-Cookie: a',
      'Set-Cookie: b',
      'X-Forwarded-Host: b',
    ])
      expect((await talk(port, [plain.replace('\r\n', `\r\n${again}\r\n${again}\r\n`)])).status).toBeLessThan(500)
    const lengths = await talk(port, [plain.replace('\r\n', '\r\nContent-Length: 1\r\n')])
    expect(lengths.status).toBe(400)
  })

  test('a body in broken chunks is refused and its socket closed', async () => {
    const request = sound[0]!
    const head = wire(request, { body: '' })
      .toString('latin1')
      .replace(/content-length: 0\r\n/, 'transfer-encoding: chunked\r\n')
    for (const chunks of [
      'zz\r\n{}\r\n0\r\n\r\n',
      '-5\r\nx\r\n',
      'fffffffffffffffff\r\nx',
      '5\r\nab\r\n0\r\n\r\n',
      '2\r\n{}X\r\n',
      '\0\0\0',
    ]) {
      const { status, closedByServer } = await talk(port, [head, chunks], { patience: 700 })
      expect(status === 400 || status === 0 || closedByServer, JSON.stringify(chunks)).toBe(true)
    }
    const both = head.replace('transfer-encoding', 'content-length: 5\r\ntransfer-encoding')
    expect((await talk(port, [both, '0\r\n\r\n'])).status).toBe(400)
  })

  test('what is no HTTP at all is refused and its socket closed', async () => {
    for (const bytes of [
      '\0\0\0\0',
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      'SSH-2.0-x\r\n',
      'GET\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      'FLY / HTTP/1.1\r\n\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      '\r\n\r\n\r\n\r\nx',
      'GET / HTTP/1.1\r\nBroken\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: a\r\n X: folded\r\n\r\n',
    ]) {
      const { status, closedByServer } = await talk(port, [bytes], { patience: 700 })
      expect(status >= 400 || closedByServer || status === 0, JSON.stringify(bytes)).toBe(true)
    }
  })

  test('requests sent in one breath are answered one after the other', async () => {
    const request = sound[0]!
    const { said } = await talk(port, [Buffer.concat(Array.from({ length: 50 }, () => wire(request)))], {
      untilReply: false,
      patience: 400,
    })
    expect(said.match(/HTTP\/1\.1 2\d\d/g)).toHaveLength(50)
  })
})
