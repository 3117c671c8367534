import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Twin } from '@dtu/kit'
import { load } from '@dtu/twins'
import { Client } from '@okta/okta-sdk-nodejs'
import { WebClient } from '@slack/web-api'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { brief, found } from './planted/found.ts'
import type { Plant } from './planted/plant.ts'
import { type Ground, recordStory } from './planted/recorded.ts'
import { until } from './planted/until.ts'

const [[slack], [okta]] = (await Promise.all([load(['slack']), load(['okta'])])) as [[Twin], [Twin]]

/** An app that repeats what it is asked to, and writes down what it hears. */
function listening(): { readonly heard: any[]; readonly app: RequestListener } {
  const heard: any[] = []
  const app: RequestListener = async (request, response) => {
    const body = await text(request)
    const said = body === '' ? {} : JSON.parse(body)
    heard.push(said)
    const word = request.headers['x-okta-verification-challenge'] ?? said.challenge
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(word === undefined ? {} : { challenge: word, verification: word }))
  }
  return { heard, app }
}

const EVENTS = ['message.channels', 'reaction_added', 'channel_created', 'pin_added']

/** A bot that works in a channel, and hears of it. */
async function work(client: WebClient, isHeard: (times: number) => Promise<void>): Promise<void> {
  const { channel } = await client.conversations.create({ name: 'echoes' })
  await isHeard(2)
  const id = channel?.id ?? ''
  for (const name of ['one', 'two']) {
    const { ts = '' } = await client.chat.postMessage({ channel: id, text: name })
    await client.reactions.add({ channel: id, timestamp: ts, name: 'eyes' })
    await client.pins.add({ channel: id, timestamp: ts })
  }
  await isHeard(8)
}

/** The copy's Slack with what it says to apps changed. */
const saying = (change: (body: any) => any, name = 'it says something else'): Plant => ({
  name,
  found: [],
  twin: (twin) => ({
    ...twin,
    deliveries: (world, event) =>
      (twin.deliveries?.(world, event) ?? []).flatMap((delivery) => {
        const payload: any = structuredClone(delivery.payload)
        const body = payload.body && change(payload.body)
        return payload.body && body === undefined ? [] : [{ ...delivery, payload: { ...payload, body } }]
      }),
  }),
})

async function events(plants: readonly Plant[] = [], fewer = 0) {
  const { heard, app } = listening()
  const story = async ({ url, hooks, copy, credentials }: Ground) => {
    const event_subscriptions = { request_url: `${hooks}/slack/events`, bot_events: EVENTS }
    const manifest = { settings: { event_subscriptions, socket_mode_enabled: false } }
    copy.universe.act('slack', 'configureApp', { app: credentials.appId, manifest })
    copy.universe.database.commit()
    const client = new WebClient(credentials.token, { slackApiUrl: `${url}/api/` })
    const callbacks = () => heard.filter(({ type }) => type === 'event_callback').length
    await work(client, (times) => until(async () => callbacks() >= (times === 8 ? 8 - fewer : times)))
  }
  return recordStory(slack, plants, story, { app })
}

test('the events that a recording heard are heard again while it is played', async () => {
  const tape = await events()
  expect(tape.entries.filter(({ _x }) => _x?.direction === 'incoming').length).toBeGreaterThanOrEqual(8)
  expect((await found(tape, slack)).map(brief)).toEqual([])
})

test('an event that the service did not say, and one in which it said less, are differences', async () => {
  let pins = 0
  const tape = await events(
    [
      saying((body) => {
        if (body.event.type === 'pin_added' && ++pins > 1) return undefined
        if (body.event.type === 'reaction_added') delete body.event.item_user
        return body
      }),
    ],
    1,
  )
  expect((await found(tape, slack)).map(brief)).toEqual([
    'body shape | EVENT /slack/events event_callback reaction_added | .event.item_user',
    'side effect | POST /api/pins.add | event /slack/events event_callback pin_added',
  ])
})

test('an event that the twin does not say is a side effect that is missing', async () => {
  const tape = await events()
  const [quiet] = [saying((body) => (body.event.type === 'reaction_added' ? undefined : body))]
  expect((await found(tape, quiet?.twin?.(slack) as Twin)).map(brief)).toEqual([
    'side effect | EVENT /slack/events event_callback reaction_added | event',
  ])
})

test('what came over a socket comes over one again, in the recorded order, and is acknowledged', async () => {
  const story = async ({ url, copy, credentials }: Ground) => {
    const manifest = { settings: { socket_mode_enabled: true, event_subscriptions: { bot_events: EVENTS } } }
    copy.universe.act('slack', 'configureApp', { app: credentials.appId, manifest })
    copy.universe.database.commit()
    const app = new WebClient(credentials.appToken, { slackApiUrl: `${url}/api/` })
    const opened = await app.apps.connections.open()
    const heard: any[] = []
    const socket = new WebSocket(opened.url ?? '')
    socket.on('message', (data) => {
      const said = JSON.parse(String(data))
      heard.push(said)
      if (said.envelope_id) socket.send(JSON.stringify({ envelope_id: said.envelope_id }))
    })
    await until(async () => heard.some(({ type }) => type === 'hello'))
    const client = new WebClient(credentials.token, { slackApiUrl: `${url}/api/` })
    await work(client, (times) => until(async () => heard.filter(({ envelope_id }) => envelope_id).length >= times))
    socket.close()
    await once(socket, 'close')
  }
  const tape = await recordStory(slack, [], story)
  const [socket] = tape.entries.filter(({ response }) => response.status === 101)
  expect(socket?._webSocketMessages?.filter(({ type }) => type === 'send').length).toBeGreaterThanOrEqual(8)
  expect((await found(tape, slack)).map(brief)).toEqual([])
  const turned = tape.entries.map((entry) =>
    entry === socket ? { ...entry, _webSocketMessages: [...(entry._webSocketMessages ?? [])].reverse() } : entry,
  )
  expect((await found({ ...tape, entries: turned }, slack)).map(brief)).toContain('order | SOCKET /link/ | frames')
})

test("Okta's hooks ask for their word and tell of events while a recording is played", async () => {
  const { heard, app } = listening()
  const story = async ({ url, hooks, credentials }: Ground) => {
    const client = new Client({ orgUrl: url, token: credentials.token ?? '', cacheMiddleware: null })
    const eventHook: any = {
      name: 'Watcher',
      events: { type: 'EVENT_TYPE', items: ['user.lifecycle.create', 'group.lifecycle.create'] },
      channel: { type: 'HTTP', version: '1.0.0', config: { uri: `${hooks}/okta` } },
    }
    const { id = '' } = await client.eventHookApi.createEventHook({ eventHook })
    await client.eventHookApi.verifyEventHook({ eventHookId: id })
    await client.groupApi.createGroup({ group: { profile: { name: 'Heard' } } })
    await until(async () => heard.some(({ eventType }) => eventType))
  }
  const tape = await recordStory(okta, [], story, { app })
  expect(heard.length).toBeGreaterThanOrEqual(2)
  expect((await found(tape, okta)).map(brief)).toEqual([])
  const silent = { ...okta, deliveries: () => [] }
  expect((await found(tape, silent)).map(brief)).toEqual([
    'side effect | EVENT /okta com.okta.event_hook group.lifecycle.create | event',
  ])
})
