import type { App } from '@slack/bolt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, type Running, startHttpBolt, startSocketBolt, until, untilSeen } from './bolt.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

const MODAL = {
  type: 'modal' as const,
  callback_id: 'deploy',
  title: { type: 'plain_text' as const, text: 'Deploy' },
  submit: { type: 'plain_text' as const, text: 'Go' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'what',
      label: { type: 'plain_text' as const, text: 'What' },
      element: { type: 'plain_text_input' as const, action_id: 'service' },
    },
    {
      type: 'input' as const,
      block_id: 'where',
      label: { type: 'plain_text' as const, text: 'Where' },
      element: { type: 'external_select' as const, action_id: 'region', min_query_length: 1 },
    },
  ],
}

/** One app that listens, is commanded, is clicked and opens a modal. */
function build(app: App): void {
  app.message('hello', async ({ message, say }) => {
    await say({
      text: `hello <@${(message as { user: string }).user}>`,
      blocks: [
        {
          type: 'actions',
          block_id: 'row',
          elements: [{ type: 'button', action_id: 'wave', value: 'v1', text: { type: 'plain_text', text: 'Wave' } }],
        },
      ],
    })
  })
  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({ channel: event.channel, thread_ts: event.ts, text: 'you called' })
  })
  app.action('wave', async ({ ack, respond, body, action }) => {
    await ack()
    await respond({ text: `${body.user.id} waved with ${(action as { value: string }).value}`, replace_original: true })
  })
  app.command('/deploy', async ({ ack, body, client, command }) => {
    if (command.text === 'quick') return ack({ text: 'deployed at once', response_type: 'in_channel' })
    await ack()
    await client.views.open({ trigger_id: body.trigger_id, view: MODAL })
  })
  app.options('region', async ({ ack, options }) => {
    await ack({ options: [{ text: { type: 'plain_text', text: `${options.value}-west` }, value: 'west' }] })
  })
  app.view('deploy', async ({ ack, view, client, body }) => {
    const service = view.state.values.what?.service?.value
    if (service === 'nothing') return ack({ response_action: 'errors', errors: { what: 'name a service' } })
    await ack()
    const region = view.state.values.where?.region?.selected_option?.value
    await client.chat.postMessage({ channel: '#general', text: `<@${body.user.id}> deploys ${service} to ${region}` })
  })
  app.shortcut('ping', async ({ ack, body, client }) => {
    await ack()
    await client.chat.postMessage({ channel: '#general', text: `${body.user.id} pinged` })
  })
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'home' } }] },
    })
  })
}

const MANIFEST = {
  events: ['message.channels', 'app_mention', 'app_home_opened'],
  commands: ['/deploy'],
  shortcuts: [{ name: 'Ping', type: 'global', callback_id: 'ping', description: 'pings' }],
}

describe.each([
  ['over HTTP with signed requests', startHttpBolt],
  ['over Socket Mode', startSocketBolt],
])('a Bolt app %s', (_name, start) => {
  let space: Workspace
  let running: Running
  beforeAll(async () => {
    space = await openWorkspace()
    running = await start(space, MANIFEST, build)
    act(space, 'invite', { user: 'priya', channel: '#general', users: running.described.botUserId })
  })
  afterAll(async () => {
    await running.stop()
    await space.close()
  })
  const priya = () => space.user('priya')

  test('answers a message, and a click on its answer replaces it', async () => {
    act(space, 'post', { user: 'priya', channel: '#general', text: 'hello there' })
    const answer = await untilSeen(space, 'priya', '#general', `hello <@${priya()}>`)
    act(space, 'click', { user: 'priya', channel: '#general', ts: answer.ts, action_id: 'wave' })
    expect(await untilSeen(space, 'priya', '#general', `${priya()} waved with v1`)).toMatchObject({ ts: answer.ts })
  })

  test('is told when it is mentioned, and answers in the thread', async () => {
    const { ts } = act(space, 'post', {
      user: 'priya',
      channel: '#general',
      text: `<@${running.described.botUserId}> are you there?`,
    })
    const replies = await until(() => {
      const { messages } = act(space, 'see', { user: 'priya', channel: '#general', thread_ts: ts })
      return messages.length > 1 && messages
    })
    expect(replies[1]).toMatchObject({ text: 'you called', thread_ts: ts })
  })

  test('answers a slash command in its acknowledgement', async () => {
    act(space, 'slashCommand', { user: 'priya', channel: '#general', command: '/deploy quick' })
    expect(await untilSeen(space, 'priya', '#general', 'deployed at once')).toMatchObject({
      bot_id: running.described.botId,
    })
  })

  test('opens a modal, offers options, refuses an entry, and takes the next', async () => {
    act(space, 'slashCommand', { user: 'priya', channel: '#general', command: '/deploy' })
    await until(() => act(space, 'openViews', { user: 'priya' }).views[0], 'the modal')
    const { interaction } = act(space, 'suggest', { user: 'priya', action_id: 'region', value: 'us' })
    await until(() => act(space, 'interaction', { id: interaction }).state === 'answered')
    act(space, 'submitModal', { user: 'priya', values: { service: 'nothing', region: 'us-west' } })
    await until(() => act(space, 'openViews', { user: 'priya' }).views[0]?.errors?.what === 'name a service')
    act(space, 'submitModal', { user: 'priya', values: { service: 'web' } })
    await untilSeen(space, 'priya', '#general', `<@${priya()}> deploys web to west`)
    expect(act(space, 'openViews', { user: 'priya' }).views).toEqual([])
  })

  test('runs a global shortcut and publishes its home', async () => {
    act(space, 'shortcut', { user: 'priya', callback_id: 'ping' })
    await untilSeen(space, 'priya', '#general', `${priya()} pinged`)
    act(space, 'openHome', { user: 'priya', app: 'Bolt app' })
    expect(await until(() => act(space, 'seeHome', { user: 'priya', app: 'Bolt app' }).view)).toMatchObject({
      type: 'home',
    })
  })
})
