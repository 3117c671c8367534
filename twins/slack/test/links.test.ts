import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let w: Workspace
let channel: string
beforeAll(async () => {
  w = await openWorkspace()
  channel = w.channel('general')
})
afterAll(() => w.close())

const post = async (text: string, more: object = {}) =>
  (await w.bot.chat.postMessage({ channel, text, ...more })).ts as string
const stored = (ts: string): any => w.inside((world) => world.db.messages.get(`${channel}:${ts}`))

describe('chat.getPermalink', () => {
  test('leads to a message, and to a reply in its thread', async () => {
    const ts = await post('here')
    const digits = (stamp: string) => stamp.replace('.', '')
    const top = await w.bot.chat.getPermalink({ channel, message_ts: ts })
    expect(top).toMatchObject({ channel, permalink: `https://acme.slack.com/archives/${channel}/p${digits(ts)}` })
    const reply = await post('below', { thread_ts: ts })
    const below = await w.bot.chat.getPermalink({ channel, message_ts: reply })
    expect(below.permalink).toBe(
      `https://acme.slack.com/archives/${channel}/p${digits(reply)}?thread_ts=${ts}&cid=${channel}`,
    )
    expect(await refusal(w.bot.chat.getPermalink({ channel, message_ts: '1.000001' }))).toBe('message_not_found')
    expect(await refusal(w.bot.chat.getPermalink({ channel: 'C0NONE', message_ts: ts }))).toBe('channel_not_found')
  })
})

describe('chat.unfurl', () => {
  const url = 'https://example.com/ticket?id=1&x=2'
  const unfurl = (ts: string, unfurls: object, more: object = {}) =>
    w.bot.chat.unfurl({ channel, ts, unfurls, ...more } as never)

  test('adds what is to be shown to the message', async () => {
    const ts = await post(`see ${url}`)
    await unfurl(ts, { [url]: { title: 'Ticket 1', color: 'good' } })
    expect(stored(ts).attachments).toMatchObject([
      { id: 1, title: 'Ticket 1', color: '2eb886', from_url: url, app_unfurl_url: url, is_app_unfurl: true },
    ])
    await unfurl(ts, { [url]: { title: 'Ticket 1, closed' } })
    expect(stored(ts).attachments).toHaveLength(1)
    expect(w.events('message_changed').at(-1)).toMatchObject({ channel, ts })
  })

  test('finds the message by what the event gave', async () => {
    const ts = await post(`see ${url}`)
    const more = { unfurl_id: `${channel}-${ts}`, source: 'conversations_history', channel: undefined, ts: undefined }
    await unfurl(ts, { [url]: { text: 'x' } }, more)
    expect(stored(ts).attachments).toHaveLength(1)
  })

  test('refuses what does not fit', async () => {
    const ts = await post('no link here')
    expect(await refusal(unfurl(ts, { [url]: { text: 'x' } }))).toBe('cannot_unfurl_url')
    expect(await refusal(unfurl('1.000001', { [url]: { text: 'x' } }))).toBe('cannot_find_message')
    expect(await refusal(w.bot.chat.unfurl({ channel, ts } as never))).toBe('missing_unfurls')
    expect(await refusal(w.bot.chat.unfurl({ channel, ts, unfurls: '[' } as never))).toBe('invalid_unfurls_format')
    expect(await refusal(w.bot.chat.unfurl({ channel } as never))).toBe('missing_ts')
    expect(await refusal(w.bot.chat.unfurl({ source: 'composer' } as never))).toBe('missing_unfurl_id')
  })
})

describe('a streamed message', () => {
  test('grows and is finished', async () => {
    const { channel: direct } = (await w.bot.conversations.open({ users: w.user('mateo') })) as any
    const ask = await w.as('mateo').chat.postMessage({ channel: direct.id, text: 'why?' })
    const at = { channel: direct.id as string }
    const { ts } = (await w.bot.chat.startStream({
      ...at,
      thread_ts: ask.ts as string,
      markdown_text: 'Because **',
    })) as any
    await w.bot.chat.appendStream({ ...at, ts, markdown_text: 'of** it.' })
    expect(await refusal(w.bot.chat.update({ ...at, ts, text: 'x' }))).toBe('streaming_state_conflict')
    const chunks = [{ type: 'task_update', id: 't1', title: 'Look', status: 'complete' }]
    await w.bot.chat.appendStream({ ...at, ts, chunks } as never)
    const whole: any = await w.bot.chat.stopStream({ ...at, ts })
    expect(whole.message).toMatchObject({ ts, thread_ts: ask.ts, text: 'Because *of* it.' })
    expect(whole.message.blocks).toMatchObject([{ type: 'task_card', task_id: 't1' }, { type: 'rich_text' }])
    expect(await refusal(w.bot.chat.appendStream({ ...at, ts, markdown_text: 'x' }))).toBe(
      'message_not_in_streaming_state',
    )
  })

  test('needs a recipient in a channel', async () => {
    const start = (more: object) => refusal(w.bot.chat.startStream({ channel, ...more } as never))
    expect(await start({})).toBe('missing_recipient_user_id')
    expect(await start({ recipient_user_id: w.user('mateo') })).toBe('missing_recipient_team_id')
  })
})
