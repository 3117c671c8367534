import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let w: Workspace
let channel: string
beforeAll(async () => {
  w = await openWorkspace()
  channel = (await w.bot.conversations.create({ name: 'pinned' })).channel?.id as string
})
afterAll(() => w.close())

const post = async () => (await w.bot.chat.postMessage({ channel, text: 'pin this' })).ts as string

describe('pins', () => {
  test('are listed, the latest first, with message and permalink', async () => {
    const [first, second] = [await post(), await post()]
    await w.bot.pins.add({ channel, timestamp: first })
    await w.bot.pins.add({ channel, timestamp: second })
    const { items } = (await w.bot.pins.list({ channel })) as any
    expect(items.map((item: any) => item.message.ts)).toEqual([second, first])
    expect(items[0]).toMatchObject({
      type: 'message',
      channel,
      created_by: w.user('universe_admin'),
      message: { pinned_to: [channel], permalink: expect.stringContaining(channel) },
    })
    await w.bot.pins.remove({ channel, timestamp: first })
    await w.bot.pins.remove({ channel, timestamp: second })
    expect((await w.bot.pins.list({ channel })).items).toEqual([])
  })

  test('are marked in the history and counted there', async () => {
    const timestamp = await post()
    await w.bot.pins.add({ channel, timestamp })
    const history: any = await w.bot.conversations.history({ channel, limit: 1 })
    expect(history).toMatchObject({
      pin_count: 1,
      messages: [{ pinned_info: { channel, pinned_by: w.user('universe_admin') } }],
    })
    await w.bot.chat.delete({ channel, ts: timestamp })
    expect((await w.bot.pins.list({ channel })).items).toEqual([])
  })

  test('are refused where they do not fit', async () => {
    const timestamp = await post()
    await w.bot.pins.add({ channel, timestamp })
    expect(await refusal(w.bot.pins.add({ channel, timestamp }))).toBe('already_pinned')
    expect(await refusal(w.bot.pins.add({ channel, timestamp: '1.000001' }))).toBe('message_not_found')
    expect(await refusal(w.bot.pins.add({ channel, timestamp: 'x' }))).toBe('bad_timestamp')
    expect(await refusal(w.bot.pins.add({ channel } as never))).toBe('no_item_specified')
    expect(await refusal(w.bot.pins.remove({ channel, timestamp: await post() }))).toBe('no_pin')
    const joined = (await w.bot.conversations.history({ channel })).messages?.find(({ subtype }) => subtype)
    expect(await refusal(w.bot.pins.add({ channel, timestamp: joined?.ts as string }))).toBe('not_pinnable')
    expect(await refusal(w.as('mateo').pins.add({ channel, timestamp }))).toBe('not_in_channel')
  })

  test('are told with their item', async () => {
    const timestamp = await post()
    await w.bot.pins.add({ channel, timestamp })
    expect(w.events('pin_added').at(-1)).toMatchObject({
      user: w.user('universe_admin'),
      channel_id: channel,
      item: { type: 'message', channel, message: { ts: timestamp, pinned_to: [channel] } },
      item_user: w.user('universe_admin'),
    })
    await w.bot.pins.remove({ channel, timestamp })
    expect(w.events('pin_removed').at(-1)).toMatchObject({ channel_id: channel, has_pins: true })
  })
})

describe('bookmarks', () => {
  const add = (more: object = {}) =>
    w.bot.bookmarks.add({
      channel_id: channel,
      title: 'Handbook',
      type: 'link',
      link: 'https://example.com/a',
      ...more,
    })

  test('are added, edited, listed and removed', async () => {
    const { bookmark } = (await add({ emoji: ':books:' })) as any
    expect(bookmark).toMatchObject({
      channel_id: channel,
      title: 'Handbook',
      link: 'https://example.com/a',
      emoji: ':books:',
      icon_url: 'https://example.com/favicon.ico',
      type: 'link',
      entity_id: null,
      date_updated: 0,
      rank: 'g',
      last_updated_by_user_id: w.user('universe_admin'),
    })
    expect(bookmark.id).toMatch(/^Bk/)
    const edited: any = await w.bot.bookmarks.edit({ channel_id: channel, bookmark_id: bookmark.id, title: 'Rules' })
    expect(edited.bookmark).toMatchObject({ title: 'Rules', link: 'https://example.com/a' })
    expect(edited.bookmark.date_updated).toBeGreaterThan(0)
    const second: any = await add()
    expect(second.bookmark.rank > bookmark.rank).toBe(true)
    expect((await w.bot.bookmarks.list({ channel_id: channel })).bookmarks).toHaveLength(2)
    await w.bot.bookmarks.remove({ channel_id: channel, bookmark_id: bookmark.id })
    expect((await w.bot.bookmarks.list({ channel_id: channel })).bookmarks).toEqual([second.bookmark])
  })

  test('are refused where they do not fit', async () => {
    expect(await refusal(add({ link: 'example.com' }))).toBe('invalid_link')
    expect(await refusal(add({ emoji: 'books' }))).toBe('invalid_emoji')
    expect(await refusal(add({ type: 'file' }))).toBe('invalid_bookmark_type')
    expect(await refusal(add({ channel_id: 'C0NOWHERE1' }))).toBe('channel_not_found')
    expect(await refusal(w.bot.bookmarks.edit({ channel_id: channel, bookmark_id: 'Bk0NONE' }))).toBe('not_found')
    expect(await refusal(w.bot.bookmarks.remove({ channel_id: channel, bookmark_id: 'Bk0NONE' }))).toBe('not_found')
  })
})

describe('stars', () => {
  test('are a person’s own, of messages and channels', async () => {
    const timestamp = await post()
    const person = w.as('priya')
    await person.stars.add({ channel: w.channel('general') } as never)
    await person.conversations.join({ channel })
    await person.stars.add({ channel, timestamp })
    const { items } = (await person.stars.list({})) as any
    expect(items).toMatchObject([
      { type: 'message', channel, message: { ts: timestamp } },
      { type: 'channel', channel: w.channel('general') },
    ])
    expect(await refusal(person.stars.add({ channel, timestamp }))).toBe('already_starred')
    await person.stars.remove({ channel, timestamp })
    expect(await refusal(person.stars.remove({ channel, timestamp }))).toBe('not_starred')
    expect(await refusal(w.bot.stars.list({}))).toBe('not_allowed_token_type')
  })
})
