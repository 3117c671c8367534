import { startUniverse } from '@dtu/kit/testing'
import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slack } from '../src/index.ts'
import type { SlackWorld } from '../src/types.ts'

const world = startUniverse({ twins: [slack] })
let bot: WebClient
let person: WebClient
let general: string

beforeAll(async () => {
  const slackApiUrl = `${await world.listen('slack')}/api/`
  bot = new WebClient(world.credentials.slack?.token, { slackApiUrl, retryConfig: { retries: 0 } })
  person = new WebClient(world.credentials.slack?.userToken, { slackApiUrl, retryConfig: { retries: 0 } })
  general = world.universe.query("SELECT key FROM slack_conversations WHERE name = 'general'")[0]?.key as string
})
afterAll(() => world.close())

const refused = (error: string) => ({ code: 'slack_webapi_platform_error', data: { ok: false, error } })
const markdown = (text: string) => ({ type: 'markdown' as const, markdown: text })
const create = async (text = '# Plan\n\nWhat we do\n\n- one\n- two\n', more: object = {}) =>
  (await bot.canvases.create({ title: 'Plan', document_content: markdown(text), ...more })).canvas_id as string
const lookUp = async (canvas_id: string, contains_text: string) =>
  (await bot.canvases.sections.lookup({ canvas_id, criteria: { contains_text } })).sections ?? []
const content = (id: string) =>
  JSON.parse(world.universe.query('SELECT doc FROM slack_canvases WHERE key = ?', [id])[0]?.doc as string).sections.map(
    (section: { markdown: string }) => section.markdown,
  )

test('a canvas is a file whose sections are found by their text and their kind', async () => {
  const canvas_id = await create()
  expect(canvas_id).toMatch(/^F0[A-Z0-9]{9}$/)
  expect(content(canvas_id)).toEqual(['# Plan', 'What we do', '- one\n- two'])
  expect(await lookUp(canvas_id, 'plan')).toEqual([{ id: expect.stringMatching(/^temp:C:\w{28}$/) }])
  expect(
    (await bot.canvases.sections.lookup({ canvas_id, criteria: { section_types: ['any_header'] } })).sections,
  ).toHaveLength(1)
  expect((await bot.canvases.sections.lookup({ canvas_id, criteria: { section_types: ['h2'] } })).sections).toEqual([])
})

test('a canvas is edited next to a section, at its ends and as a whole', async () => {
  const canvas_id = await create('# A\n\nb')
  const edit = (change: object) => bot.canvases.edit({ canvas_id, changes: [change as never] })
  const [heading] = await lookUp(canvas_id, 'A')
  await edit({ operation: 'insert_after', section_id: heading?.id, document_content: markdown('after') })
  await edit({ operation: 'insert_before', section_id: heading?.id, document_content: markdown('before') })
  await edit({ operation: 'insert_at_end', document_content: markdown('end') })
  await edit({ operation: 'insert_at_start', document_content: markdown('start') })
  await edit({ operation: 'replace', section_id: heading?.id, document_content: markdown('## C') })
  expect(content(canvas_id)).toEqual(['start', 'before', '## C', 'after', 'b', 'end'])
  await edit({ operation: 'delete', section_id: (await lookUp(canvas_id, 'after'))[0]?.id })
  expect(content(canvas_id)).toEqual(['start', 'before', '## C', 'b', 'end'])
  await edit({ operation: 'replace', document_content: markdown('all new') })
  expect(content(canvas_id)).toEqual(['all new'])
  await edit({ operation: 'rename', title_content: markdown('New name') })
  expect(world.universe.query('SELECT title FROM slack_files WHERE key = ?', [canvas_id])).toEqual([
    { title: 'New name' },
  ])
})

test('changes that cannot be made are refused and change nothing', async () => {
  const canvas_id = await create('# A')
  const edit = (...changes: object[]) => bot.canvases.edit({ canvas_id, changes: changes as never })
  await expect(edit({ operation: 'delete', section_id: 'temp:C:none' })).rejects.toMatchObject(
    refused('canvas_editing_failed'),
  )
  await expect(edit({ operation: 'turn', document_content: markdown('x') })).rejects.toMatchObject(
    refused('canvas_editing_failed'),
  )
  await expect(edit({ operation: 'insert_at_end', document_content: { type: 'html' } })).rejects.toMatchObject(
    refused('canvas_editing_failed'),
  )
  await expect(edit({ operation: 'replace' }, { operation: 'replace' })).rejects.toMatchObject(
    refused('invalid_arguments'),
  )
  expect(content(canvas_id)).toEqual(['# A'])
})

test('who was not given access does not see a canvas; who may read may not write', async () => {
  const canvas_id = await create()
  const user_ids = [(await person.auth.test()).user_id as string] as [string]
  const edit = () =>
    person.apiCall('canvases.edit', {
      canvas_id,
      changes: [{ operation: 'replace', document_content: markdown('mine') }],
    })
  const grant = (access_level: 'read' | 'write' | 'owner') =>
    bot.apiCall('canvases.access.set', { canvas_id, access_level, user_ids })
  world.universe.transact('slack', (w: SlackWorld) => {
    for (const token of w.db.tokens.find({ where: { kind: 'user' } }))
      w.db.tokens.update(token, { scopes: [...token.scopes, 'canvases:write'] })
  })
  await expect(edit()).rejects.toMatchObject(refused('canvas_not_found'))
  await grant('read')
  await expect(edit()).rejects.toMatchObject(refused('restricted_action'))
  await grant('write')
  expect(await edit()).toMatchObject({ ok: true })
  await bot.canvases.access.delete({ canvas_id, user_ids })
  await expect(edit()).rejects.toMatchObject(refused('canvas_not_found'))
  await grant('owner')
  await expect(bot.canvases.delete({ canvas_id })).rejects.toMatchObject(refused('restricted_action'))
  expect(await person.apiCall('canvases.delete', { canvas_id })).toMatchObject({ ok: true })
})

test('a channel has one canvas, and its access follows the members', async () => {
  const { canvas_id } = await bot.conversations.canvases.create({
    channel_id: general,
    document_content: markdown('# Ours'),
  })
  await expect(bot.conversations.canvases.create({ channel_id: general })).rejects.toMatchObject(
    refused('channel_canvas_already_exists'),
  )
  await expect(
    bot.canvases.access.set({ canvas_id: canvas_id as string, access_level: 'read', channel_ids: [general] }),
  ).rejects.toMatchObject(refused('canvas_not_found'))
  await expect(
    bot.canvases.access.set({ canvas_id: await create(), access_level: 'read' } as never),
  ).rejects.toMatchObject(refused('invalid_parameters'))
})
