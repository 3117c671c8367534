import { IncomingWebhook, IncomingWebhookHTTPError } from '@slack/webhook'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { act, type Described, seen } from './bolt.ts'
import { type Listener, listen } from './listener.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

let space: Workspace
let listener: Listener
let app: Described
let hook: string

beforeAll(async () => {
  space = await openWorkspace()
  listener = await listen()
  await space.world.listen('slack')
  const url = listener.url
  app = act<Described>(space, 'createApp', {
    channel: '#general',
    manifest: {
      display_information: { name: 'Hooks' },
      features: {
        slash_commands: [{ command: '/hook', description: 'is answered later', url }],
        shortcuts: [{ name: 'Note', type: 'message', callback_id: 'note', description: 'notes it' }],
      },
      oauth_config: { scopes: { bot: ['incoming-webhook', 'commands', 'chat:write'] } },
      settings: { interactivity: { is_enabled: true, request_url: url } },
    },
  })
  hook = app.webhookUrl as string
})
afterAll(async () => {
  listener.close()
  await space.close()
})
beforeEach(() => {
  listener.heard.length = 0
})

const priyaSees = () => seen(space, 'priya', '#general')
const post = async (url: string, body: string, type = 'application/json') => {
  const reply = await fetch(url, { method: 'POST', body, headers: { 'content-type': type } })
  return { status: reply.status, text: await reply.text() }
}
const json = (url: string, body: unknown) => post(url, JSON.stringify(body))

describe('an incoming webhook', () => {
  test('posts what @slack/webhook sends, as the app’s bot', async () => {
    const result = await new IncomingWebhook(hook).send({
      text: 'from a *webhook*',
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'block' } }],
    })
    expect(result).toEqual({ text: 'ok' })
    expect(priyaSees().at(-1)).toMatchObject({
      text: 'from a *webhook*',
      bot_id: app.botId,
      user: app.botUserId,
      blocks: [{ type: 'section' }],
    })
  })

  test('takes JSON of any content type, and forms', async () => {
    expect(await post(hook, '{"text":"plain"}', 'text/plain')).toEqual({ status: 200, text: 'ok' })
    expect(
      await post(hook, `payload=${encodeURIComponent('{"text":"formed"}')}`, 'application/x-www-form-urlencoded'),
    ).toEqual({ status: 200, text: 'ok' })
    expect(
      priyaSees()
        .slice(-2)
        .map(({ text }) => text),
    ).toEqual(['plain', 'formed'])
  })

  test.each([
    ['no JSON', '{', 400, 'invalid_payload'],
    ['a list', '[]', 400, 'invalid_payload'],
    ['nothing to show', '{}', 400, 'no_text'],
    [
      'too many attachments',
      JSON.stringify({ attachments: Array.from({ length: 101 }, () => ({ text: 'x' })) }),
      400,
      'too_many_attachments',
    ],
    ['blocks that are none', JSON.stringify({ blocks: [{ type: 'nonsense' }] }), 400, 'invalid_blocks'],
  ])('refuses %s in one word', async (_what, body, status, text) => {
    expect(await post(hook, body)).toEqual({ status, text })
  })

  test('that is unknown is no service', async () => {
    const gone = hook.replace(/[^/]+$/, 'nothing')
    await expect(new IncomingWebhook(gone).send('x')).rejects.toThrow(IncomingWebhookHTTPError)
    expect(await json(gone, { text: 'x' })).toEqual({ status: 404, text: 'no_service' })
    expect(await json(hook.replace(/\/T[A-Z0-9]+\//, '/T000/'), { text: 'x' })).toEqual({
      status: 404,
      text: 'no_team',
    })
  })

  test('of an archived channel, and of an app that is gone', async () => {
    const one = act<Described>(space, 'createApp', {
      channel: '#random',
      manifest: { display_information: { name: 'Brief' }, oauth_config: { scopes: { bot: ['incoming-webhook'] } } },
    })
    act(space, 'archiveChannel', { user: 'priya', channel: '#random' })
    expect(await json(one.webhookUrl as string, { text: 'x' })).toEqual({ status: 410, text: 'channel_is_archived' })
    act(space, 'uninstallApp', { app: 'Brief' })
    expect(await json(one.webhookUrl as string, { text: 'x' })).toEqual({ status: 404, text: 'no_service' })
  })
})

describe('a response URL', () => {
  const settle = () => space.world.universe.settle()
  async function command(): Promise<string> {
    act(space, 'slashCommand', { user: 'priya', channel: '#general', command: '/hook' })
    await settle()
    return listener.heard.at(-1)?.body.response_url
  }
  const button = {
    type: 'actions',
    block_id: 'row',
    elements: [{ type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } }],
  }
  async function click(ts: string): Promise<string> {
    act(space, 'click', { user: 'priya', channel: '#general', ts, action_id: 'go' })
    await settle()
    return listener.heard.at(-1)?.body.response_url
  }

  test('of a command answers to one person, or to all', async () => {
    const url = await command()
    expect(await json(url, { text: 'for you' })).toEqual({ status: 200, text: 'ok' })
    expect(await json(url, { text: 'for all', response_type: 'in_channel' })).toEqual({ status: 200, text: 'ok' })
    expect(priyaSees().slice(-2)).toMatchObject([
      { text: 'for you', ephemeral: true },
      { text: 'for all', bot_id: app.botId },
    ])
    expect(seen(space, 'jonas', '#general').map(({ text }) => text)).not.toContain('for you')
  })

  test('works five times, within half an hour', async () => {
    const url = await command()
    for (let i = 0; i < 5; i++) expect((await json(url, { text: `${i}` })).status).toBe(200)
    expect(await json(url, { text: '6' })).toEqual({ status: 404, text: '{"ok":false,"error":"used_url"}' })
    const late = await command()
    await space.world.universe.advance(30 * 60_000)
    expect(await json(late, { text: 'late' })).toEqual({ status: 404, text: '{"ok":false,"error":"expired_url"}' })
  })

  test('of a click replaces or deletes the message, or leaves it be', async () => {
    await json(hook, { text: 'press', blocks: [button] })
    const ts = priyaSees().at(-1)?.ts as string
    expect((await json(await click(ts), { text: 'noted' })).status).toBe(200)
    expect(priyaSees().slice(-2)).toMatchObject([
      { ts, text: 'press' },
      { text: 'noted', ephemeral: true },
    ])
    await json(await click(ts), { text: 'pressed', replace_original: 'true', blocks: [button] })
    expect(priyaSees().find((one) => one.ts === ts)).toMatchObject({ text: 'pressed' })
    await json(await click(ts), { delete_original: true })
    expect(priyaSees().find((one) => one.ts === ts)).toBeUndefined()
  })

  test('of a click on what only one person sees replaces and deletes that', async () => {
    await json(await command(), { text: 'secret', blocks: [button] })
    const ts = priyaSees().at(-1)?.ts as string
    const url = await click(ts)
    const { body } = listener.heard.at(-1) as Listener['heard'][number]
    expect(body.container).toEqual({
      type: 'message',
      message_ts: ts,
      channel_id: space.channel('general'),
      is_ephemeral: true,
    })
    expect(body).not.toHaveProperty('message')
    await json(url, { text: 'changed', replace_original: true })
    expect(priyaSees().at(-1)).toMatchObject({ ts, text: 'changed', ephemeral: true })
    await json(url, { delete_original: true })
    expect(priyaSees().at(-1)?.ts).not.toBe(ts)
  })

  test('of a message shortcut comes with the message', async () => {
    const { ts } = act(space, 'post', { user: 'priya', channel: '#general', text: 'remember this' })
    act(space, 'messageShortcut', { user: 'priya', channel: '#general', ts, callback_id: 'note' })
    await settle()
    const { body } = listener.heard.at(-1) as Listener['heard'][number]
    expect(body).toMatchObject({
      type: 'message_action',
      callback_id: 'note',
      message_ts: ts,
      message: { text: 'remember this' },
      channel: { id: space.channel('general'), name: 'general' },
      trigger_id: expect.any(String),
    })
    expect((await json(body.response_url, { text: 'remembered' })).status).toBe(200)
  })

  test('of a legacy button is replaced by the answer itself', async () => {
    const actions = [
      { name: 'go', type: 'button', text: 'Yes', value: 'yes' },
      { name: 'go', type: 'button', text: 'No', value: 'no' },
    ]
    await json(hook, { text: 'old', attachments: [{ text: 'choose', callback_id: 'old', actions }] })
    const ts = priyaSees().at(-1)?.ts as string
    listener.answer = () => ({ body: JSON.stringify({ text: 'chosen' }) })
    act(space, 'click', { user: 'priya', channel: '#general', ts, name: 'go', value: 'no' })
    await settle()
    listener.answer = () => ({})
    expect(listener.heard.at(-1)?.body).toMatchObject({
      type: 'interactive_message',
      callback_id: 'old',
      actions: [{ name: 'go', type: 'button', value: 'no' }],
      message_ts: ts,
      attachment_id: '1',
      original_message: { text: 'old' },
    })
    expect(priyaSees().find((one) => one.ts === ts)).toMatchObject({ text: 'chosen' })
  })

  test('refuses what says nothing', async () => {
    expect(await json(await command(), {})).toEqual({ status: 400, text: 'no_text' })
  })
})

describe('a slash command', () => {
  const run = async (text = '') => {
    const { interaction } = act(space, 'slashCommand', { user: 'priya', channel: '#general', command: '/hook', text })
    await space.world.universe.settle()
    return act(space, 'interaction', { id: interaction })
  }

  test('is a form, signed', async () => {
    await run('now please')
    const { body, headers } = listener.heard.at(-1) as Listener['heard'][number]
    expect(headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-signature': expect.stringMatching(/^v0=/),
    })
    expect(body).toEqual({
      token: expect.any(String),
      team_id: expect.stringMatching(/^T/),
      team_domain: 'acme',
      channel_id: space.channel('general'),
      channel_name: 'general',
      user_id: space.user('priya'),
      user_name: 'priya',
      command: '/hook',
      text: 'now please',
      api_app_id: app.appId,
      is_enterprise_install: 'false',
      response_url: expect.stringContaining('/commands/T'),
      trigger_id: expect.any(String),
    })
  })

  test('is answered with text, with a message, or with nothing', async () => {
    listener.answer = () => ({ body: 'just text' })
    await run()
    expect(priyaSees().at(-1)).toMatchObject({ text: 'just text', ephemeral: true })
    listener.answer = () => ({ body: JSON.stringify({ response_type: 'in_channel', text: 'for all' }) })
    await run()
    expect(priyaSees().at(-1)).toMatchObject({ text: 'for all', bot_id: app.botId })
    listener.answer = () => ({})
    expect(await run()).toMatchObject({ state: 'answered' })
    expect(priyaSees().at(-1)).toMatchObject({ text: 'for all' })
  })

  test('that fails is what Slackbot says', async () => {
    listener.answer = () => ({ status: 404 })
    expect(await run()).toMatchObject({ state: 'failed', error: 'http_client_error' })
    expect(priyaSees().at(-1)).toMatchObject({
      user: 'USLACKBOT',
      text: '/hook failed with the error "http_client_error"',
      ephemeral: true,
    })
  })

  test('that no app has says so to whoever runs the test', () => {
    expect(() => act(space, 'slashCommand', { user: 'priya', channel: '#general', command: '/nothing' })).toThrow(
      'no installed app has the command /nothing',
    )
  })
})
