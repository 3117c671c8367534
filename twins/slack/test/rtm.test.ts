import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { act, seen, until } from './bolt.ts'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let space: Workspace
let url: string
const sockets: WebSocket[] = []

beforeEach(async () => {
  space = await openWorkspace()
  url = await space.world.listen('slack')
})
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close()
  await space.close()
})

async function connect(): Promise<{ socket: WebSocket; heard: any[] }> {
  const { url } = await space.bot.rtm.connect()
  const socket = new WebSocket(url as string)
  sockets.push(socket)
  const heard: any[] = []
  socket.onmessage = ({ data }) => heard.push(JSON.parse(String(data)))
  await until(() => heard.length > 0, 'hello')
  return { socket, heard }
}

describe('rtm.connect', () => {
  test('gives a socket URL, the team and who one is', async () => {
    expect(await space.bot.rtm.connect()).toMatchObject({
      ok: true,
      url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\/websocket\/\w+$/),
      team: { id: expect.stringMatching(/^T/), name: 'Acme', domain: 'acme' },
      self: { id: space.user('universe_admin'), name: 'universe_admin' },
    })
  })

  test('refuses a list where there is none', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const reply = await fetch(`${url}/api/rtm.connect`, { method: 'POST', body: 'request%5Btimeout%5D=180', headers })
    expect(await reply.json()).toEqual({ ok: false, error: 'invalid_array_arg' })
  })

  test('refuses what is no token', async () => {
    expect(await refusal(space.bot.rtm.connect({ token: 'I am not a token' } as never))).toBe('invalid_auth')
  })
})

test('a connection hears what its bot sees, its own messages too', async () => {
  const { heard } = await connect()
  expect(heard[0]).toMatchObject({ type: 'hello' })
  act(space, 'post', { user: 'priya', channel: '#general', text: 'hi all' })
  await space.bot.chat.postMessage({ channel: '#general', text: 'hi priya' })
  act(space, 'createChannel', { user: 'priya', name: 'hidden', private: true })
  act(space, 'post', { user: 'priya', channel: '#hidden', text: 'psst' })
  await until(() => heard.length >= 3)
  await space.world.universe.settle()
  expect(heard.filter(({ type }) => type === 'message').map(({ text }) => text)).toEqual(['hi all', 'hi priya'])
})

test('a connection can post, and is answered by number', async () => {
  const { socket, heard } = await connect()
  const channel = space.channel('general')
  socket.send(JSON.stringify({ id: 1, type: 'message', channel, text: 'over the wire' }))
  socket.send(JSON.stringify({ id: 2, type: 'message', channel, text: '' }))
  socket.send(JSON.stringify({ id: 3, type: 'message', channel: 'C000', text: 'x' }))
  socket.send(JSON.stringify({ id: 4, type: 'ping', time: 5 }))
  socket.send('nonsense')
  const answers = await until(() => {
    const found = heard.filter(({ reply_to }) => reply_to)
    return found.length === 4 && found
  })
  expect(answers).toEqual([
    { ok: true, reply_to: 1, ts: expect.any(String), text: 'over the wire' },
    { ok: false, reply_to: 2, error: { code: 2, msg: 'message text is missing' } },
    { ok: false, reply_to: 3, error: { code: -1, msg: 'channel_not_found' } },
    { type: 'pong', reply_to: 4, time: 5 },
  ])
  expect(seen(space, 'priya', '#general').at(-1)).toMatchObject({
    text: 'over the wire',
    user: space.user('universe_admin'),
  })
})
