import { dispatcher, mswHandlers } from '@dtu/kit/testing'
import { setupServer } from 'msw/node'
import { request } from 'undici'
import { afterAll, expect, test } from 'vitest'
import { visit } from './library/visit.ts'

const world = visit()
const headers = { authorization: world.credentials.library?.token ?? '' }
const server = setupServer(...(await mswHandlers(world)))
server.listen({ onUnhandledFrame: 'error' })
const through = await dispatcher(world)
afterAll(async () => {
  server.close()
  await through.close()
  await world.close()
})

const HOSTS = ['https://library.example', 'https://north.library.example', 'https://a.b.library.example']

test.each(HOSTS)('what is asked of %s is answered as if from there', async (host) => {
  const fetched = await fetch(`${host}/odd/base`, { method: 'POST', headers })
  expect(await fetched.json()).toEqual({ base: host })
  const requested = await request(`${host}/odd/base`, { method: 'POST', headers, dispatcher: through })
  expect(await requested.body.json()).toEqual({ base: host })
})

test('a name that only ends alike is another host', async () => {
  await expect(fetch('https://notlibrary.example/odd/base')).rejects.toThrow()
})

test('a reply without a body is one', async () => {
  const added = (await (
    await fetch(`${HOSTS[0]}/books`, { method: 'POST', headers, body: '{"title":"Emma"}' })
  ).json()) as { id: string }
  const removed = await fetch(`${HOSTS[0]}/books/${added.id}`, { method: 'DELETE', headers })
  expect(removed.status).toBe(204)
})

test('bytes arrive as they are', async () => {
  const fetched = await fetch(`${HOSTS[0]}/odd/bytes`, { method: 'POST', headers })
  expect(Buffer.from(await fetched.arrayBuffer())).toEqual(Buffer.from([0, 255]))
  const requested = await request(`${HOSTS[0]}/odd/bytes`, { method: 'POST', headers, dispatcher: through })
  expect(Buffer.from(await requested.body.arrayBuffer())).toEqual(Buffer.from([0, 255]))
})
