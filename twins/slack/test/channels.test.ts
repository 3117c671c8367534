import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let w: Workspace
beforeAll(async () => {
  w = await openWorkspace()
})
afterAll(() => w.close())

const create = async (name: string, is_private = false) =>
  (await w.bot.conversations.create({ name, is_private })).channel?.id as string

describe('conversations.create', () => {
  test('makes a channel with its maker in it, and says so', async () => {
    const { channel } = await w.bot.conversations.create({ name: 'project-apollo' })
    expect(channel).toMatchObject({
      name: 'project-apollo',
      name_normalized: 'project-apollo',
      is_channel: true,
      is_group: false,
      is_private: false,
      is_member: true,
      last_read: '0000000000.000000',
      priority: 0,
      previous_names: [],
    })
    expect(w.events('channel_created')).toContainEqual({ channel: channel?.id })
    expect(w.events('member_joined_channel')).toContainEqual({ channel: channel?.id, user: w.user('universe_admin') })
    const { messages } = await w.bot.conversations.history({ channel: channel?.id as string })
    expect(messages).toMatchObject([
      {
        subtype: 'channel_join',
        user: w.user('universe_admin'),
        text: `<@${w.user('universe_admin')}> has joined the channel`,
      },
    ])
    expect(messages?.[0]).not.toHaveProperty('bot_id')
  })

  test('makes a private channel that only its members know of', async () => {
    const channel = await create('secret-plans', true)
    expect((await w.bot.conversations.info({ channel })).channel).toMatchObject({ is_private: true, is_channel: true })
    expect(w.events('channel_created')).not.toContainEqual({ channel })
    expect(await refusal(w.admin.conversations.info({ channel }))).toBe('channel_not_found')
  })

  test.each([
    ['', 'invalid_name_required'],
    ['x'.repeat(81), 'invalid_name_maxlength'],
    ['---', 'invalid_name_punctuation'],
    ['Upper', 'invalid_name_specials'],
    ['two words', 'invalid_name_specials'],
    ['dot.ted', 'invalid_name_specials'],
    ['general', 'name_taken'],
  ])('refuses the name %j: %s', async (name, error) => {
    expect(await refusal(w.bot.conversations.create({ name }))).toBe(error)
  })

  test('accepts letters of other scripts', async () => {
    expect((await w.bot.conversations.create({ name: 'größe-東京_1' })).channel?.name).toBe('größe-東京_1')
  })

  test('asks for the scope of the sort of channel', async () => {
    const limited = w.botWith(['channels:manage'])
    expect((await limited.conversations.create({ name: 'only-public' })).ok).toBe(true)
    expect(await refusal(limited.conversations.create({ name: 'not-private', is_private: true }))).toBe('missing_scope')
  })
})

describe('conversations.info', () => {
  test('tells the number of members only when asked', async () => {
    const channel = w.channel('general')
    expect((await w.bot.conversations.info({ channel })).channel).not.toHaveProperty('num_members')
    const { channel: told } = await w.bot.conversations.info({
      channel,
      include_num_members: true,
      include_locale: true,
    })
    expect(told).toMatchObject({
      is_general: true,
      is_member: true,
      num_members: 13,
      locale: 'en-US',
      is_thread_only: false,
      is_read_only: false,
      properties: { use_case: 'welcome' },
    })
  })

  test('names the missing argument', async () => {
    expect(await refusal(w.bot.conversations.info({} as never))).toBe('invalid_arguments')
  })
})

describe('conversations.rename', () => {
  test('keeps the former names and tells the channel', async () => {
    const channel = await create('before-this')
    const { channel: renamed } = await w.bot.conversations.rename({ channel, name: 'after-that' })
    expect(renamed).toMatchObject({ name: 'after-that', previous_names: ['before-this'], is_member: true })
    const { messages } = await w.bot.conversations.history({ channel, limit: 1 })
    expect(messages).toMatchObject([
      {
        subtype: 'channel_name',
        old_name: 'before-this',
        name: 'after-that',
        text: 'has renamed the channel from "before-this" to "after-that"',
      },
    ])
    expect(w.events('channel_rename')).toContainEqual({ channel })
  })

  test('refuses whoever did not make it, taken names and names of no sort', async () => {
    const channel = await create('mine')
    expect(await refusal(w.bot.conversations.rename({ channel, name: 'random' }))).toBe('name_taken')
    expect(await refusal(w.bot.conversations.rename({ channel, name: 'A' }))).toBe('invalid_name_specials')
    expect(await refusal(w.as('mateo').conversations.rename({ channel, name: 'yours' }))).toBe('not_in_channel')
    await w.as('mateo').conversations.join({ channel })
    expect(await refusal(w.as('mateo').conversations.rename({ channel, name: 'yours' }))).toBe('not_authorized')
  })
})

describe('topic and purpose', () => {
  test('are set, dated and announced', async () => {
    const channel = await create('topical')
    expect((await w.bot.conversations.setTopic({ channel, topic: 'new topic' })).channel?.topic).toMatchObject({
      value: 'new topic',
      creator: w.user('universe_admin'),
    })
    expect((await w.bot.conversations.setPurpose({ channel, purpose: 'to test' })).channel?.purpose).toMatchObject({
      value: 'to test',
    })
    const { messages } = await w.bot.conversations.history({ channel })
    expect(messages?.map((m) => [m.subtype, m.text])).toEqual([
      ['channel_purpose', 'set the channel description: to test'],
      ['channel_topic', 'set the channel topic: new topic'],
      ['channel_join', `<@${w.user('universe_admin')}> has joined the channel`],
    ])
  })

  test('are refused when too long, in channels one is not in, and in archived ones', async () => {
    const channel = await create('untopical')
    expect(await refusal(w.bot.conversations.setTopic({ channel, topic: 'x'.repeat(251) }))).toBe('too_long')
    expect(await refusal(w.as('mateo').conversations.setPurpose({ channel, purpose: 'x' }))).toBe('not_in_channel')
    await w.bot.conversations.archive({ channel })
    expect(await refusal(w.bot.conversations.setTopic({ channel, topic: 'x' }))).toBe('is_archived')
  })
})

describe('archiving', () => {
  test('puts apps out and shows nobody in it; people find their place again', async () => {
    const channel = await create('shelved')
    await w.admin.conversations.join({ channel })
    await w.bot.conversations.archive({ channel })
    expect((await w.admin.conversations.info({ channel, include_num_members: true })).channel).toMatchObject({
      is_archived: true,
      is_member: false,
      num_members: 0,
    })
    expect((await w.admin.conversations.members({ channel })).members).toEqual([])
    expect(await refusal(w.bot.conversations.archive({ channel }))).toBe('not_in_channel')
    expect(await refusal(w.admin.conversations.archive({ channel }))).toBe('already_archived')
    expect(await refusal(w.bot.conversations.unarchive({ channel }))).toBe('not_in_channel')
    await w.admin.conversations.unarchive({ channel })
    expect((await w.admin.conversations.members({ channel })).members).toEqual([w.user('priya')])
    expect(await refusal(w.admin.conversations.unarchive({ channel }))).toBe('not_archived')
    expect(w.events('channel_archive')).toContainEqual({ channel, user: w.user('universe_admin') })
    expect(w.events('channel_unarchive')).toContainEqual({ channel, user: w.user('priya') })
  })

  test('is refused for #general and for direct messages', async () => {
    expect(await refusal(w.bot.conversations.archive({ channel: w.channel('general') }))).toBe('cant_archive_general')
    const { channel } = await w.bot.conversations.open({ users: w.user('aisha') })
    expect(await refusal(w.bot.conversations.archive({ channel: channel?.id as string }))).toBe(
      'method_not_supported_for_channel_type',
    )
  })
})
