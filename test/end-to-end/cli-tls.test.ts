import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { dtu, folder, type Up, up } from './dtu.ts'

/** Every name is this machine's, as a hosts file or a network alias would have it. */
const lookup: LookupFunction = (_name, options, done) =>
  options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)

const tlsOf = ({ summary }: Up) => (summary as unknown as { tls: { port: number; ca: string; hosts: string[] } }).tls

async function call(at: Up, url: string, token?: string): Promise<{ status: number | undefined; body: string }> {
  const { port, ca } = tlsOf(at)
  const outgoing = request(url, {
    port,
    lookup,
    ca: readFileSync(ca),
    agent: false,
    method: 'POST',
    ...(token && { headers: { authorization: `Bearer ${token}` } }),
  }).end()
  const [reply] = await once(outgoing, 'response')
  return { status: reply.statusCode, body: await text(reply) }
}

test('vendors’ own host names are answered over TLS', async () => {
  const universe = await up(folder(), 'slack', '--data', ':memory:', '--tls', '0')
  expect(tlsOf(universe).hosts).toContain('slack.com')
  const { status, body } = await call(
    universe,
    'https://slack.com/api/auth.test',
    universe.summary.twins.slack?.credentials.token,
  )
  expect({ status, ...JSON.parse(body) }).toMatchObject({ status: 200, ok: true, team: 'Acme' })
})

test('WebSockets pass, under the vendor’s name', async () => {
  const universe = await up(folder(), 'slack', '--data', ':memory:', '--tls', '0')
  const { appToken } = universe.summary.twins.slack?.credentials ?? {}
  const opened = JSON.parse((await call(universe, 'https://slack.com/api/apps.connections.open', appToken)).body)
  expect(opened.url).toMatch(/^wss:\/\/[a-z.-]*slack\.com/)
  const url = new URL(opened.url)
  url.port = String(tlsOf(universe).port)
  const socket = new WebSocket(url, { lookup, ca: readFileSync(tlsOf(universe).ca) })
  onTestFinished(() => socket.terminate())
  const [hello] = await once(socket, 'message')
  expect(JSON.parse(String(hello))).toMatchObject({ type: 'hello' })
})

test('a host that no twin stands for is refused by name', async () => {
  const universe = await up(folder(), 'slack', '--data', ':memory:', '--tls', '0')
  expect(await call(universe, 'https://api.example.com/v1')).toMatchObject({
    status: 502,
    body: expect.stringContaining('no twin of this universe stands for api.example.com'),
  })
})

test('a data folder keeps its authority, its key for its owner only', async () => {
  const cwd = folder()
  const first = await up(cwd, 'slack', '--tls', '0')
  const before = readFileSync(tlsOf(first).ca, 'utf8')
  expect(statSync(join(cwd, '.dtu', 'ca.key')).mode & 0o077).toBe(0)
  await first.stop()
  const second = await up(cwd, 'slack', '--tls', '0', '--ca', join(cwd, 'trust'))
  expect(tlsOf(second).ca).toBe(join(cwd, 'trust', 'ca.pem'))
  expect(readFileSync(tlsOf(second).ca, 'utf8')).toBe(before)
  expect(readFileSync(join(cwd, 'trust', 'bundle.pem'), 'utf8').split('BEGIN CERTIFICATE').length).toBeGreaterThan(50)
  expect((await call(second, 'https://slack.com/api/api.test')).status).toBe(200)
})

test('a port that cannot be had is refused, and nothing stays up', async () => {
  const cwd = folder()
  const { summary } = await up(folder(), 'slack', '--data', ':memory:')
  const { port } = new URL(summary.admin)
  expect(await dtu(cwd, ['up', 'slack', '--port', '0', '--data', ':memory:', '--tls', port])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining(`port ${port} of 127.0.0.1, for the vendors' names, cannot be had`),
  })
})
