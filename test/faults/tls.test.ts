import { Resolver as Names } from 'node:dns/promises'
import { type Agent as HttpsAgent, request } from 'node:https'
import { openResolver, openTlsDoor, type TlsDoor } from '@dtu/fault-profiles'
import { Agent, fetch } from 'undici'
import { expect, onTestFinished, test } from 'vitest'
import { type Faulty, faulty } from './faults.ts'

interface Tls extends Faulty {
  readonly door: TlsDoor
  /** What fetch makes of it: the reply's status, or the code of the cause. */
  viaFetch(trusted?: boolean): Promise<unknown>
  /** The same for node:https. */
  viaHttps(trusted?: boolean): Promise<unknown>
}

async function behindTls(action?: string): Promise<Tls> {
  const given = await faulty()
  const slack = given.world.universe.twin('slack')
  const door = await openTlsDoor(given.world.host, given.engine, slack)
  onTestFinished(() => door.close())
  if (action) given.begin(`- id: t.tls\n  match: {twin: slack}\n  do: [{${action}}]`)
  const url = `https://localhost:${door.port}/api/api.test`
  return {
    ...given,
    door,
    async viaFetch(trusted = true) {
      const dispatcher = new Agent({ connect: { ...(trusted && { ca: door.certificate }), timeout: 300 } })
      try {
        return (await fetch(url, { method: 'POST', dispatcher })).status
      } catch (error) {
        return (error as { cause?: { code?: string } }).cause?.code
      } finally {
        await dispatcher.destroy()
      }
    },
    viaHttps: (trusted = true) =>
      new Promise((resolve) => {
        const asked = request(
          url,
          { method: 'POST', agent: false as unknown as HttpsAgent, ...(trusted && { ca: door.certificate }) },
          (reply) => {
            reply.resume()
            resolve(reply.statusCode)
          },
        )
        asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
        asked.end()
      }),
  }
}

test('T0 without a fault the twin answers over TLS', async () => {
  const given = await behindTls()
  expect([await given.viaFetch(), await given.viaHttps()]).toEqual([200, 200])
})

test.each([
  ['T1 an expired certificate', 'tls.present: {certificate: expired}', 'CERT_HAS_EXPIRED'],
  ['T2 another host’s certificate', 'tls.present: {certificate: wrongHost}', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['T3 a self-signed certificate', 'tls.present: {certificate: selfSigned}', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['T3 an authority that nobody knows', 'tls.present: {certificate: untrusted}', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
])('%s', async (_name, action, code) => {
  const given = await behindTls(action)
  expect([await given.viaFetch(), await given.viaHttps()]).toEqual([code, code])
  expect(given.ledger('injected').length).toBeGreaterThanOrEqual(2)
})

test('T4 TLS 1.1 only', async () => {
  const given = await behindTls('tls.present: {certificate: oldProtocol}')
  expect(await given.viaFetch()).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION')
  expect(['EPROTO', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION']).toContain(await given.viaHttps())
})

test('T5 plain HTTP on the TLS port', async () => {
  const given = await behindTls('tls.present: {certificate: plainText}')
  const codes = ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'EPROTO']
  expect(codes).toContain(await given.viaFetch())
  expect(codes).toContain(await given.viaHttps())
})

test.each(['reset', 'close'])('T6 %s in the handshake', async (end) => {
  const given = await behindTls(`tls.handshake: {end: ${end}}`)
  expect([await given.viaFetch(), await given.viaHttps()]).toEqual(['ECONNRESET', 'ECONNRESET'])
})

test('T7 a handshake that hangs', async () => {
  const given = await behindTls('tls.handshake: {end: hang}')
  expect(await given.viaFetch()).toBe('UND_ERR_CONNECT_TIMEOUT')
})

test('a fault of the wire reaches a client behind TLS as it is', async () => {
  const given = await behindTls('wire.reset: {at: request}')
  expect(await given.viaFetch()).toBe('ECONNRESET')
})

test('N1 a name that does not exist, and a name server in trouble', async () => {
  const given = await faulty()
  const resolver = await openResolver(given.engine, given.world.universe.twins)
  onTestFinished(() => resolver.close())
  const names = new Names({ timeout: 300, tries: 1 })
  names.setServers([`127.0.0.1:${resolver.port}`])
  const ask = () => names.resolve4('slack.com').catch((error) => error.code)
  expect(await ask()).toEqual(['127.0.0.1'])
  expect(await names.resolve4('elsewhere.example').catch((error) => error.code)).toBe('ENOTFOUND')
  for (const [kind, wanted] of [
    ['nxdomain', 'ENOTFOUND'],
    ['servfail', 'ESERVFAIL'],
    ['timeout', 'ETIMEOUT'],
    ['wrongIp', ['127.255.255.254']],
  ] as const) {
    const run = given.begin(`- id: t.dns\n  match: {twin: slack}\n  do: [{dns.answer: {kind: ${kind}}}]`)
    expect(await ask()).toEqual(wanted)
    given.engine.stop(run)
  }
})
