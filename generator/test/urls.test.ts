import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isPrivate } from '../src/document/private.ts'
import { generate } from '../src/index.ts'
import { crud, errorSchema, json, openapi, ref, workspace } from './workspace.ts'

type Answer = string | { readonly redirect: string } | { readonly status: number }

/** A server on this machine that answers by path; what was asked is kept. */
async function serve(answers: Record<string, Answer>): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, reply) => {
    asked.push(request.url ?? '')
    const answer = answers[request.url ?? ''] ?? { status: 404 }
    if (typeof answer === 'string') reply.end(answer)
    else if ('redirect' in answer) reply.writeHead(302, { location: answer.redirect }).end()
    else reply.writeHead(answer.status).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const pet = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } }
const whole = JSON.stringify(
  openapi(crud('/pets', 'petId', ref('Pet')), { components: { schemas: { Pet: pet, Error: errorSchema } } }),
)
const referring = ($ref: string) =>
  JSON.stringify(openapi({ '/a': { get: { operationId: 'get', responses: { 200: json({ $ref }) } } } }))

function from(given: string[], options: { allow?: string[] } = {}) {
  return generate({ name: 'sample', from: given, out: join(workspace(), 'out'), ...options })
}

test('a document is read by URL, and twice the same gives the same', async () => {
  const { url } = await serve({ '/api.json': whole })
  const { counts } = await from([`${url}/api.json`])
  expect(counts).toMatchObject({ operations: 6, modelled: 6 })
})

test('references to documents beside one that was given by URL are followed, others are not', async () => {
  const other = await serve({ '/pet.json': JSON.stringify(pet) })
  const { url, asked } = await serve({
    '/v1/api.json': referring('schemas/pet.json'),
    '/v1/schemas/pet.json': JSON.stringify({ allOf: [{ $ref: './more.json#/b' }] }),
    '/v1/schemas/more.json': JSON.stringify({ b: pet }),
    '/v1/out.json': referring('../secret.json'),
    '/v1/far.json': referring(`${other.url}/pet.json`),
    '/secret.json': JSON.stringify(pet),
  })
  expect((await from([`${url}/v1/api.json`])).problems).toEqual([])
  expect(asked).toContain('/v1/schemas/more.json')
  await expect(from([`${url}/v1/out.json`])).rejects.toThrow(/leads to no document that may be read/)
  await expect(from([`${url}/v1/far.json`])).rejects.toThrow(/leads to no document that may be read/)
  expect(asked).not.toContain('/secret.json')
  expect(other.asked).toEqual([])
  expect((await from([`${url}/v1/far.json`], { allow: [other.url] })).problems).toEqual([])
  expect((await from([`${url}/v1/out.json`], { allow: [`${url}/secret.json`] })).problems).toEqual([])
})

test('a document on disk reaches the network only where that is allowed', async () => {
  const { url, asked } = await serve({ '/pet.json': JSON.stringify(pet) })
  const file = join(workspace({ 'api.json': referring(`${url}/pet.json`) }), 'api.json')
  await expect(from([file])).rejects.toThrow(/leads to no document that may be read/)
  expect(asked).toEqual([])
  expect((await from([file], { allow: [`${url}/`] })).counts.schemas).toBe(1)
})

test('a redirect on the same origin is followed, and references begin where it ends', async () => {
  const { url } = await serve({
    '/latest': { redirect: '/v2/api.json' },
    '/v2/api.json': referring('pet.json'),
    '/v2/pet.json': JSON.stringify(pet),
  })
  expect((await from([`${url}/latest`])).problems).toEqual([])
})

test.each([
  ['another port of this machine', 'other'],
  ['the address where clouds keep their secrets', 'http://169.254.169.254/latest/meta-data'],
  ['a file', 'file:///etc/passwd'],
])('a redirect to %s is refused', async (_what, target) => {
  const other = await serve({ '/api.json': whole })
  const redirect = target === 'other' ? `${other.url}/api.json` : target
  const { url } = await serve({ '/api.json': { redirect } })
  await expect(from([`${url}/api.json`])).rejects.toThrow(/redirect .* is not followed\n.*name its target/)
  expect(other.asked).toEqual([])
  if (target === 'other') expect((await from([`${url}/api.json`], { allow: [other.url] })).counts.operations).toBe(6)
})

test('redirects without end, a missing document and a server that is not there are told', async () => {
  const { url } = await serve({ '/round': { redirect: '/round' } })
  await expect(from([`${url}/round`])).rejects.toThrow(/more than 5 redirects/)
  await expect(from([`${url}/none.json`])).rejects.toThrow(
    /none\.json: error: cannot be fetched: the server answered 404/,
  )
  await expect(from(['http://127.0.0.1:1/api.json'])).rejects.toThrow(/cannot be fetched: .*ECONNREFUSED/)
})

test('addresses of this machine and of private networks are told from others', () => {
  const inner = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
  ]
  expect(inner.filter((address) => !isPrivate(address))).toEqual([])
  expect(['8.8.8.8', '172.32.0.1', '2606:4700::1111'].filter(isPrivate)).toEqual([])
})
