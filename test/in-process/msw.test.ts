import https from 'node:https'
import { mswHandlers, startUniverse } from '@dtu/twins/testing'
import { WebClient } from '@slack/web-api'
import { IncomingWebhook } from '@slack/webhook'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'

const world = startUniverse({ twins: ['slack'] })
const server = setupServer(...(await mswHandlers(world)))
const token = world.credentials.slack?.token as string

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(async () => {
  server.close()
  await world.close()
})

test('the official client works with its hard-coded host', async () => {
  expect(await new WebClient(token).auth.test()).toMatchObject({ ok: true, team: 'Acme' })
})

test('a refusal reaches the official client as its own error', async () => {
  const client = new WebClient('xoxb-unknown')
  await expect(client.auth.test()).rejects.toMatchObject({
    code: 'slack_webapi_platform_error',
    data: { error: 'invalid_auth' },
  })
})

test('a universe made beside the first is found by its credential', async () => {
  const other = world.create('beside', { random: '7' })
  const { team_id } = await new WebClient(other.credentials().slack?.token).auth.test()
  const first = await new WebClient(token).auth.test()
  expect(team_id).not.toBe(first.team_id)
  world.host.drop('beside')
})

test('fetch with a form reaches the universe', async () => {
  const body = new FormData()
  body.set('foo', 'bär')
  const reply = await fetch('https://slack.com/api/api.test', { method: 'POST', body })
  expect(await reply.json()).toMatchObject({ ok: true, args: { foo: 'bär' } })
  expect(reply.headers.get('x-slack-req-id')).toMatch(/^[0-9a-f]{32}$/)
})

test('node:https reaches the universe', async () => {
  const body = await new Promise<string>((resolve, reject) => {
    const request = https.request(
      'https://slack.com/api/api.test',
      { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8' } },
      (reply) => {
        let text = ''
        reply
          .setEncoding('utf8')
          .on('data', (chunk) => {
            text += chunk
          })
          .on('end', () => resolve(text))
      },
    )
    request.on('error', reject).end('{"foo":"bar"}')
  })
  expect(JSON.parse(body)).toEqual({ ok: true, args: { foo: 'bar' } })
})

test("the vendor's other hosts lead to the twin too", async () => {
  const reply = await fetch('https://hooks.slack.com/services/T000/B000/unknown', { method: 'POST', body: '{}' })
  expect(reply.status).toBe(404)
  await expect(new IncomingWebhook('https://hooks.slack.com/services/T0/B0/none').send('hello')).rejects.toThrow('404')
})

test('a host of nobody is left to msw', async () => {
  await expect(fetch('https://example.com/')).rejects.toThrow()
})

test('the journal has the exchange as a server would have seen it', async () => {
  await fetch('https://slack.com/api/api.test')
  const { path } = world.universe.journal.list().at(-1) ?? {}
  expect(path).toBe('/api/api.test')
})
