import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let w: Workspace
let general: string
beforeAll(async () => {
  w = await openWorkspace()
  general = w.channel('general')
  const say = (handle: string, text: string, channel = general) => w.as(handle).chat.postMessage({ channel, text })
  await say('mateo', 'The quick brown fox')
  await say('priya', 'A slow brown bear in <https://example.com>')
  const parent = await say('priya', 'Foxes are quick')
  await w.as('mateo').chat.postMessage({ channel: general, text: 'a fox in a thread', thread_ts: parent.ts as string })
  await say('priya', 'elsewhere: a fox', w.channel('random'))
  const hidden = (await w.admin.conversations.create({ name: 'hidden-fox', is_private: true })).channel?.id as string
  await say('priya', 'a secret fox', hidden)
})
afterAll(() => w.close())

const find = async (query: string, more: object = {}, who = w.as('mateo')): Promise<any> =>
  (await who.search.messages({ query, ...more } as never)).messages
const texts = async (query: string, who = w.as('mateo')): Promise<string[]> =>
  (await find(query, {}, who)).matches.map(({ text }: any) => text)

test('words are found wherever the person may look, the newest first', async () => {
  expect(await texts('FOX')).toEqual(['elsewhere: a fox', 'a fox in a thread', 'The quick brown fox'])
  expect(await texts('fox', w.as('priya'))).toContain('a secret fox')
})

test('words, phrases, beginnings and what is to be missing', async () => {
  expect(await texts('quick brown')).toEqual(['The quick brown fox'])
  expect(await texts('brown quick')).toEqual(['The quick brown fox'])
  expect(await texts('"brown quick"')).toEqual([])
  expect(await texts('"quick brown"')).toEqual(['The quick brown fox'])
  expect(await texts('quick fox*')).toEqual(['Foxes are quick', 'The quick brown fox'])
  expect(await texts('brown -fox')).toHaveLength(1)
})

test('modifiers narrow: in, from, has, is, before, after, during', async () => {
  expect(await texts('fox in:#random')).toEqual(['elsewhere: a fox'])
  expect(await texts('fox -in:random from:me')).toEqual(['a fox in a thread', 'The quick brown fox'])
  expect(await texts('fox from:@priya')).toEqual(['elsewhere: a fox'])
  expect(await texts(`fox from:<@${w.user('priya')}>`)).toEqual(['elsewhere: a fox'])
  expect(await texts('has:link')).toHaveLength(1)
  expect(await texts('fox is:thread')).toEqual(['a fox in a thread'])
  expect(await texts('fox on:2026-03-02')).toHaveLength(3)
  expect(await texts('fox before:2026-03-02')).toEqual([])
  expect(await texts('fox during:2026-03')).toHaveLength(3)
  expect(await texts('fox after:2026')).toEqual([])
  expect(await texts('fox in:#nowhere')).toEqual([])
})

test('a match says where it is and who said it; found words can be marked', async () => {
  const { matches, total } = await find('bear', { highlight: true })
  expect(total).toBe(1)
  expect(matches[0]).toMatchObject({
    type: 'message',
    user: w.user('priya'),
    username: 'priya',
    text: 'A slow brown \ue000bear\ue001 in <https://example.com>',
    channel: { id: general, name: 'general', is_private: false },
    permalink: expect.stringContaining('/archives/'),
  })
})

test('pages by number and by cursor, in both directions', async () => {
  const page = await find('fox', { count: 2, page: 2 })
  expect(page.paging).toEqual({ count: 2, page: 2, pages: 2, total: 3 })
  expect(page.pagination).toMatchObject({ first: 3, last: 3, page_count: 2, per_page: 2, total_count: 3 })
  const first = await find('fox', { count: 2, cursor: '*', sort: 'timestamp', sort_dir: 'asc' })
  const second = await find('fox', { count: 2, cursor: first.paging.next_cursor, sort: 'timestamp', sort_dir: 'asc' })
  expect(second.matches[0].text).toBe('elsewhere: a fox')
  expect(second.paging.next_cursor).toBe('')
})

test('files are found by name, title and text', async () => {
  const content = { channel_id: general, filename: 'report.txt', title: 'Quarter', file: Buffer.from('penguins') }
  await w.bot.files.uploadV2(content as never)
  for (const query of ['report', 'quarter', 'penguins']) {
    const found: any = await w.as('mateo').search.files({ query })
    expect(found.files.matches).toMatchObject([{ name: 'report.txt' }])
  }
  const all: any = await w.as('mateo').search.all({ query: 'fox' })
  expect([all.messages.total, all.files.total, all.posts.total]).toEqual([3, 0, 0])
})

test('a search needs a question and a person’s token', async () => {
  expect(await refusal(w.as('mateo').search.messages({ query: ' ' }))).toBe('no_query')
  expect(await refusal(w.bot.search.messages({ query: 'x' }))).toBe('not_allowed_token_type')
})
