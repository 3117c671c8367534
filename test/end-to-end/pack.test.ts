import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { dtu, firstLine, folder, type Summary } from './dtu.ts'

interface Report {
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}

const pack = async (...args: readonly string[]): Promise<Report> => {
  const { code, out, err } = await dtu(process.cwd(), ['pack', '--json', ...args])
  if (code !== 0) throw new Error(err)
  return JSON.parse(out)
}

/** Starts a program in a folder that holds only it and the binary beside it. */
async function alone(files: Report['files'], ...args: readonly string[]): Promise<{ summary: Summary; stop: Stop }> {
  const cwd = folder()
  for (const { path } of files) copyFileSync(path, join(cwd, basename(path)))
  expect(readdirSync(cwd)).toHaveLength(2)
  const program = basename(files[0]?.path as string)
  const child = spawn(process.execPath, [program, '--json', '--port', '0', ...args], {
    cwd,
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return { summary: JSON.parse(await firstLine(child)), stop: () => stop(child) }
}

type Stop = () => Promise<number | null>

async function stop(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  return (await ended)[0]
}

const place = mkdtempSync(join(tmpdir(), 'dtu-'))
afterAll(() => rmSync(place, { recursive: true }))
let slack: Report

beforeAll(async () => {
  slack = await pack('slack', '--out', place)
}, 60_000)

const json = async (url: string): Promise<any> => (await fetch(url)).json()

test('packing twice gives the same bytes', async () => {
  const again = await pack('slack', '--out', folder())
  expect(again.files.map(({ sha256 }) => sha256)).toEqual(slack.files.map(({ sha256 }) => sha256))
}, 60_000)

test('a packed Slack, alone in a folder, serves the SDK', async () => {
  const { summary, stop } = await alone(slack.files)
  const { url, credentials } = summary.twins.slack as Summary['twins'][string]
  const client = new WebClient(credentials.token, { slackApiUrl: `${url}/api/` })
  const { ts, channel } = await client.chat.postMessage({ channel: '#general', text: 'from a single file' })
  const history = await client.conversations.history({ channel: channel as string })
  expect(history.messages?.[0]).toMatchObject({ ts, text: 'from a single file' })
  expect(await stop()).toBe(0)
}, 60_000)

test('it opens WebSockets, shows its contract and has the admin API', async () => {
  const { summary } = await alone(slack.files, '--data', ':memory:')
  const { url, credentials } = summary.twins.slack as Summary['twins'][string]
  const opened = await new WebClient(credentials.appToken, { slackApiUrl: `${url}/api/` }).apps.connections.open()
  const socket = new WebSocket(opened.url as string)
  const [hello] = (await once(socket as never, 'message')) as [MessageEvent]
  expect(JSON.parse(hello.data)).toMatchObject({ type: 'hello' })
  socket.close()
  expect((await json(`${url}/openapi.json`)).paths).toHaveProperty(['/api/chat.postMessage'])
  expect(await (await fetch(`${url}/docs`)).text()).toContain('/openapi.json')
  expect(await json(`${summary.admin}/health`)).toMatchObject({ status: 'ok' })
  expect((await json(`${summary.admin}/openapi.json`)).paths).toHaveProperty(['/universes'])
}, 60_000)

const PETS = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  security: [{ token: [] }],
  paths: {
    '/pets': {
      post: {
        operationId: 'createPet',
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } },
        responses: { 201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } } },
      },
    },
    '/pets/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: {
        operationId: 'getPet',
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } } },
      },
    },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Pet: { type: 'object', properties: { id: { type: 'string', readOnly: true }, name: { type: 'string' } } },
    },
  },
}

test('it can misbehave, and answer under the vendor’s name', async () => {
  const { summary } = await alone(slack.files, '--data', ':memory:', '--faults', '5xx.wall', '--tls', '0')
  const { url } = summary.twins.slack as Summary['twins'][string]
  expect((await fetch(`${url}/api/api.test`, { method: 'POST' })).status).toBeGreaterThanOrEqual(500)
  expect(summary).toMatchObject({ tls: { ca: expect.stringMatching(/ca\.pem$/) } })
}, 60_000)

test('a twin that was generated elsewhere is packed by its folder', async () => {
  const at = folder()
  writeFileSync(join(at, 'pets.json'), JSON.stringify(PETS))
  expect(await dtu(at, ['generate', 'pets', '--from', 'pets.json'])).toMatchObject({ code: 0 })
  const { files } = await pack(join(at, 'pets'), '--out', at)
  const { summary } = await alone(files, '--data', ':memory:')
  const { url, credentials } = summary.twins.pets as Summary['twins'][string]
  const headers = { authorization: `Bearer ${credentials.token}`, 'content-type': 'application/json' }
  const made = await fetch(`${url}/pets`, { method: 'POST', headers, body: '{"name":"Rex"}' })
  expect(made.status).toBe(201)
  const { id } = (await made.json()) as { id: string }
  expect(await (await fetch(`${url}/pets/${id}`, { headers })).json()).toEqual({ id, name: 'Rex' })
  expect((await fetch(`${url}/pets/${id}`)).status).toBe(401)
}, 60_000)

test.each([
  [['nope'], "there is no twin 'nope'"],
  [['slack', '--platform', 'toaster-z80'], 'there is no SQLite for the platform'],
  [['slack', '--out', '/dev/null/dist'], '/dev/null/dist/slack.mjs cannot be written'],
])('pack %j is refused in clear words', async (args, words) => {
  expect(await dtu(folder(), ['pack', ...args])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining(words),
  })
})
