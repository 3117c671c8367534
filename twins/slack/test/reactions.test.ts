import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let w: Workspace
let channel: string
beforeAll(async () => {
  w = await openWorkspace()
  channel = w.channel('general')
})
afterAll(() => w.close())

const post = async (text = 'react to this') => (await w.bot.chat.postMessage({ channel, text })).ts as string
const reactionsOf = async (timestamp: string) => {
  const reply: any = await w.bot.reactions.get({ channel, timestamp })
  return reply.message.reactions
}

describe('reactions.add and reactions.remove', () => {
  test('count who reacted, per emoji', async () => {
    const timestamp = await post()
    await w.bot.reactions.add({ channel, timestamp, name: 'tada' })
    await w.as('mateo').reactions.add({ channel, timestamp, name: 'tada' })
    await w.bot.reactions.add({ channel, timestamp, name: 'eyes' })
    const [bot, mateo] = [w.user('universe_admin'), w.user('mateo')]
    expect(await reactionsOf(timestamp)).toEqual([
      { name: 'tada', users: [bot, mateo], count: 2 },
      { name: 'eyes', users: [bot], count: 1 },
    ])
    await w.bot.reactions.remove({ channel, timestamp, name: 'tada' })
    await w.bot.reactions.remove({ channel, timestamp, name: 'eyes' })
    expect(await reactionsOf(timestamp)).toEqual([{ name: 'tada', users: [mateo], count: 1 }])
  })

  test('know aliases, colons, skin tones and custom emoji', async () => {
    const timestamp = await post()
    for (const name of ['thumbsup', ':wave::skin-tone-3:', 'squirrel'])
      await w.bot.reactions.add({ channel, timestamp, name })
    const names = (await reactionsOf(timestamp)).map(({ name }: { name: string }) => name)
    expect(names).toEqual(['+1', 'wave::skin-tone-3', 'squirrel'])
    expect(await refusal(w.bot.reactions.add({ channel, timestamp, name: '+1' }))).toBe('already_reacted')
  })

  test('refuse what does not fit', async () => {
    const timestamp = await post()
    const add = (more: object) => refusal(w.bot.reactions.add({ channel, timestamp, name: 'eyes', ...more }))
    expect(await add({ name: 'no-such-emoji' })).toBe('invalid_name')
    expect(await add({ timestamp: 'x' })).toBe('bad_timestamp')
    expect(await add({ timestamp: '1.000001' })).toBe('message_not_found')
    expect(await add({ timestamp: '' })).toBe('no_item_specified')
    expect(await add({ channel: 'C0NOWHERE1' })).toBe('channel_not_found')
    const remove = refusal(w.bot.reactions.remove({ channel, timestamp, name: 'eyes' }))
    expect(await remove).toBe('no_reaction')
  })

  test('take 23 emoji of one person on a message', async () => {
    const timestamp = await post()
    const hours = Array.from({ length: 12 }, (_, n) => n + 1)
    const names = hours.flatMap((hour) => [`clock${hour}`, `clock${hour}30`]).slice(0, 23)
    for (const name of names) await w.bot.reactions.add({ channel, timestamp, name })
    expect(await refusal(w.bot.reactions.add({ channel, timestamp, name: 'tada' }))).toBe('too_many_reactions')
  })

  test('need the bot in the channel, and the channel alive', async () => {
    const other = (await w.admin.conversations.create({ name: 'not-for-bots' })).channel?.id as string
    const { ts } = await w.admin.chat.postMessage({ channel: other, text: 'x' })
    const add = () => refusal(w.bot.reactions.add({ channel: other, timestamp: ts as string, name: 'eyes' }))
    expect(await add()).toBe('not_in_channel')
    await w.admin.conversations.archive({ channel: other })
    expect(await add()).toBe('is_archived')
  })

  test('are told with the message and its author', async () => {
    const timestamp = await post()
    await w.as('mateo').reactions.add({ channel, timestamp, name: 'eyes' })
    await w.as('mateo').reactions.remove({ channel, timestamp, name: 'eyes' })
    const told = {
      user: w.user('mateo'),
      reaction: 'eyes',
      item: { type: 'message', channel, ts: timestamp },
      item_user: w.user('universe_admin'),
    }
    expect(w.events('reaction_added').at(-1)).toEqual(told)
    expect(w.events('reaction_removed').at(-1)).toEqual(told)
  })
})

describe('reactions.get and reactions.list', () => {
  test('show the message with its permalink', async () => {
    const timestamp = await post()
    const reply: any = await w.bot.reactions.get({ channel, timestamp })
    expect(reply).toMatchObject({ type: 'message', channel, message: { ts: timestamp } })
    expect(reply.message.permalink).toBe(`https://acme.slack.com/archives/${channel}/p${timestamp.replace('.', '')}`)
    expect(reply.message).not.toHaveProperty('reactions')
  })

  test('list what somebody reacted to, the latest first, page by page', async () => {
    const person = w.as('priya')
    const stamps = [await post(), await post(), await post()]
    for (const timestamp of stamps) await person.reactions.add({ channel, timestamp, name: 'eyes' })
    await person.reactions.add({ channel, timestamp: stamps[0] as string, name: 'tada' })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page: any = await w.bot.reactions.list({ user: w.user('priya'), limit: 2, ...(cursor && { cursor }) })
      seen.push(...page.items.map((item: any) => item.message.ts))
      cursor = page.response_metadata.next_cursor
    } while (cursor)
    expect(seen).toEqual([...stamps].reverse())
    expect(await refusal(w.bot.reactions.list({ user: 'U0NOBODY12' }))).toBe('user_not_found')
    expect(await refusal(w.bot.reactions.list({ cursor: 'x' }))).toBe('invalid_cursor')
  })

  test('forget a message that is deleted', async () => {
    const timestamp = await post()
    await w.as('mateo').reactions.add({ channel, timestamp, name: 'eyes' })
    await w.bot.chat.delete({ channel, ts: timestamp })
    const list: any = await w.bot.reactions.list({ user: w.user('mateo') })
    expect(list.items.map((item: any) => item.message.ts)).not.toContain(timestamp)
  })
})
