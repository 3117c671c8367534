import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkspace, refusal, refused, type Workspace } from './workspace.ts'

let w: Workspace
beforeAll(async () => {
  w = await openWorkspace()
})
afterAll(() => w.close())

const create = async (name: string, is_private = false) =>
  (await w.bot.conversations.create({ name, is_private })).channel?.id as string
const membersOf = async (channel: string) => (await w.bot.conversations.members({ channel })).members

describe('conversations.join', () => {
  test('takes the caller in; a second time it only warns', async () => {
    const channel = await create('joinable')
    const mateo = w.as('mateo')
    expect((await mateo.conversations.join({ channel })).channel).toMatchObject({ id: channel, is_member: true })
    const again = await mateo.conversations.join({ channel })
    expect(again).toMatchObject({ ok: true, warning: expect.stringContaining('already_in_channel') })
    expect(await membersOf(channel)).toHaveLength(2)
  })

  test('counts what was said before as read', async () => {
    const channel = await create('read-before')
    const { ts } = await w.bot.chat.postMessage({ channel, text: 'early' })
    await w.as('mei').conversations.join({ channel })
    expect((await w.as('mei').conversations.info({ channel })).channel?.last_read).toBe(ts)
  })

  test('is refused for what is private, archived or direct', async () => {
    const channel = await create('private-join', true)
    expect(await refusal(w.as('mateo').conversations.join({ channel }))).toBe('channel_not_found')
    expect(await refusal(w.bot.conversations.join({ channel }))).toBe('method_not_supported_for_channel_type')
    const archived = await create('archived-join')
    await w.bot.conversations.archive({ channel: archived })
    expect(await refusal(w.bot.conversations.join({ channel: archived }))).toBe('is_archived')
  })
})

describe('conversations.leave', () => {
  test('lets the caller go, once', async () => {
    const channel = await create('leavable')
    await w.bot.conversations.leave({ channel })
    expect(await refusal(w.bot.conversations.leave({ channel }))).toBe('not_in_channel')
    expect(w.events('member_left_channel')).toContainEqual({ channel, user: w.user('universe_admin') })
    expect(w.events('channel_left')).toContainEqual({
      channel,
      user: w.user('universe_admin'),
      actor: w.user('universe_admin'),
    })
  })

  test('is refused in #general, and to the last one in a private channel', async () => {
    expect(await refusal(w.admin.conversations.leave({ channel: w.channel('general') }))).toBe('cant_leave_general')
    const channel = await create('lonely', true)
    expect(await refusal(w.bot.conversations.leave({ channel }))).toBe('last_member')
  })
})

describe('conversations.invite', () => {
  test('brings several people in and names who invited them', async () => {
    const channel = await create('inviting')
    const users = [w.user('mateo'), w.user('aisha')]
    expect((await w.bot.conversations.invite({ channel, users: users.join(',') })).channel?.id).toBe(channel)
    expect(await membersOf(channel)).toEqual([...users, w.user('universe_admin')].sort())
    const { messages } = await w.bot.conversations.history({ channel, limit: 1 })
    expect(messages).toMatchObject([{ subtype: 'channel_join', inviter: w.user('universe_admin') }])
  })

  test('invites nobody when one cannot be, and says who', async () => {
    const channel = await create('strict-inviting')
    const refusal = await refused(
      w.bot.conversations.invite({ channel, users: `${w.user('mateo')},U0000000000,${w.user('universe_admin')}` }),
    )
    expect(refusal).toMatchObject({
      error: 'user_not_found',
      errors: [
        { user: 'U0000000000', ok: false, error: 'user_not_found' },
        { user: w.user('universe_admin'), ok: false, error: 'cant_invite_self' },
      ],
    })
    expect(await membersOf(channel)).toEqual([w.user('universe_admin')])
  })

  test('with force invites those it can', async () => {
    const channel = await create('forced-inviting')
    const reply = await w.bot.conversations.invite({ channel, users: `${w.user('mateo')},U0000000000`, force: true })
    expect(reply).toMatchObject({ ok: true, errors: [{ user: 'U0000000000', error: 'user_not_found' }] })
    expect(await membersOf(channel)).toContain(w.user('mateo'))
    expect(await refusal(w.bot.conversations.invite({ channel, users: w.user('mateo'), force: true }))).toBe(
      'already_in_channel',
    )
  })

  test('is refused without users, from outside and into direct messages', async () => {
    const channel = await create('closed-inviting')
    expect(await refusal(w.bot.conversations.invite({ channel, users: '' }))).toBe('no_user')
    expect(await refusal(w.as('mateo').conversations.invite({ channel, users: w.user('mei') }))).toBe('not_in_channel')
    const { channel: direct } = await w.bot.conversations.open({ users: w.user('mateo') })
    expect(await refusal(w.bot.conversations.invite({ channel: direct?.id as string, users: w.user('mei') }))).toBe(
      'method_not_supported_for_channel_type',
    )
  })
})

describe('conversations.kick', () => {
  test('puts somebody out', async () => {
    const channel = await create('kicking')
    await w.bot.conversations.invite({ channel, users: w.user('mateo') })
    expect(await w.bot.conversations.kick({ channel, user: w.user('mateo') })).toMatchObject({ ok: true, errors: {} })
    expect(await membersOf(channel)).toEqual([w.user('universe_admin')])
    expect(await refusal(w.bot.conversations.kick({ channel, user: w.user('mateo') }))).toBe('not_in_channel')
  })

  test('is refused for oneself, unknown people, #general, and to people without the right', async () => {
    const channel = await create('no-kicking')
    expect(await refusal(w.bot.conversations.kick({ channel, user: w.user('universe_admin') }))).toBe('cant_kick_self')
    expect(await refusal(w.bot.conversations.kick({ channel, user: 'U0' }))).toBe('user_not_found')
    expect(await refusal(w.bot.conversations.kick({ channel: w.channel('general'), user: w.user('mateo') }))).toBe(
      'cant_kick_from_general',
    )
    await w.bot.conversations.invite({ channel, users: `${w.user('mateo')},${w.user('mei')}` })
    expect(await refusal(w.as('mateo').conversations.kick({ channel, user: w.user('mei') }))).toBe('restricted_action')
  })
})

describe('direct messages', () => {
  test('between two are opened once', async () => {
    const first = await w.bot.conversations.open({ users: w.user('ravi') })
    expect(first.channel?.id).toMatch(/^D/)
    expect(first).not.toHaveProperty('already_open')
    const again = await w.bot.conversations.open({ users: w.user('ravi'), return_im: true })
    expect(again).toMatchObject({
      no_op: true,
      already_open: true,
      channel: {
        id: first.channel?.id,
        is_im: true,
        user: w.user('ravi'),
        is_open: true,
        last_read: '0000000000.000000',
        latest: null,
        unread_count: 0,
      },
    })
    expect((await w.bot.conversations.open({ channel: first.channel?.id as string })).channel?.id).toBe(
      first.channel?.id,
    )
    expect((await w.as('ravi').conversations.open({ users: w.user('universe_admin') })).channel?.id).toBe(
      first.channel?.id,
    )
  })

  test('are closed and opened again', async () => {
    const channel = (await w.bot.conversations.open({ users: w.user('mei') })).channel?.id as string
    expect(await w.bot.conversations.close({ channel })).not.toHaveProperty('already_closed')
    expect(await w.bot.conversations.close({ channel })).toMatchObject({ no_op: true, already_closed: true })
    expect(await w.bot.conversations.open({ users: w.user('mei') })).not.toHaveProperty('already_open')
    expect(await refusal(w.bot.conversations.close({ channel: w.channel('general') }))).toBe(
      'method_not_supported_for_channel_type',
    )
  })

  test('open by themselves for the other one when something is said', async () => {
    const channel = (await w.bot.conversations.open({ users: w.user('sofia') })).channel?.id as string
    const sofia = w.as('sofia')
    const isOpen = async () => (await sofia.conversations.info({ channel })).channel as { is_open?: boolean }
    expect(await isOpen()).toMatchObject({ is_open: false })
    await w.bot.chat.postMessage({ channel, text: 'hello' })
    expect(await isOpen()).toMatchObject({ is_open: true, unread_count: 1 })
    await sofia.conversations.close({ channel })
    expect(await isOpen()).toMatchObject({ is_open: false })
    await w.bot.chat.postMessage({ channel, text: 'are you there?' })
    expect(await isOpen()).toMatchObject({ is_open: true })
  })

  test('of several are named after them and the same in any order', async () => {
    const { channel } = await w.bot.conversations.open({
      users: `${w.user('mateo')},${w.user('aisha')}`,
      return_im: true,
    })
    expect(channel).toMatchObject({ is_mpim: true, is_private: true, name: 'mpdm-universe_admin--mateo--aisha-1' })
    const again = await w.as('aisha').conversations.open({ users: `${w.user('universe_admin')},${w.user('mateo')}` })
    expect(again.channel?.id).toBe(channel?.id)
  })

  test('are not for strangers', async () => {
    const channel = (await w.bot.conversations.open({ users: w.user('kofi') })).channel?.id as string
    expect(await refusal(w.admin.conversations.info({ channel }))).toBe('channel_not_found')
    expect(await refusal(w.admin.conversations.history({ channel }))).toBe('channel_not_found')
  })

  test('are refused with nobody, strangers and too many', async () => {
    expect(await refusal(w.bot.conversations.open({ users: '' }))).toBe('users_list_not_supplied')
    expect(await refusal(w.bot.conversations.open({ users: 'U0' }))).toBe('user_not_found')
    const nine = w.world.universe.query('SELECT key FROM slack_users WHERE bot = 0 LIMIT 9').map((row) => row.key)
    expect(await refusal(w.bot.conversations.open({ users: nine.join(',') }))).toBe('too_many_users')
    expect(await refusal(w.bot.conversations.open({ users: w.user('elena'), prevent_creation: true }))).toBe(
      'channel_not_found',
    )
    expect(
      await refusal(w.botWith(['im:write']).conversations.open({ users: `${w.user('mateo')},${w.user('mei')}` })),
    ).toBe('missing_scope')
  })
})
