import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

/** A picture of one point by one. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let w: Workspace
let channel: string
beforeAll(async () => {
  w = await openWorkspace()
  channel = w.channel('general')
})
afterAll(() => w.close())

const upload = async (content: string | Buffer, more: Record<string, unknown> = {}): Promise<any> => {
  const reply: any = await w.bot.files.uploadV2({
    channel_id: channel,
    filename: 'notes.txt',
    file: Buffer.from(content),
    ...more,
  } as never)
  return reply.files[0].files[0]
}
const info = async (file: string): Promise<any> => (await w.bot.files.info({ file })).file
const announced = async (filename: string, length: number): Promise<any> =>
  w.bot.files.getUploadURLExternal({ filename, length })

describe('the upload in two steps', () => {
  test('answers at once what it knows, and later what the file is', async () => {
    const first = await upload('one\ntwo\nthree\nfour\nfive\nsix', { title: 'My notes' })
    expect(first).toMatchObject({
      name: 'notes.txt',
      title: 'My notes',
      mimetype: '',
      filetype: '',
      shares: {},
      channels: [],
      is_public: false,
      size: 27,
    })
    const file = await info(first.id)
    expect(file).toMatchObject({
      mimetype: 'text/plain',
      filetype: 'text',
      pretty_type: 'Plain Text',
      mode: 'snippet',
      editable: true,
      preview: 'one\ntwo\nthree\nfour\nfive',
      lines: 6,
      lines_more: 1,
      is_public: true,
      channels: [channel],
    })
    expect(file.shares.public[channel]).toMatchObject([{ channel_name: 'general' }])
  })

  test('shares the file with a message', async () => {
    const { id } = await upload('x', { initial_comment: 'look & see' })
    const { messages } = (await w.bot.conversations.history({ channel, limit: 1 })) as any
    expect(messages[0]).toMatchObject({
      text: 'look &amp; see',
      upload: false,
      display_as_bot: false,
      files: [{ id, filetype: 'text' }],
    })
    expect(messages[0].files[0]).not.toHaveProperty('shares')
    expect(messages[0].ts).toBe((await info(id)).shares.public[channel][0].ts)
  })

  test('shares several files with one message, in a thread', async () => {
    const parent = (await w.bot.chat.postMessage({ channel, text: 'thread' })).ts as string
    const tickets = [await announced('a.txt', 1), await announced('b.txt', 1)]
    for (const { upload_url } of tickets)
      expect(await (await fetch(upload_url, { method: 'POST', body: 'x' })).text()).toBe('OK - 1')
    const files = tickets.map(({ file_id }) => ({ id: file_id })) as never
    await w.bot.files.completeUploadExternal({ files, channel_id: channel, thread_ts: parent })
    const { messages } = (await w.bot.conversations.replies({ channel, ts: parent })) as any
    expect(messages).toHaveLength(2)
    expect(messages[1].files.map(({ name }: any) => name)).toEqual(['a.txt', 'b.txt'])
  })

  test('takes a form as well as bare bytes', async () => {
    const { upload_url, file_id } = await announced('a.txt', 5)
    const body = new FormData()
    body.append('filename', new Blob(['hello']), 'a.txt')
    expect(await (await fetch(upload_url, { method: 'POST', body })).text()).toBe('OK - 5')
    await w.bot.files.completeUploadExternal({ files: [{ id: file_id }] })
    expect(((await w.bot.files.info({ file: file_id })) as any).content).toBe('hello')
  })

  test('keeps a file private that is shared nowhere', async () => {
    const { upload_url, file_id } = await announced('secret.txt', 1)
    await fetch(upload_url, { method: 'POST', body: 'x' })
    await w.bot.files.completeUploadExternal({ files: [{ id: file_id }] })
    expect(await info(file_id)).toMatchObject({ is_public: false, shares: {} })
    expect(await refusal(w.as('mateo').files.info({ file: file_id }))).toBe('file_not_found')
  })

  test('refuses what does not fit', async () => {
    expect(await refusal(announced('a.txt', 0))).toBe('missing_argument')
    const { file_id, upload_url } = await announced('a.txt', 1)
    const complete = (more: object) =>
      refusal(w.bot.files.completeUploadExternal({ files: [{ id: file_id }], ...more } as never))
    expect(await complete({})).toBe('file_not_found')
    await fetch(upload_url, { method: 'POST', body: 'x' })
    expect(await complete({ channel_id: 'C0NOWHERE1' })).toBe('channel_not_found')
    expect(await complete({ channels: 'C0NOWHERE1' })).toBe('invalid_channel')
    expect(await complete({ files: [] })).toBe('invalid_arguments')
    const stranger = w.as('mateo').files.completeUploadExternal({ files: [{ id: file_id }] })
    expect(await refusal(stranger)).toBe('access_denied')
    expect((await fetch(upload_url.replace(/\w{6}$/, 'xxxxxx'), { method: 'POST', body: 'x' })).status).toBe(404)
    expect(await refusal(w.bot.apiCall('files.upload', { content: 'x' }))).toBe('method_deprecated')
  })

  test('tells of the file and where it is shared', async () => {
    const { id } = await upload('x')
    expect(w.events('file_created').at(-1)).toEqual({ file_id: id, user_id: w.user('universe_admin'), file: { id } })
    expect(w.events('file_shared').at(-1)).toMatchObject({ file_id: id, channel_id: channel })
    expect(w.events('message').at(-1)).toMatchObject({ channel, subtype: 'file_share' })
  })
})

describe('where bytes go', () => {
  const ask = (headers: Record<string, string>, filename = 'a.txt') =>
    w.world.handle('slack', {
      method: 'POST',
      url: '/api/files.getUploadURLExternal',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: Buffer.from(`filename=${filename}&length=5`),
    })

  test('a client of slack.com is sent to files.slack.com', async () => {
    const headers = { authorization: `Bearer ${w.bot.token}`, host: 'slack.com', 'x-forwarded-proto': 'https' }
    const reply = JSON.parse(String((await ask(headers)).body))
    expect(reply.upload_url).toMatch(/^https:\/\/files\.slack\.com\/upload\/v1\/\w+$/)
    const listed = await w.world.handle('slack', { method: 'POST', url: '/api/files.list', headers })
    expect(String(listed.body)).toContain('https://files.slack.com/files-pri/')
    expect(String(listed.body)).not.toContain('127.0.0.1')
  })

  test('a ticket leads to its own universe without any prefix', async () => {
    const other = w.world.create('beside')
    const token = other.credentials().slack?.token as string
    const reply = JSON.parse(String((await ask({ authorization: `Bearer ${token}` })).body))
    const url = new URL(reply.upload_url).pathname
    const sent = await w.world.handle('slack', { method: 'POST', url, body: Buffer.from('beside') })
    expect(sent.body).toBe('OK - 6')
    expect(other.blobs.get(reply.file_id)?.bytes.toString()).toBe('beside')
    expect(w.world.universe.blobs.get(reply.file_id)?.bytes.toString()).not.toBe('beside')
  })
})

describe('a file', () => {
  test('can be fetched with a token that may see it; others are led to sign in', async () => {
    const { id } = await upload(PNG, { filename: 'dot.png' })
    const file = await info(id)
    expect(file).toMatchObject({ mimetype: 'image/png', original_w: 1, original_h: 1, thumb_360_w: 1, mode: 'hosted' })
    expect(file.url_private).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/files-pri\/T\w+-F\w+\/dot\.png$/)
    const get = (url: string, token?: string) =>
      fetch(url, { redirect: 'manual', headers: token ? { authorization: `Bearer ${token}` } : {} })
    const got = await get(file.url_private, w.bot.token)
    expect(got.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await got.arrayBuffer())).toEqual(PNG)
    expect((await get(file.url_private_download, w.bot.token)).headers.get('content-disposition')).toContain('dot.png')
    expect((await get(file.thumb_64, w.bot.token)).status).toBe(200)
    const refused = await get(file.url_private)
    expect(refused.status).toBe(302)
    expect(refused.headers.get('location')).toMatch(/^https:\/\/acme\.slack\.com\/\?redir=/)
    expect((await get(file.url_private, 'xoxb-none')).status).toBe(302)
  })

  test('can be made public by a link with a secret, and private again', async () => {
    const { id } = await upload('open')
    const shared: any = await w.admin.files.sharedPublicURL({ file: id })
    const secret = shared.file.permalink_public.split('-').at(-1)
    const open = async () =>
      (await fetch(`${shared.file.url_private}?pub_secret=${secret}`, { redirect: 'manual' })).status
    expect(await open()).toBe(200)
    expect(await refusal(w.admin.files.sharedPublicURL({ file: id }))).toBe('already_public')
    await w.admin.files.revokePublicURL({ file: id })
    expect(await open()).toBe(302)
  })

  test('is deleted by its owner or an administrator, and leaves a tombstone in messages', async () => {
    const { id } = await upload('gone')
    expect(await refusal(w.as('mateo').files.delete({ file: id }))).toBe('cant_delete_file')
    await w.bot.files.delete({ file: id })
    expect(await refusal(w.bot.files.info({ file: id }))).toBe('file_deleted')
    expect(await refusal(w.bot.files.delete({ file: id }))).toBe('file_deleted')
    const { messages } = (await w.bot.conversations.history({ channel, limit: 1 })) as any
    expect(messages[0].files).toEqual([{ id, mode: 'tombstone' }])
    expect(w.events('file_deleted').at(-1)).toEqual({ file_id: id, channel_ids: [channel] })
    const { id: other } = await upload('also gone')
    expect((await w.admin.files.delete({ file: other })).ok).toBe(true)
    expect(await refusal(w.bot.files.info({ file: 'F0NOFILE12' }))).toBe('file_not_found')
  })
})

describe('files.list', () => {
  test('filters by type, person, channel and time, and pages by number', async () => {
    const png = (await upload(PNG, { filename: 'p.png' })).id
    const list = async (options: object): Promise<any> => w.bot.files.list(options as never)
    expect((await list({ types: 'images' })).files.map(({ id }: any) => id)).toContain(png)
    expect((await list({ types: 'snippets,pdfs' })).files.map(({ id }: any) => id)).not.toContain(png)
    expect((await list({ user: w.user('mateo') })).files).toEqual([])
    const all = await list({ channel })
    expect(all.paging).toEqual({ count: 100, total: all.files.length, page: 1, pages: 1 })
    const second = await list({ channel, count: 1, page: 2 })
    expect(second.files[0].id).toBe(all.files[1].id)
    expect((await list({ ts_from: String(2e9) })).files).toEqual([])
    expect(await refusal(list({ types: 'novels' }))).toBe('unknown_type')
    expect(await refusal(list({ user: 'U0NOBODY12' }))).toBe('user_not_found')
  })
})
