import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMessage } from '../src/model/messages.ts'
import { openWorkspace, refusal, refused, type Workspace } from './workspace.ts'

let w: Workspace
let general: string
beforeAll(async () => {
  w = await openWorkspace()
  general = w.channel('general')
})
afterAll(() => w.close())

const post = async (more: Record<string, unknown> = {}) => {
  const reply = await w.bot.chat.postMessage({ channel: general, text: 'hello', ...more } as never)
  return { ts: reply.ts as string, message: reply.message as Record<string, any>, channel: reply.channel as string }
}
const stored = (ts: string, channel = general): any => w.inside((world) => world.db.messages.get(`${channel}:${ts}`))
const section = (text: string) => [{ type: 'section', text: { type: 'mrkdwn', text } }]

describe('chat.postMessage', () => {
  test('answers with the message as it is kept: author, profile, a rich text block', async () => {
    const { ts, message, channel } = await post({ text: 'Hello from an app' })
    expect(channel).toBe(general)
    expect(message).toMatchObject({
      type: 'message',
      ts,
      user: w.user('universe_admin'),
      text: 'Hello from an app',
      bot_profile: { name: 'Universe Admin', deleted: false },
      blocks: [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Hello from an app' }] }],
        },
      ],
    })
    expect(message.bot_id).toMatch(/^B/)
    expect(message.app_id).toMatch(/^A/)
    expect(message.blocks[0].block_id).toMatch(/^\S{3,5}$/)
    expect(message).not.toHaveProperty('channel')
  })

  test('gives each message a later ts, also within one millisecond', async () => {
    const first = await post()
    const second = await post()
    expect(second.ts > first.ts).toBe(true)
    expect(first.ts).toMatch(/^\d{10}\.\d{6}$/)
  })

  test('finds a channel by its name, with and without #', async () => {
    expect((await post({ channel: '#general' })).channel).toBe(general)
    expect((await post({ channel: 'general' })).channel).toBe(general)
  })

  test("opens the direct message of a person's id, the same one each time", async () => {
    const first = await post({ channel: w.user('mateo') })
    expect(first.channel).toMatch(/^D/)
    expect((await post({ channel: w.user('mateo') })).channel).toBe(first.channel)
    expect((await post({ channel: first.channel })).channel).toBe(first.channel)
  })

  test('escapes stray signs, links addresses, and leaves markup alone', async () => {
    const { message } = await post({ text: 'a < b & c &amp; <@U1> see https://example.com/x?a=1.' })
    expect(message.text).toBe('a &lt; b &amp; c &amp; <@U1> see <https://example.com/x?a=1>.')
    const { message: plain } = await post({ text: 'see https://example.com', parse: 'none' })
    expect(plain.text).toBe('see https://example.com')
  })

  test('links channels, groups and everybody by name when asked, and never people', async () => {
    const { message } = await post({ text: 'ask @here in #general, not @mateo', link_names: true })
    expect(message.text).toBe(`ask <!here> in <#${general}|general>, not @mateo`)
  })

  test('reads markdown', async () => {
    const { message } = await post({
      text: undefined,
      markdown_text: '# Plan\n**bold** and *slanted*, [docs](https://example.com)\n- one\n`**code**`',
    })
    expect(message.text).toBe('*Plan*\n*bold* and _slanted_, <https://example.com|docs>\n• one\n`**code**`')
    expect(message.blocks[0].type).toBe('rich_text')
  })

  test('keeps the blocks of the app, with ids and defaults, and makes text of them', async () => {
    const { message } = await post({ text: undefined, blocks: section('*Deploy* done') })
    expect(message.blocks).toEqual([
      {
        type: 'section',
        block_id: expect.any(String),
        text: { type: 'mrkdwn', text: '*Deploy* done', verbatim: false },
      },
    ])
    expect(message.text).toBe('*Deploy* done')
  })

  test('numbers attachments and settles their colours', async () => {
    const { message } = await post({
      text: undefined,
      attachments: [
        { text: 'up', color: 'good' },
        { color: '#ABCDEF', blocks: section('x') },
      ],
    })
    expect(message.attachments).toMatchObject([
      { id: 1, text: 'up', color: '2eb886', fallback: 'up' },
      { id: 2, color: 'ABCDEF', fallback: '[no preview available]', blocks: [{ block_id: expect.any(String) }] },
    ])
    expect(message.text).toBe('')
  })

  test('takes metadata', async () => {
    const metadata = { event_type: 'deployed', event_payload: { build: 7 } }
    expect((await post({ metadata })).message.metadata).toEqual(metadata)
    expect(await refusal(post({ metadata: '{' }))).toBe('invalid_metadata_format')
    expect(await refusal(post({ metadata: { event_type: 'x' } }))).toBe('invalid_metadata_schema')
    const huge = { event_type: 'x', event_payload: { text: 'y'.repeat(9000) } }
    expect(await refusal(post({ metadata: huge }))).toBe('metadata_too_large')
  })

  test('goes under another name where the app may, as a bot_message', async () => {
    const { message } = await post({ username: 'Ecto', icon_emoji: ':ghost:' })
    expect(message).toMatchObject({ subtype: 'bot_message', username: 'Ecto', icons: { emoji: ':ghost:' } })
    expect(message).not.toHaveProperty('user')
    const plain = w.botWith(['chat:write'])
    const ignored = await plain.chat.postMessage({ channel: general, text: 'x', username: 'Ecto' })
    expect(ignored.message).not.toHaveProperty('username')
  })

  test('carries a person and the app when it goes out with a person’s token', async () => {
    const reply = await w.as('mateo').chat.postMessage({ channel: general, text: 'me' })
    expect(reply.message).toMatchObject({ user: w.user('mateo'), app_id: expect.stringMatching(/^A/) })
    expect(reply.message).not.toHaveProperty('subtype')
  })

  test('cuts text at 40,000 characters', async () => {
    const { message } = await post({ text: 'x'.repeat(40_010) })
    expect(message.text).toHaveLength(40_000)
  })

  test('refuses what cannot be posted', async () => {
    expect(await refusal(post({ text: '' }))).toBe('no_text')
    expect(await refusal(post({ text: '', attachments: [{}] }))).toBe('no_text')
    expect(await refusal(post({ blocks: '[{' }))).toBe('invalid_blocks_format')
    expect(await refusal(post({ blocks: '{}' }))).toBe('invalid_blocks_format')
    expect(await refusal(post({ attachments: Array.from({ length: 101 }, () => ({ text: 'x' })) }))).toBe(
      'too_many_attachments',
    )
    expect(await refusal(post({ markdown_text: '*x*' }))).toBe('markdown_text_conflict')
    expect(await refusal(post({ channel: 'C0NOWHERE1' }))).toBe('channel_not_found')
    expect(await refusal(post({ channel: '' }))).toBe('invalid_arguments')
  })

  test('says what is wrong with blocks, twice', async () => {
    const reply = await refused(post({ blocks: section('') }))
    expect(reply.error).toBe('invalid_blocks')
    expect(reply.errors).toContain('must be more than 0 characters [json-pointer:/blocks/0/text/text]')
    const lines = (reply.errors as string[]).map((line) => `[ERROR] ${line}`)
    expect((reply.response_metadata as any).messages).toEqual(lines)
  })

  test('keeps to who is where: archived, private, joined', async () => {
    const own = (await w.admin.conversations.create({ name: 'only-priya', is_private: true })).channel?.id as string
    expect(await refusal(post({ channel: own }))).toBe('channel_not_found')
    const open = (await w.admin.conversations.create({ name: 'priya-open' })).channel?.id as string
    const narrow = w.botWith(['chat:write'])
    expect(await refusal(narrow.chat.postMessage({ channel: open, text: 'x' }))).toBe('not_in_channel')
    expect((await w.bot.chat.postMessage({ channel: open, text: 'x' })).ok).toBe(true)
    expect(await refusal(w.as('mateo').chat.postMessage({ channel: open, text: 'x' }))).toBe('not_in_channel')
    await w.admin.conversations.archive({ channel: open })
    expect(await refusal(post({ channel: open }))).toBe('is_archived')
  })

  test('says message to those who listen', async () => {
    const { ts } = await post()
    expect(w.events('message').at(-1)).toEqual({ channel: general, ts })
  })
})

describe('threads', () => {
  test('a reply counts at its parent and knows whose thread it is', async () => {
    const parent = await post({ text: 'parent' })
    const reply = await post({ text: 'reply', thread_ts: parent.ts })
    expect(reply.message).toMatchObject({ thread_ts: parent.ts, parent_user_id: w.user('universe_admin') })
    expect(stored(parent.ts)).toMatchObject({
      thread_ts: parent.ts,
      reply_count: 1,
      reply_users_count: 1,
      latest_reply: reply.ts,
      reply_users: [w.user('universe_admin')],
      is_locked: false,
      subscribed: false,
    })
  })

  test('counts repliers once and names five of them', async () => {
    const { ts } = await post()
    const people = w.inside((world) => world.db.members.find({ where: { channel: general } })).map(({ user }) => user)
    expect(people.length).toBeGreaterThan(5)
    w.inside((world) => {
      for (const user of [...people, ...people]) addMessage(world, general, { user, text: 'x', thread_ts: ts })
    })
    expect(stored(ts)).toMatchObject({
      reply_count: people.length * 2,
      reply_users_count: people.length,
      reply_users: people.slice(0, 5),
    })
  })

  test('a broadcast reply is in the channel too, with its root', async () => {
    const parent = await post({ text: 'root' })
    const reply = await post({ text: 'to all', thread_ts: parent.ts, reply_broadcast: true })
    expect(reply.message).toMatchObject({ subtype: 'thread_broadcast', root: { ts: parent.ts, reply_count: 1 } })
    const history = await w.bot.conversations.history({ channel: general, limit: 1 })
    expect(history.messages?.[0]?.ts).toBe(reply.ts)
  })

  test('a reply to a reply is of the same thread', async () => {
    const parent = await post()
    const reply = await post({ thread_ts: parent.ts })
    expect((await post({ thread_ts: reply.ts })).message.thread_ts).toBe(parent.ts)
  })

  test('a thread_ts that is no ts is refused by name', async () => {
    expect(await refused(post({ thread_ts: 'yesterday' }))).toMatchObject({
      error: 'invalid_thread_ts',
      response_metadata: { messages: ['[ERROR] yesterday is not a valid thread_ts'] },
    })
  })
})

describe('chat.update', () => {
  test('changes text and marks the message as edited by the bot', async () => {
    const { ts, message } = await post({ text: 'before' })
    const reply: any = await w.bot.chat.update({ channel: general, ts, text: 'after' })
    expect(reply).toMatchObject({ ts, channel: general, text: 'after', message: { text: 'after' } })
    expect(reply.message.edited).toEqual({ user: message.bot_id, ts: expect.stringMatching(/^\d{10}\.000000$/) })
    expect(reply.message.blocks[0].elements[0].elements[0].text).toBe('after')
    expect(stored(ts).text).toBe('after')
    expect(w.events('message_changed').at(-1)).toMatchObject({ ts, previous: { text: 'before' } })
  })

  test('text alone takes blocks away; blocks alone leave no mark; attachments stay until they are emptied', async () => {
    const { ts } = await post({ text: 'x', blocks: section('one'), attachments: [{ text: 'kept' }] })
    const blocks: any = await w.bot.chat.update({ channel: general, ts, blocks: section('two') } as never)
    expect(blocks.message).not.toHaveProperty('edited')
    expect(blocks.message.attachments).toHaveLength(1)
    await w.bot.chat.update({ channel: general, ts, text: 'plain' })
    expect(stored(ts)).toMatchObject({ blocks: [{ type: 'rich_text' }], attachments: [{ text: 'kept' }] })
    await w.bot.chat.update({ channel: general, ts, text: 'bare', attachments: [] })
    expect(stored(ts)).not.toHaveProperty('attachments')
  })

  test('is for the author alone', async () => {
    const theirs = await w.as('mateo').chat.postMessage({ channel: general, text: 'mine' })
    const ts = theirs.ts as string
    expect(await refusal(w.bot.chat.update({ channel: general, ts, text: 'x' }))).toBe('cant_update_message')
    expect(await refusal(w.admin.chat.update({ channel: general, ts, text: 'x' }))).toBe('cant_update_message')
    expect((await w.as('mateo').chat.update({ channel: general, ts, text: 'y' })).ok).toBe(true)
  })

  test('refuses what is not there, too long, empty, or in an archived channel', async () => {
    const { ts } = await post()
    expect(await refusal(w.bot.chat.update({ channel: general, ts: '1.000001', text: 'x' }))).toBe('message_not_found')
    expect(await refusal(w.bot.chat.update({ channel: general, ts, text: 'x'.repeat(4001) }))).toBe('msg_too_long')
    expect(await refusal(w.bot.chat.update({ channel: general, ts, text: '' }))).toBe('no_text')
    const channel = (await w.bot.conversations.create({ name: 'soon-closed' })).channel?.id as string
    const last = await post({ channel })
    await w.bot.conversations.archive({ channel })
    expect(await refusal(w.bot.chat.update({ channel, ts: last.ts, text: 'x' }))).toBe('is_inactive')
  })

  test('broadcasts an old reply, by itself only', async () => {
    const parent = await post()
    const reply = await post({ thread_ts: parent.ts })
    const both = w.bot.chat.update({ channel: general, ts: reply.ts, text: 'x', reply_broadcast: true })
    expect(await refusal(both)).toBe('no_dual_broadcast_content_update')
    const top = w.bot.chat.update({ channel: general, ts: parent.ts, reply_broadcast: true } as never)
    expect(await refusal(top)).toBe('cant_broadcast_message')
    await w.bot.chat.update({ channel: general, ts: reply.ts, reply_broadcast: true } as never)
    expect(stored(reply.ts).subtype).toBe('thread_broadcast')
  })
})

describe('chat.delete', () => {
  test('takes a message away', async () => {
    const { ts } = await post()
    expect(await w.bot.chat.delete({ channel: general, ts })).toMatchObject({ ok: true, channel: general, ts })
    expect(stored(ts)).toBeUndefined()
    expect(w.events('message_deleted').at(-1)).toMatchObject({ ts })
    expect(await refusal(w.bot.chat.delete({ channel: general, ts }))).toBe('message_not_found')
  })

  test('is for the author and, of people, for administrators', async () => {
    const { ts } = await post()
    expect(await refusal(w.as('mateo').chat.delete({ channel: general, ts }))).toBe('cant_delete_message')
    expect((await w.admin.chat.delete({ channel: general, ts })).ok).toBe(true)
    const theirs = (await w.as('mateo').chat.postMessage({ channel: general, text: 'x' })).ts as string
    expect(await refusal(w.bot.chat.delete({ channel: general, ts: theirs }))).toBe('cant_delete_message')
  })

  test('a parent with replies leaves a tombstone until the last reply is gone', async () => {
    const parent = await post()
    const reply = await post({ thread_ts: parent.ts })
    await w.bot.chat.delete({ channel: general, ts: parent.ts })
    expect(stored(parent.ts)).toMatchObject({
      subtype: 'tombstone',
      user: 'USLACKBOT',
      text: 'This message was deleted.',
      hidden: true,
      reply_count: 1,
    })
    expect(await refusal(w.bot.chat.delete({ channel: general, ts: parent.ts }))).toBe('message_not_found')
    await w.bot.chat.delete({ channel: general, ts: reply.ts })
    expect(stored(parent.ts)).toBeUndefined()
  })

  test('a deleted reply is counted off its parent', async () => {
    const parent = await post()
    const first = await post({ thread_ts: parent.ts })
    const mine = (await w.as('mateo').chat.postMessage({ channel: general, text: 'x', thread_ts: parent.ts })).ts
    await w.as('mateo').chat.delete({ channel: general, ts: mine as string })
    expect(stored(parent.ts)).toMatchObject({
      reply_count: 1,
      reply_users_count: 1,
      reply_users: [w.user('universe_admin')],
      latest_reply: first.ts,
    })
    await w.bot.chat.delete({ channel: general, ts: first.ts })
    expect(stored(parent.ts)).not.toHaveProperty('reply_count')
    expect(stored(parent.ts)).not.toHaveProperty('thread_ts')
  })
})

describe('chat.postEphemeral and chat.meMessage', () => {
  test('an ephemeral message is kept for one person and is in no history', async () => {
    const user = w.user('mateo')
    const reply = await w.bot.chat.postEphemeral({ channel: general, user, text: 'only you' })
    expect(reply.message_ts).toMatch(/^\d{10}\.\d{6}$/)
    const [kept] = w.inside((world) => world.db.ephemerals.find({ where: { channel: general, to: user } }))
    expect(kept).toMatchObject({ text: 'only you', to: user })
    expect(stored(reply.message_ts as string)).toBeUndefined()
  })

  test('its reader must be in the channel', async () => {
    const channel = (await w.bot.conversations.create({ name: 'empty-room' })).channel?.id as string
    const user = w.user('mateo')
    expect(await refusal(w.bot.chat.postEphemeral({ channel, user, text: 'x' }))).toBe('user_not_in_channel')
  })

  test('a me message has its subtype', async () => {
    const { ts } = await w.bot.chat.meMessage({ channel: general, text: 'waves' })
    expect(stored(ts as string)).toMatchObject({ subtype: 'me_message', text: 'waves' })
  })
})
