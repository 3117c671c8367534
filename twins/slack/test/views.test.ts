import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { act, type Described } from './bolt.ts'
import { type Listener, listen } from './listener.ts'
import { openWorkspace, refusal, refused, type Workspace } from './workspace.ts'

let space: Workspace
let listener: Listener
let app: Described
let client: WebClient

const plain = (text: string) => ({ type: 'plain_text', text }) as const
const input = (block_id: string, element: object, more: object = {}) =>
  ({ type: 'input', block_id, label: plain(block_id), element, ...more }) as never
const modal = (callback_id: string, more: object = {}) =>
  ({
    type: 'modal',
    callback_id,
    title: plain('Title'),
    submit: plain('Go'),
    blocks: [input('name', { type: 'plain_text_input', action_id: 'text' })],
    ...more,
  }) as never

beforeAll(async () => {
  space = await openWorkspace()
  listener = await listen()
  const url = listener.url
  app = act<Described>(space, 'createApp', {
    manifest: {
      display_information: { name: 'Viewer' },
      features: { slash_commands: [{ command: '/view', description: 'opens views', url }] },
      oauth_config: { scopes: { bot: ['commands', 'chat:write'] } },
      settings: { interactivity: { is_enabled: true, request_url: url } },
    },
  })
  client = new WebClient(app.botToken, {
    slackApiUrl: `${await space.world.listen('slack')}/api/`,
    retryConfig: { retries: 0 },
  })
})
afterAll(async () => {
  listener.close()
  await space.close()
})
beforeEach(() => {
  listener.heard.length = 0
  listener.answer = () => ({})
})

const settle = () => space.world.universe.settle()
const stack = () => act(space, 'openViews', { user: 'priya' }).views

/** A trigger as an app gets it: from a slash command. */
async function trigger(): Promise<string> {
  act(space, 'slashCommand', { user: 'priya', channel: '#general', command: '/view' })
  await settle()
  return listener.heard.at(-1)?.body.trigger_id
}

const open = async (view: never) =>
  (await client.views.open({ trigger_id: await trigger(), view })).view as {
    id: string
    hash: string
    [more: string]: unknown
  }

describe('views.open', () => {
  test('shows a modal and answers with it', async () => {
    const view = await open(modal('first', { private_metadata: 'secret' }))
    expect(view).toMatchObject({
      id: expect.stringMatching(/^V/),
      team_id: expect.stringMatching(/^T/),
      type: 'modal',
      blocks: [
        { type: 'input', block_id: 'name', element: { type: 'plain_text_input', action_id: 'text' }, optional: false },
      ],
      private_metadata: 'secret',
      callback_id: 'first',
      state: { values: {} },
      hash: expect.stringMatching(/^\d{10}\.\w{8}$/),
      title: { type: 'plain_text', text: 'Title', emoji: true },
      clear_on_close: false,
      notify_on_close: false,
      close: null,
      submit: { type: 'plain_text', text: 'Go', emoji: true },
      previous_view_id: null,
      root_view_id: view.id,
      app_id: app.appId,
      external_id: '',
      app_installed_team_id: expect.stringMatching(/^T/),
      bot_id: app.botId,
    })
    expect(stack().map(({ id }: { id: string }) => id)).toEqual([view.id])
  })

  test('takes a trigger once, within three seconds, and from the app it was given to', async () => {
    const once = await trigger()
    await client.views.open({ trigger_id: once, view: modal('a') })
    expect(await refusal(client.views.open({ trigger_id: once, view: modal('a') }))).toBe('exchanged_trigger_id')
    const late = await trigger()
    await space.world.universe.advance(3001)
    expect(await refusal(client.views.open({ trigger_id: late, view: modal('a') }))).toBe('expired_trigger_id')
    const others = await trigger()
    expect(await refusal(space.bot.views.open({ trigger_id: others, view: modal('a') }))).toBe('invalid_trigger_id')
    expect(await refusal(client.views.open({ trigger_id: 'nonsense', view: modal('a') }))).toBe('invalid_trigger_id')
  })

  test('refuses what is no view before it looks at the trigger', async () => {
    const { error, response_metadata } = await refused(client.views.open({ trigger_id: 'nonsense', view: {} as never }))
    expect(error).toBe('invalid_arguments')
    expect(response_metadata).toMatchObject({
      messages: [
        '[ERROR] failed to match all allowed schemas [json-pointer:/view]',
        '[ERROR] missing required field: type [json-pointer:/view]',
      ],
    })
  })

  test('refuses a second view of the same external_id', async () => {
    await open(modal('a', { external_id: 'mine' }))
    const view = { type: 'home', external_id: 'mine', blocks: [] } as never
    expect(await refusal(client.views.publish({ user_id: space.user('priya'), view }))).toBe('duplicate_external_id')
  })
})

describe('views.update', () => {
  test('changes a view by its id or external_id, and keeps what was entered', async () => {
    const view = await open(
      modal('a', {
        external_id: 'ext',
        blocks: [
          input('name', { type: 'plain_text_input', action_id: 'text' }),
          input('gone', { type: 'plain_text_input', action_id: 'x' }),
        ],
      }),
    )
    act(space, 'select', { user: 'priya', action_id: 'text', value: 'kept' })
    const { view: changed } = (await client.views.update({
      external_id: 'ext',
      view: modal('b', { external_id: 'ext' }),
    })) as { view: { id: string; hash: string } }
    expect(changed.id).toBe(view.id)
    expect(changed.hash).not.toBe(view.hash)
    expect(stack()[0]).toMatchObject({ callback_id: 'b', state: { values: { name: { text: { value: 'kept' } } } } })
  })

  test('refuses a hash that is not the present one, and a view that is not there', async () => {
    const view = await open(modal('a'))
    expect(await refusal(client.views.update({ view_id: view.id, hash: '1.old', view: modal('b') }))).toBe(
      'hash_conflict',
    )
    await client.views.update({ view_id: view.id, hash: view.hash, view: modal('b') })
    expect(await refusal(client.views.update({ view_id: 'V000', view: modal('b') }))).toBe('not_found')
    expect(await refusal(space.bot.views.update({ view_id: view.id, view: modal('b') }))).toBe('not_found')
    act(space, 'closeModal', { user: 'priya' })
    expect(await refusal(client.views.update({ view_id: view.id, view: modal('b') }))).toBe('not_found')
  })
})

describe('views.push', () => {
  /** A trigger from a button in the modal on top. */
  async function inside(): Promise<string> {
    act(space, 'click', { user: 'priya', action_id: 'more' })
    await settle()
    return listener.heard.at(-1)?.body.trigger_id
  }
  const button = {
    type: 'actions',
    block_id: 'row',
    elements: [{ type: 'button', action_id: 'more', text: plain('More') }],
  }

  test('puts up to three views on top of each other', async () => {
    const root = await open(modal('one', { blocks: [button] }))
    const second = (await client.views.push({ trigger_id: await inside(), view: modal('two', { blocks: [button] }) }))
      .view as { id: string }
    expect(second).toMatchObject({ root_view_id: root.id, previous_view_id: root.id })
    await client.views.push({ trigger_id: await inside(), view: modal('three', { blocks: [button] }) })
    expect(await refusal(client.views.push({ trigger_id: await inside(), view: modal('four') }))).toBe(
      'push_limit_reached',
    )
    expect(stack().map((view: { callback_id: string }) => view.callback_id)).toEqual(['one', 'two', 'three'])
  })

  test('needs a trigger from a modal', async () => {
    expect(await refusal(client.views.push({ trigger_id: await trigger(), view: modal('a') }))).toBe('not_found')
  })
})

describe('views.publish', () => {
  const home = (text: string) =>
    ({ type: 'home', blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }] }) as never

  test('publishes a home for one person, the same view each time', async () => {
    const first = (await client.views.publish({ user_id: space.user('priya'), view: home('one') })).view as {
      id: string
      hash: string
    }
    const second = (await client.views.publish({ user_id: space.user('priya'), view: home('two'), hash: first.hash }))
      .view as { id: string }
    expect(second.id).toBe(first.id)
    expect(
      await refusal(client.views.publish({ user_id: space.user('priya'), view: home('three'), hash: first.hash })),
    ).toBe('hash_conflict')
    expect(act(space, 'seeHome', { user: 'priya', app: 'Viewer' }).view).toMatchObject({
      type: 'home',
      blocks: [{ text: { text: 'two', verbatim: false } }],
    })
  })

  test('refuses a modal and an unknown person', async () => {
    expect(await refusal(client.views.publish({ user_id: space.user('priya'), view: modal('a') }))).toBe(
      'invalid_arguments',
    )
    expect(await refusal(client.views.publish({ user_id: 'U000', view: home('x') }))).toBe('invalid_arguments')
  })
})

describe('a submitted modal', () => {
  const answer = (body: object) => {
    listener.answer = ({ body: sent }) =>
      sent.type === 'view_submission'
        ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
        : {}
  }
  const submit = async (values: object) => {
    const { interaction } = act(space, 'submitModal', { user: 'priya', values })
    await settle()
    return act(space, 'interaction', { id: interaction })
  }

  test('is sent with all its state, and closes', async () => {
    const elements = [
      input('name', { type: 'plain_text_input', action_id: 'text', initial_value: 'preset' }),
      input('day', { type: 'datepicker', action_id: 'date' }, { optional: true }),
      input('who', { type: 'multi_users_select', action_id: 'people' }, { optional: true }),
      input('pick', { type: 'static_select', action_id: 'choice', options: [{ text: plain('Yes'), value: 'y' }] }),
      {
        type: 'section',
        block_id: 'note',
        text: plain('hi'),
        accessory: { type: 'checkboxes', action_id: 'ticks', options: [{ text: plain('One'), value: '1' }] },
      },
    ]
    await open(modal('full', { blocks: elements }))
    expect((await submit({ choice: 'Yes', who: { people: ['priya'] } })).state).toBe('answered')
    const { body } = listener.heard.at(-1) as Listener['heard'][number]
    expect(body).toMatchObject({
      type: 'view_submission',
      team: { id: expect.any(String), domain: expect.any(String) },
      user: { id: space.user('priya'), username: 'priya', name: 'priya' },
      api_app_id: app.appId,
      trigger_id: expect.any(String),
      response_urls: [],
      is_enterprise_install: false,
      enterprise: null,
    })
    expect(body.view.state.values).toEqual({
      name: { text: { type: 'plain_text_input', value: 'preset' } },
      day: { date: { type: 'datepicker', selected_date: null } },
      who: { people: { type: 'multi_users_select', selected_users: [space.user('priya')] } },
      pick: {
        choice: {
          type: 'static_select',
          selected_option: { text: { type: 'plain_text', text: 'Yes', emoji: true }, value: 'y' },
        },
      },
      note: { ticks: { type: 'checkboxes', selected_options: [] } },
    })
    expect(stack()).toEqual([])
  })

  test('stays with the errors an app puts at its inputs', async () => {
    await open(modal('a'))
    answer({ response_action: 'errors', errors: { name: 'too short' } })
    await submit({ text: 'x' })
    expect(stack()).toMatchObject([{ callback_id: 'a', errors: { name: 'too short' } }])
    answer({ response_action: 'errors', errors: { nowhere: 'lost' } })
    expect(await submit({ text: 'x' })).toMatchObject({ state: 'failed', error: 'invalid_block_id' })
  })

  test('is replaced, covered or cleared as the app answers', async () => {
    await open(modal('a'))
    answer({ response_action: 'update', view: modal('b') })
    await submit({ text: 'x' })
    answer({ response_action: 'push', view: modal('c') })
    await submit({ text: 'x' })
    expect(stack().map((view: { callback_id: string }) => view.callback_id)).toEqual(['b', 'c'])
    answer({ response_action: 'update', view: { type: 'modal' } })
    expect(await submit({ text: 'x' })).toMatchObject({ state: 'failed', error: 'invalid_arguments' })
    answer({ response_action: 'clear' })
    await submit({ text: 'x' })
    expect(stack()).toEqual([])
  })

  test('stays when the app does not answer', async () => {
    await open(modal('a'))
    listener.answer = () => ({ status: 500 })
    expect(await submit({ text: 'x' })).toMatchObject({ state: 'failed', error: 'http_service_error' })
    expect(stack()).toHaveLength(1)
  })

  test('gives the app somewhere to answer to where it asked for that', async () => {
    const element = { type: 'conversations_select', action_id: 'to', response_url_enabled: true }
    await open(modal('a', { blocks: [input('where', element)] }))
    await submit({ to: '#general' })
    const { response_urls } = (listener.heard.at(-1) as Listener['heard'][number]).body
    expect(response_urls).toMatchObject([{ channel_id: space.channel('general'), block_id: 'where', action_id: 'to' }])
    await fetch(response_urls[0].response_url, {
      method: 'POST',
      body: JSON.stringify({ text: 'done', response_type: 'in_channel' }),
    })
    expect(act(space, 'see', { user: 'priya', channel: '#general' }).messages.at(-1)).toMatchObject({ text: 'done' })
  })

  test('cannot be sent with a required input empty', async () => {
    await open(modal('a'))
    expect(() => act(space, 'submitModal', { user: 'priya' })).toThrow("'text' (name) has to be filled in")
  })
})

test('closing a modal tells the app that asked for it', async () => {
  await open(modal('a', { notify_on_close: true }))
  act(space, 'closeModal', { user: 'priya' })
  await settle()
  expect(listener.heard.at(-1)?.body).toMatchObject({
    type: 'view_closed',
    is_cleared: false,
    view: { callback_id: 'a' },
  })
})

test('a menu in a modal tells the app at once, with the state so far', async () => {
  const menu = {
    type: 'actions',
    block_id: 'row',
    elements: [{ type: 'static_select', action_id: 'menu', options: [{ text: plain('A'), value: 'a' }] }],
  }
  const view = await open(
    modal('a', { blocks: [menu, input('name', { type: 'plain_text_input', action_id: 'text' })] }),
  )
  act(space, 'select', { user: 'priya', action_id: 'menu', value: 'a' })
  await settle()
  expect(listener.heard.at(-1)?.body).toMatchObject({
    type: 'block_actions',
    container: { type: 'view', view_id: view.id },
    view: {
      state: { values: { row: { menu: { selected_option: { value: 'a' } } }, name: { text: { value: null } } } },
    },
    actions: [{ type: 'static_select', action_id: 'menu', block_id: 'row', selected_option: { value: 'a' } }],
  })
})
