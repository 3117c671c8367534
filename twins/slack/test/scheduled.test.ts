import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let w: Workspace
let channel: string
beforeAll(async () => {
  w = await openWorkspace()
  channel = w.channel('general')
})
afterAll(() => w.close())

const HOUR = 3600
const now = () => Math.floor(w.world.universe.clock.now() / 1000)
const schedule = async (post_at: number, more: object = {}): Promise<any> =>
  w.bot.chat.scheduleMessage({ channel, text: 'later', post_at, ...more } as never)
const list = async (more: object = {}): Promise<any> => w.bot.chat.scheduledMessages.list(more)

describe('scheduled messages', () => {
  test('are posted when the time of the universe has come', async () => {
    const at = now() + HOUR
    const reply = await schedule(at, { text: 'good morning' })
    expect(reply).toMatchObject({
      channel,
      post_at: at,
      message: {
        type: 'message',
        text: 'good morning',
        user: w.user('universe_admin'),
        blocks: [{ type: 'rich_text' }],
      },
    })
    expect(reply.scheduled_message_id).toMatch(/^Q/)
    expect((await list()).scheduled_messages).toEqual([
      { id: reply.scheduled_message_id, channel_id: channel, post_at: at, date_created: now(), text: 'good morning' },
    ])
    await w.world.universe.advance(HOUR * 1000)
    const { messages } = (await w.bot.conversations.history({ channel, limit: 1 })) as any
    expect(messages[0]).toMatchObject({ text: 'good morning', user: w.user('universe_admin') })
    expect(Number(messages[0].ts)).toBeGreaterThanOrEqual(at)
    expect((await list()).scheduled_messages).toEqual([])
  })

  test('can be taken back, but not in the last minute', async () => {
    const { scheduled_message_id } = await schedule(now() + HOUR)
    const remove = (id: string) => w.bot.chat.deleteScheduledMessage({ channel, scheduled_message_id: id })
    expect((await remove(scheduled_message_id)).ok).toBe(true)
    expect(await refusal(remove(scheduled_message_id))).toBe('invalid_scheduled_message_id')
    const soon = await schedule(now() + 30)
    expect(await refusal(remove(soon.scheduled_message_id))).toBe('invalid_scheduled_message_id')
    await w.world.universe.advance(60_000)
  })

  test('are listed for the app by time, page by page, also those of one moment', async () => {
    const times = [3, 1, 2, 2, 2].map((hours) => now() + hours * HOUR)
    for (const time of times) await schedule(time)
    const seen: number[] = []
    let cursor: string | undefined
    do {
      const page = await list({ limit: 2, ...(cursor && { cursor }) })
      seen.push(...page.scheduled_messages.map((message: any) => message.post_at))
      cursor = page.response_metadata.next_cursor
    } while (cursor)
    expect(seen).toEqual([...times].sort((a, b) => a - b))
    expect((await list({ oldest: String(now() + 2.5 * HOUR) })).scheduled_messages).toHaveLength(1)
    expect((await list({ channel: w.channel('random') })).scheduled_messages).toEqual([])
    expect(await refusal(list({ channel: 'C0NOWHERE1' }))).toBe('invalid_channel')
    expect(await refusal(list({ cursor: '!' }))).toBe('invalid_cursor')
  })

  test('are refused in the past, too far ahead, too many at once', async () => {
    expect(await refusal(schedule(now()))).toBe('time_in_past')
    expect(await refusal(schedule(now() + 121 * 24 * HOUR))).toBe('time_too_far')
    expect(await refusal(schedule('soon' as never))).toBe('invalid_time')
    const at = now() + 40 * HOUR
    for (let n = 0; n < 30; n++) await schedule(at + n)
    expect(await refusal(schedule(at + 60))).toBe('restricted_too_many')
  })

  test('are dropped when the channel is archived meanwhile', async () => {
    const closing = (await w.bot.conversations.create({ name: 'closing' })).channel?.id as string
    await schedule(now() + HOUR, { channel: closing, text: 'too late' })
    await w.bot.conversations.archive({ channel: closing })
    await w.world.universe.advance(2 * HOUR * 1000)
    expect(w.world.universe.query("SELECT * FROM slack_messages WHERE text = 'too late'")).toEqual([])
  })
})
