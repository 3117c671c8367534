import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { dispatcher, startUniverse } from '@dtu/twins/testing'
import { FormData, fetch, request } from 'undici'
import { afterAll, expect, test } from 'vitest'

const world = startUniverse({ twins: ['slack'] })
const through = await dispatcher(world)
const authorization = `Bearer ${world.credentials.slack?.token}`
afterAll(async () => {
  await through.close()
  await world.close()
})

const API_TEST = 'https://slack.com/api/api.test'
const json = { 'content-type': 'application/json; charset=utf-8' }

test('request reaches the universe', async () => {
  const reply = await request('https://slack.com/api/auth.test', {
    method: 'POST',
    headers: { authorization },
    dispatcher: through,
  })
  expect(reply.statusCode).toBe(200)
  expect(await reply.body.json()).toMatchObject({ ok: true, team: 'Acme' })
})

test('fetch reaches the universe', async () => {
  const reply = await fetch('https://slack.com/api/auth.test', { headers: { authorization }, dispatcher: through })
  expect(reply.headers.get('content-type')).toContain('application/json')
  expect(await reply.json()).toMatchObject({ ok: true, team: 'Acme' })
})

test('the query given apart is sent', async () => {
  const reply = await request(API_TEST, { query: { foo: 'b&r' }, dispatcher: through })
  expect(await reply.body.json()).toEqual({ ok: true, args: { foo: 'b&r' } })
})

test.each([
  ['text', () => '{"foo":"bär"}'],
  ['bytes', () => Buffer.from('{"foo":"bär"}')],
  ['a stream', () => Readable.from(['{"foo":', '"bär"}'])],
])('a body of %s is sent', async (_name, body) => {
  const reply = await request(API_TEST, { method: 'POST', headers: json, body: body(), dispatcher: through })
  expect(await reply.body.json()).toEqual({ ok: true, args: { foo: 'bär' } })
})

test('a form is sent with its boundary, by request and by fetch', async () => {
  const form = () => {
    const body = new FormData()
    body.set('foo', 'bar')
    return body
  }
  const requested = await request(API_TEST, { method: 'POST', body: form(), dispatcher: through })
  expect(await requested.body.json()).toEqual({ ok: true, args: { foo: 'bar' } })
  const fetched = await fetch(API_TEST, { method: 'POST', body: form(), dispatcher: through })
  expect(await fetched.json()).toEqual({ ok: true, args: { foo: 'bar' } })
})

test('headers may come as a flat list', async () => {
  const reply = await request('https://slack.com/api/auth.test', {
    headers: ['Authorization', authorization],
    dispatcher: through,
  })
  expect(await reply.body.json()).toMatchObject({ ok: true })
})

test('an aborted request rejects', async () => {
  const aborted = request(API_TEST, { signal: AbortSignal.abort(), dispatcher: through })
  await expect(aborted).rejects.toThrow(/abort/i)
})

test('other hosts are reached as usual', async () => {
  const server = createServer((_request, reply) => reply.end('outside')).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { body } = await request(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { dispatcher: through })
  expect(await body.text()).toBe('outside')
  server.close()
})
