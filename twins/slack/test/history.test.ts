import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMessage } from '../src/model/messages.ts'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let w: Workspace
let channel: string
/** Oldest first. */
let posted: string[]
beforeAll(async () => {
  w = await openWorkspace()
  channel = (await w.bot.conversations.create({ name: 'told' })).channel?.id as string
  posted = post(channel, 10)
})
afterAll(() => w.close())

const post = (where: string, count: number, more: Record<string, unknown> = {}) => {
  const user = w.user('mateo')
  return w.inside((world) =>
    Array.from({ length: count }, (_, n) => addMessage(world, where, { user, text: `message ${n}`, ...more }).ts),
  )
}
const history = async (options: Record<string, unknown>) => {
  const reply = await w.bot.conversations.history({ channel, ...options })
  return { ...reply, ts: (reply.messages ?? []).map((message) => message.ts as string) }
}
const newestFirst = (list: readonly string[]) => [...list].reverse()

describe('conversations.history', () => {
  test('gives the newest first and says that there is more', async () => {
    const page = await history({ limit: 4 })
    expect(page.ts).toEqual(newestFirst(posted.slice(6)))
    expect(page).toMatchObject({ has_more: true, pin_count: 0, channel_actions_ts: null, channel_actions_count: 0 })
    expect(Buffer.from(page.response_metadata?.next_cursor ?? '', 'base64').toString()).toBe(
      `next_ts:${posted[5]?.replace('.', '')}`,
    )
  })

  test('goes through every page; the last one has no cursor', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await history({ limit: 3, ...(cursor && { cursor }) })
      seen.push(...page.ts)
      cursor = page.response_metadata?.next_cursor
      expect(page.has_more).toBe(cursor !== undefined)
    } while (cursor)
    expect(seen.slice(0, 10)).toEqual(newestFirst(posted))
    expect(seen).toHaveLength(11)
  })

  test('says nothing of more when a page ends with the first message', async () => {
    expect(await history({ limit: 11 })).toMatchObject({ has_more: false })
  })

  test('keeps to oldest and latest, and to them too when they are inclusive', async () => {
    expect((await history({ oldest: posted[2], latest: posted[5] })).ts).toEqual([posted[4], posted[3]])
    expect((await history({ oldest: posted[2], latest: posted[5], inclusive: true })).ts).toEqual([
      posted[5],
      posted[4],
      posted[3],
      posted[2],
    ])
    expect((await history({ latest: posted[3], inclusive: true, limit: 1 })).ts).toEqual([posted[3]])
  })

  test('with oldest alone begins at the old end', async () => {
    const page = await history({ oldest: posted[2], limit: 3 })
    expect(page.ts).toEqual([posted[5], posted[4], posted[3]])
    expect(page.has_more).toBe(true)
    expect((await history({ oldest: posted[2], limit: 3, cursor: page.response_metadata?.next_cursor })).ts).toEqual([
      posted[8],
      posted[7],
      posted[6],
    ])
    expect((await history({ oldest: posted[2], inclusive: true, limit: 1 })).ts).toEqual([posted[2]])
  })

  test('leaves of metadata only its type unless all of it is asked for', async () => {
    const metadata = { event_type: 'task_created', event_payload: { id: '1' } }
    const where = (await w.bot.conversations.create({ name: 'told-of' })).channel?.id as string
    post(where, 1, { metadata })
    expect((await w.bot.conversations.history({ channel: where, limit: 1 })).messages?.[0]?.metadata).toEqual({
      event_type: 'task_created',
    })
    expect(
      (await w.bot.conversations.history({ channel: where, limit: 1, include_all_metadata: true })).messages?.[0]
        ?.metadata,
    ).toEqual(metadata)
  })

  test('is for apps inside, and for people of public channels from outside too', async () => {
    expect(await refusal(w.bot.conversations.history({ channel: w.channel('design') }))).toBe('not_in_channel')
    expect((await w.as('mei').conversations.history({ channel })).ok).toBe(true)
    expect(await refusal(w.botWith(['groups:history']).conversations.history({ channel }))).toBe('missing_scope')
  })

  test('refuses times and cursors that are none', async () => {
    expect(await refusal(history({ oldest: 'yesterday' }))).toBe('invalid_ts_oldest')
    expect(await refusal(history({ latest: 'x' }))).toBe('invalid_ts_latest')
    expect(await refusal(history({ cursor: 'nonsense' }))).toBe('invalid_cursor')
    expect(await refusal(history({ channel: 'C0' }))).toBe('channel_not_found')
  })
})

describe('conversations.replies', () => {
  let parent: string
  let replies: string[]
  beforeAll(() => {
    parent = post(channel, 1)[0] as string
    replies = post(channel, 7, { thread_ts: parent })
  })
  const thread = async (options: Record<string, unknown> = {}) => {
    const reply = await w.bot.conversations.replies({ channel, ts: parent, ...options })
    return { ...reply, ts: (reply.messages ?? []).map((message) => message.ts as string) }
  }

  test('gives the parent, then its replies, old ones first', async () => {
    expect((await thread()).ts).toEqual([parent, ...replies])
    expect(await thread()).toMatchObject({ has_more: false })
  })

  test('keeps replies out of the history', async () => {
    expect((await history({ limit: 3 })).ts[0]).toBe(parent)
  })

  test('gives the newest replies on the first page, each page under the parent', async () => {
    const first = await thread({ limit: 3 })
    expect(first.ts).toEqual([parent, ...replies.slice(4)])
    expect(first.has_more).toBe(true)
    const second = await thread({ limit: 3, cursor: first.response_metadata?.next_cursor })
    expect(second.ts).toEqual([parent, ...replies.slice(1, 4)])
    const third = await thread({ limit: 3, cursor: second.response_metadata?.next_cursor })
    expect(third.ts).toEqual([parent, replies[0]])
    expect(third.has_more).toBe(false)
  })

  test('with oldest gives the first replies', async () => {
    const page = await thread({ oldest: parent, limit: 2 })
    expect(page.ts).toEqual([parent, replies[0], replies[1]])
    expect((await thread({ oldest: parent, limit: 2, cursor: page.response_metadata?.next_cursor })).ts).toEqual([
      parent,
      replies[2],
      replies[3],
    ])
  })

  test('of a reply gives that reply, of a lone message that message, of nothing a refusal', async () => {
    expect((await thread({ ts: replies[2] })).ts).toEqual([replies[2]])
    expect((await thread({ ts: posted[0] })).ts).toEqual([posted[0]])
    expect(await refusal(thread({ ts: '1.000000' }))).toBe('thread_not_found')
  })
})

describe('conversations.mark', () => {
  test('moves what counts as read', async () => {
    const direct = (await w.bot.conversations.open({ users: w.user('mateo') })).channel?.id as string
    const [, second] = post(direct, 3)
    expect((await w.bot.conversations.info({ channel: direct })).channel).toMatchObject({ unread_count: 3 })
    await w.bot.conversations.mark({ channel: direct, ts: second as string })
    expect((await w.bot.conversations.info({ channel: direct })).channel).toMatchObject({
      unread_count: 1,
      unread_count_display: 1,
      last_read: second,
    })
  })

  test('is refused outside and for what is no time', async () => {
    expect(await refusal(w.bot.conversations.mark({ channel: w.channel('design'), ts: '1.0' }))).toBe('not_in_channel')
    expect(await refusal(w.bot.conversations.mark({ channel, ts: 'x' }))).toBe('invalid_timestamp')
  })
})
