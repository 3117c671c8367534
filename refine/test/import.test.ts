import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Format, formatOf, importFile } from '../src/import/import.ts'

const URL_MADE = 'https://api.example.test/v1/notes?draft=true'
const URL_READ = 'https://api.example.test/v1/notes/n%2F1'
const SENT = '{"text":"héllo"}'
const MADE = '{"id":"n/1","text":"héllo"}'
const packed = gzipSync(MADE)
const bytes = Buffer.from([0, 255, 1, 254])

const yamlBytes = (data: Buffer) => data.toString('base64')

/** Typed netstrings, as mitmproxy writes them. */
function tnet(value: unknown): Buffer {
  const wrap = (data: Buffer, type: string) => Buffer.concat([Buffer.from(`${data.length}:`), data, Buffer.from(type)])
  if (value === null) return wrap(Buffer.alloc(0), '~')
  if (Buffer.isBuffer(value)) return wrap(value, ',')
  if (typeof value === 'string') return wrap(Buffer.from(value), ';')
  if (typeof value === 'boolean') return wrap(Buffer.from(String(value)), '!')
  if (typeof value === 'number') return wrap(Buffer.from(String(value)), Number.isInteger(value) ? '#' : '^')
  if (Array.isArray(value)) return wrap(Buffer.concat(value.map(tnet)), ']')
  return wrap(Buffer.concat(Object.entries(value as object).flatMap(([key, inner]) => [tnet(key), tnet(inner)])), '}')
}

const flow = (
  method: string,
  path: string,
  content: string,
  status: number,
  reply: Buffer,
  type: string,
  encoding?: string,
) =>
  tnet({
    type: 'http',
    request: {
      method: Buffer.from(method),
      scheme: Buffer.from('https'),
      host: '203.0.113.9',
      port: 443,
      path: Buffer.from(path),
      headers: [
        [Buffer.from('Host'), Buffer.from('api.example.test')],
        [Buffer.from('Content-Type'), Buffer.from('application/json')],
      ],
      content: Buffer.from(content),
      timestamp_start: 1767225600.5,
    },
    response: {
      status_code: status,
      reason: Buffer.from('OK'),
      headers: [
        [Buffer.from('Content-Type'), Buffer.from(type)],
        ...(encoding ? [[Buffer.from('Content-Encoding'), Buffer.from(encoding)]] : []),
      ],
      content: reply,
    },
    websocket: null,
  })

const harEntry = (method: string, url: string, sent: string | undefined, status: number, content: object) => ({
  startedDateTime: '2026-01-01T00:00:00.000Z',
  request: {
    method,
    url,
    headers: [{ name: 'Content-Type', value: 'application/json' }],
    ...(sent && { postData: { mimeType: 'application/json', text: sent } }),
  },
  response: { status, headers: [{ name: 'Content-Type', value: 'application/json' }], content },
})

/** The same two exchanges in every format: a note is made, and its bytes are read. */
const samples: Readonly<Record<Format, string | Buffer>> = {
  har: JSON.stringify({
    log: {
      entries: [
        harEntry('POST', URL_MADE, SENT, 201, { text: MADE }),
        harEntry('GET', URL_READ, undefined, 200, { text: bytes.toString('base64'), encoding: 'base64' }),
      ],
    },
  }),
  polly: JSON.stringify({
    log: {
      _recordingName: 'notes',
      entries: [
        {
          ...harEntry('GET', URL_READ, undefined, 200, {
            text: JSON.stringify([bytes.toString('hex')]),
            _isBinary: true,
          }),
          _order: 1,
        },
        {
          ...harEntry('POST', URL_MADE, SENT, 201, {
            text: JSON.stringify([packed.toString('base64')]),
            encoding: 'base64',
            _isBinary: true,
          }),
          _order: 0,
          response: {
            status: 201,
            headers: [
              { name: 'Content-Type', value: 'application/json' },
              { name: 'Content-Encoding', value: 'gzip' },
            ],
            content: { text: JSON.stringify([packed.toString('base64')]), encoding: 'base64', _isBinary: true },
          },
        },
      ],
    },
  }),
  vcr: `---
http_interactions:
- request:
    method: post
    uri: ${URL_MADE}
    body: { encoding: UTF-8, string: '${SENT}' }
    headers: { Content-Type: [application/json] }
  response:
    status: { code: 201, message: Created }
    headers: { Content-Type: [application/json], Content-Encoding: [gzip] }
    body:
      encoding: ASCII-8BIT
      string: !binary |-
        ${yamlBytes(packed)}
  recorded_at: Thu, 01 Jan 2026 00:00:00 GMT
- request:
    method: get
    uri: ${URL_READ}
    body: { encoding: US-ASCII, string: '' }
    headers: {}
  response:
    status: { code: 200, message: OK }
    headers: { Content-Type: [application/octet-stream] }
    body: { encoding: ASCII-8BIT, base64_string: '${yamlBytes(bytes)}' }
  recorded_at: Thu, 01 Jan 2026 00:00:01 GMT
recorded_with: VCR 6.2.0
`,
  vcrpy: `interactions:
- request:
    body: '${SENT}'
    headers: { Content-Type: [application/json] }
    method: POST
    uri: ${URL_MADE}
  response:
    body: { string: '${MADE}' }
    headers: { Content-Type: [application/json], Content-Encoding: [gzip], Date: ['Thu, 01 Jan 2026 00:00:00 GMT'] }
    status: { code: 201, message: Created }
- request:
    body: null
    headers: {}
    method: GET
    uri: !!python/unicode '${URL_READ}'
  response:
    body:
      string: !!binary |
        ${yamlBytes(bytes)}
    headers: { Content-Type: [application/octet-stream] }
    status: { code: 200, message: OK }
version: 1
`,
  'go-vcr': `---
version: 2
interactions:
- id: 0
  request:
    body: '${SENT}'
    form: {}
    headers: { Content-Type: [application/json] }
    url: ${URL_MADE}
    method: POST
  response:
    body: '${MADE}'
    headers: { Content-Type: [application/json] }
    status: 201 Created
    code: 201
    duration: 1ms
- id: 1
  request: { body: '', headers: {}, url: '${URL_READ}', method: GET }
  response:
    body: !!binary ${yamlBytes(bytes)}
    headers: { Content-Type: [application/octet-stream] }
    status: 200 OK
    code: 200
`,
  nock: JSON.stringify([
    {
      scope: 'https://api.example.test:443',
      method: 'POST',
      path: '/v1/notes?draft=true',
      body: JSON.parse(SENT),
      reqheaders: { 'content-type': 'application/json' },
      status: 201,
      response: [packed.toString('hex')],
      rawHeaders: ['Content-Type', 'application/json', 'Content-Encoding', 'gzip'],
    },
    {
      scope: 'https://api.example.test:443',
      method: 'GET',
      path: '/v1/notes/n%2F1',
      body: '',
      status: 200,
      response: bytes.toString('hex'),
      responseIsBinary: true,
      rawHeaders: { 'Content-Type': 'application/octet-stream' },
    },
  ]),
  mitmproxy: Buffer.concat([
    flow('POST', '/v1/notes?draft=true', SENT, 201, packed, 'application/json', 'gzip'),
    flow('GET', '/v1/notes/n%2F1', '', 200, bytes, 'application/octet-stream'),
  ]),
  postman: JSON.stringify({
    info: { name: 'Notes', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    variable: [{ key: 'base', value: 'https://api.example.test' }],
    item: [
      {
        name: 'folder',
        item: [
          {
            request: {},
            response: [
              {
                originalRequest: {
                  method: 'POST',
                  header: [{ key: 'Content-Type', value: 'application/json' }],
                  body: { mode: 'raw', raw: SENT },
                  url: { raw: '{{base}}/v1/notes?draft=true' },
                },
                code: 201,
                header: [{ key: 'Content-Type', value: 'application/json' }],
                body: MADE,
              },
              { originalRequest: { method: 'GET', url: '{{elsewhere}}/x' }, code: 200, body: '' },
            ],
          },
        ],
      },
      {
        request: { method: 'GET', url: { raw: '{{base}}/v1/notes/:id', variable: [{ key: 'id', value: 'n/1' }] } },
        response: [{ code: 200, header: [], body: bytes.toString('latin1') }],
      },
    ],
  }),
}

function written(content: string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'dtu-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'recording'), content)
  return join(folder, 'recording')
}

describe.each(Object.entries(samples) as [Format, string | Buffer][])('%s', (format, content) => {
  test('is known for what it is, and its exchanges are read in order', () => {
    const [made, read, ...more] = importFile(written(content))
    expect(more).toEqual([])
    expect(made?.request).toMatchObject({ method: 'POST', url: URL_MADE, postData: { text: SENT } })
    expect(made?.request.headers.map(({ name }) => name.toLowerCase())).toContain('content-type')
    expect(made?.request.queryString).toEqual([{ name: 'draft', value: 'true' }])
    expect(made?.response.status).toBe(201)
    expect(made?.response.content.text).toBe(MADE)
    expect(read?.request).toMatchObject({ method: 'GET', url: URL_READ })
    expect(read?.request.postData).toBeUndefined()
    // Postman keeps text alone.
    const expected =
      format === 'postman' ? { text: bytes.toString('latin1') } : { text: bytes.toString('base64'), encoding: 'base64' }
    expect(read?.response.content).toMatchObject(expected)
  })

  test('is read the same when it is named', () => {
    expect(importFile(written(content), format)).toHaveLength(2)
  })
})

test('each format is told from the others by what stands in it', () => {
  expect(formatOf(JSON.parse(samples.polly as string))).toBe('polly')
  expect(formatOf(JSON.parse(samples.nock as string))).toBe('nock')
  expect(formatOf({ some: 'json' })).toBeUndefined()
})

test('what is no recording is refused with what would be', () => {
  expect(() => importFile(written('{"a":1}'))).toThrow(/no recording that is known/)
  expect(() => importFile(written('[1, 2'))).toThrow(/neither JSON nor YAML/)
  expect(() => importFile(written(Buffer.concat([tnet({ type: 'http' }), Buffer.from('99:x,}')])))).toThrow(
    /broken at byte/,
  )
  expect(() => importFile(written('{"log":{"entries":[{}]}}'), 'har')).toThrow(/cannot be read as har/)
})
