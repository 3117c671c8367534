import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { type Agent as HttpsAgent, request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { join } from 'node:path'
import { Agent, fetch } from 'undici'
import { describe, expect, test } from 'vitest'
import { profileOf } from '../faults/faults.ts'
import { dtu, folder, up } from './dtu.ts'

/** Every name is this machine's, as a hosts file or a network alias would have it. */
const lookup: LookupFunction = (_name, options, done) =>
  options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)

interface Code {
  readonly code?: string
  readonly cause?: { readonly code?: string }
}

interface Front {
  /** While an action befalls Slack's connections. */
  during(action: string, work: () => Promise<void>): Promise<void>
  viaFetch(host?: string, path?: string): Promise<unknown>
  viaHttps(): Promise<unknown>
}

/** `dtu up --tls`, and clients that know nothing of it. */
async function front(): Promise<Front> {
  const { summary } = await up(folder(), 'slack', 'okta', '--data', ':memory:', '--tls', '0')
  const { tls } = summary as unknown as { tls: { port: number; ca: string } }
  const ca = readFileSync(tls.ca)
  const admin = async (path: string, body: object = {}): Promise<any> => {
    const headers = { 'content-type': 'application/json' }
    const url = `${summary.admin}/universes/default/faults${path}`
    return (await globalThis.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json()
  }
  return {
    async during(action, work) {
      const text = profileOf(`- id: t.door\n  match: {twin: slack}\n  do: [{${action}}]`)
      const { id } = await admin('/runs', { texts: [text] })
      await work()
      await admin(`/runs/${id}/stop`)
    },
    async viaFetch(host = 'slack.com', path = '/api/api.test') {
      const dispatcher = new Agent({ connect: { ca, timeout: 500, lookup, port: tls.port } as never })
      try {
        const reply = await fetch(`https://${host}:${tls.port}${path}`, { method: 'POST', dispatcher })
        await reply.text()
        return reply.status
      } catch (error) {
        return (error as Code).cause?.code
      } finally {
        await dispatcher.destroy()
      }
    },
    viaHttps: () =>
      new Promise((resolve) => {
        const agent = false as unknown as HttpsAgent
        const options = { method: 'POST', port: tls.port, lookup, agent, ca }
        const failed = ({ code }: NodeJS.ErrnoException) => resolve(code)
        const asked = request('https://slack.com/api/api.test', options, (reply) => {
          reply.on('error', failed).on('end', () => resolve(reply.statusCode))
          reply.resume()
        })
        asked.on('error', failed).end()
      }),
  }
}

type Row = readonly [id: string, action: string, fetched: readonly unknown[], asked?: readonly unknown[]]

/** What clients may see of each (TLS codes as OpenSSL and Node name them). */
const HANDSHAKES: readonly Row[] = [
  ['T1 expired', 'tls.present: {certificate: expired}', ['CERT_HAS_EXPIRED']],
  ['T2 wrong host', 'tls.present: {certificate: wrongHost}', ['ERR_TLS_CERT_ALTNAME_INVALID']],
  ['T3 self-signed', 'tls.present: {certificate: selfSigned}', ['DEPTH_ZERO_SELF_SIGNED_CERT']],
  ['T3 unknown authority', 'tls.present: {certificate: untrusted}', ['UNABLE_TO_VERIFY_LEAF_SIGNATURE']],
  ['T4 TLS 1.1', 'tls.present: {certificate: oldProtocol}', ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'EPROTO']],
  [
    'T5 plain HTTP',
    'tls.present: {certificate: plainText}',
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'EPROTO'],
  ],
  ['T6 reset', 'tls.handshake: {end: reset}', ['ECONNRESET']],
  ['T6 end', 'tls.handshake: {end: close}', ['ECONNRESET']],
]

test('T1–T7 befall the handshakes of one twin’s host at the TLS port of dtu up', { timeout: 60_000 }, async () => {
  const { during, viaFetch, viaHttps } = await front()
  expect([await viaFetch(), await viaHttps()]).toEqual([200, 200])
  for (const [id, action, codes] of HANDSHAKES) {
    await during(action, async () => {
      for (const code of [await viaFetch(), await viaHttps()]) expect(codes, id).toContain(code)
      expect(await viaFetch('acme.okta.com', '/api/v1/authn'), `${id}, another twin`).toBe(400)
    })
    expect(await viaFetch(), `after ${id}`).toBe(200)
  }
  await during('tls.handshake: {end: hang}', async () => expect(await viaFetch(), 'T7').toBe('UND_ERR_CONNECT_TIMEOUT'))
})

const WIRES: readonly Row[] = [
  ['W2 end after the request', 'wire.close: {at: request}', ['UND_ERR_SOCKET'], ['ECONNRESET']],
  ['W4 reset after the request', 'wire.reset: {at: request}', ['ECONNRESET'], ['ECONNRESET']],
  [
    'W7 cut body',
    'wire.truncate: {fraction: 0.5}',
    ['UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'],
    ['ECONNRESET'],
  ],
  ['W9 bad chunk', 'wire.badChunk: {}', [undefined, 'HPE_INVALID_CHUNK_SIZE'], ['HPE_INVALID_CHUNK_SIZE']],
  ['W10 bad status line', 'wire.badStatusLine: {}', [undefined, 'HPE_INVALID_CONSTANT'], ['HPE_INVALID_CONSTANT']],
  ['W12 illegal header', 'wire.badHeader: {}', [undefined, 'HPE_INVALID_HEADER_TOKEN'], ['HPE_INVALID_HEADER_TOKEN']],
]

test('faults of the wire reach clients behind the TLS port as they are', { timeout: 60_000 }, async () => {
  const { during, viaFetch, viaHttps } = await front()
  for (const [id, action, fetched, asked] of WIRES) {
    await during(action, async () => {
      expect(fetched, id).toContain(await viaFetch())
      expect(asked, id).toContain(await viaHttps())
    })
    expect([await viaFetch(), await viaHttps()], `after ${id}`).toEqual([200, 200])
  }
})

/** A program that says what becomes of its call of the vendor's own host. */
const PROGRAM = `
const told = ({ cause, message }) => typeof cause?.code === 'string' ? cause.code : (cause?.message ?? message)
try {
  const reply = await fetch('https://slack.com/api/api.test', { method: 'POST', signal: AbortSignal.timeout(20000) })
  console.log(reply.status)
} catch (error) { console.log(told(error)) }`

const confines =
  process.getuid?.() === 0 && spawnSync('unshare', ['--mount', '--propagation', 'private', 'true']).status === 0

const exec = async (options: readonly string[], action: string): Promise<string> => {
  const cwd = folder()
  const [file, faults] = [join(cwd, 'app.mjs'), join(cwd, 'faults.yaml')]
  writeFileSync(file, PROGRAM)
  writeFileSync(faults, profileOf(`- id: t.door\n  match: {twin: slack}\n  do: [{${action}}]`))
  const { code, out, err } = await dtu(cwd, [
    'exec',
    ...options,
    '--universe',
    'new',
    '--faults',
    faults,
    '--',
    process.execPath,
    file,
  ])
  expect({ code, err }).toMatchObject({ code: 0 })
  return out.trim()
}

describe.skipIf(!confines)(`dtu exec in a private namespace${confines ? '' : ' (skipped: not root on Linux)'}`, () => {
  test.each([
    ['N1 a name that does not exist', 'dns.answer: {kind: nxdomain}', 'ENOTFOUND'],
    ['N1 a name server in trouble', 'dns.answer: {kind: servfail}', 'EAI_AGAIN'],
    ['N1 a name server that keeps silent', 'dns.answer: {kind: timeout}', 'EAI_AGAIN'],
    ['N1 an address where nobody is', 'dns.answer: {kind: wrongIp}', 'ECONNREFUSED'],
    ['T1 an expired certificate', 'tls.present: {certificate: expired}', 'CERT_HAS_EXPIRED'],
    ['T6 a reset in the handshake', 'tls.handshake: {end: reset}', 'ECONNRESET'],
  ])('%s', { timeout: 60_000 }, async (_name, action, code) => {
    expect(await exec([], action)).toBe(code)
  })
})

describe('dtu exec by proxy', () => {
  test.each([
    ['T2 another host’s certificate', 'tls.present: {certificate: wrongHost}', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    // A proxy looks names up itself, and says 502: Node's fetch tells its caller no more than this.
    ['N1 a name that does not exist', 'dns.answer: {kind: nxdomain}', 'Request was cancelled.'],
  ])('%s', { timeout: 60_000 }, async (_name, action, code) => {
    expect(await exec(['--no-namespace'], action)).toBe(code)
  })
})
