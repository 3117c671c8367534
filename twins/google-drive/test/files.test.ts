import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { myDrive } from './my-drive.ts'

let made: Awaited<ReturnType<typeof myDrive>>
beforeAll(async () => {
  made = await myDrive()
})
afterAll(() => made.close())

const FOLDER = 'application/vnd.google-apps.folder'
const refused = async (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    ({ response }) => response.data.error,
  )

describe('files', () => {
  test('a file is created, read, renamed and deleted', async () => {
    const { files } = made.drive
    const { data } = await files.create({ requestBody: { name: 'notes.txt', mimeType: 'text/plain' } })
    expect(data).toEqual({
      kind: 'drive#file',
      id: expect.stringMatching(/^1[\w-]{43}$/),
      name: 'notes.txt',
      mimeType: 'text/plain',
    })
    const fileId = data.id as string
    const { data: more } = await files.get({ fileId, fields: 'id,owners(emailAddress,me),parents,size,version' })
    expect(more).toMatchObject({ id: fileId, owners: [{ emailAddress: 'priya@acme.example', me: true }], size: '0' })
    const { data: renamed } = await files.update({ fileId, requestBody: { name: 'more.txt' }, fields: 'name,version' })
    expect(renamed).toEqual({ name: 'more.txt', version: '2' })
    expect((await files.delete({ fileId })).status).toBe(204)
    expect(await refused(files.get({ fileId }))).toEqual({
      code: 404,
      message: `File not found: ${fileId}.`,
      errors: [
        {
          message: `File not found: ${fileId}.`,
          domain: 'global',
          reason: 'notFound',
          location: 'fileId',
          locationType: 'parameter',
        },
      ],
    })
  })

  test('bytes are uploaded in one message with what is said of them, and come back whole or in part', async () => {
    const { files } = made.drive
    const { data } = await files.create(
      {
        requestBody: { name: 'a.txt' },
        media: { mimeType: 'text/plain', body: 'Hello, drive' },
        fields: 'id,size,md5Checksum,mimeType',
      },
      { rootUrl: made.rootUrl },
    )
    expect(data).toMatchObject({ size: '12', mimeType: 'text/plain' })
    const fileId = data.id as string
    expect((await files.get({ fileId, alt: 'media' })).data).toBe('Hello, drive')
    const part = await made.call('GET', `/drive/v3/files/${fileId}?alt=media`, undefined, { range: 'bytes=7-' })
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([206, 'drive', 'bytes 7-11/12'])
    await files.update(
      { fileId, media: { mimeType: 'text/plain', body: Readable.from(['Good', 'bye']) } },
      { rootUrl: made.rootUrl },
    )
    expect((await files.get({ fileId, alt: 'media' })).data).toBe('Goodbye')
  })

  test('bytes of any kind stay as they are', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, n) => n))
    const reply = await made.call('POST', '/upload/drive/v3/files?uploadType=media&fields=id', bytes, {
      'content-type': 'application/x-odd',
    })
    const { id } = (await reply.json()) as { id: string }
    const back = await made.call('GET', `/drive/v3/files/${id}?alt=media`)
    expect(back.headers.get('content-type')).toBe('application/x-odd')
    expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true)
  })

  test('a resumable upload goes on where it stopped', async () => {
    const begun = await made.call(
      'POST',
      '/upload/drive/v3/files?uploadType=resumable&fields=id,name,size',
      JSON.stringify({ name: 'big.bin' }),
      {
        'content-type': 'application/json',
        'x-upload-content-type': 'application/octet-stream',
      },
    )
    const at = (begun.headers.get('location') ?? '').slice(made.url.length)
    expect(at).toContain('upload_id=')
    const bytes = Buffer.alloc(600, 7)
    const first = await made.call('PUT', at, bytes.subarray(0, 256), { 'content-range': 'bytes 0-255/600' })
    expect([first.status, first.headers.get('range')]).toEqual([308, 'bytes=0-255'])
    const asked = await made.call('PUT', at, undefined, { 'content-range': 'bytes */600' })
    expect([asked.status, asked.headers.get('range')]).toEqual([308, 'bytes=0-255'])
    const last = await made.call('PUT', at, bytes.subarray(256), { 'content-range': 'bytes 256-599/600' })
    expect(await last.json()).toMatchObject({ name: 'big.bin', size: '600' })
    expect((await made.call('PUT', at, undefined, { 'content-range': 'bytes */600' })).status).toBe(404)
  })

  test('bytes of a session may come by POST, and who cannot tell 308 from a redirect is told beside a 200', async () => {
    const begun = await made.call('POST', '/upload/drive/v3/files?uploadType=resumable', '{"name":"go.bin"}', {
      'content-type': 'application/json; charset=UTF-8',
      'x-upload-content-type': 'application/octet-stream',
    })
    const at = (begun.headers.get('location') ?? '').slice(made.url.length)
    const part = { 'content-type': 'application/octet-stream', 'x-guploader-no-308': 'yes' }
    const first = await made.call('POST', at, Buffer.alloc(256, 1), { ...part, 'content-range': 'bytes 0-255/*' })
    expect([first.status, first.headers.get('x-http-status-code-override'), first.headers.get('range')]).toEqual([
      200,
      '308',
      'bytes=0-255',
    ])
    const last = await made.call('POST', at, Buffer.alloc(44, 2), { ...part, 'content-range': 'bytes 256-299/300' })
    expect(last.headers.get('x-http-status-code-override')).toBeNull()
    const { id: fileId } = (await last.json()) as { id: string }
    expect((await made.drive.files.get({ fileId, fields: 'name,size' })).data).toEqual({ name: 'go.bin', size: '300' })
  })

  test('folders hold files, which move between them and go with them', async () => {
    const { files } = made.drive
    const folder = async (name: string) =>
      (await files.create({ requestBody: { name, mimeType: FOLDER } })).data.id as string
    const [from, to] = [await folder('From'), await folder('To')]
    const { data } = await files.create({ requestBody: { name: 'moving', parents: [from] }, fields: 'id,parents' })
    expect(data.parents).toEqual([from])
    const fileId = data.id as string
    const inside = async (id: string) =>
      (await files.list({ q: `'${id}' in parents and trashed = false` })).data.files?.map(({ name }) => name)
    await files.update({ fileId, addParents: to, removeParents: from })
    expect([await inside(from), await inside(to)]).toEqual([[], ['moving']])
    expect((await refused(files.update({ fileId: to, addParents: to, removeParents: 'root' })))?.code).toBe(403)
    await files.update({ fileId: to, requestBody: { trashed: true } })
    expect(await inside(to)).toEqual([])
    await files.emptyTrash()
    expect((await refused(files.get({ fileId })))?.code).toBe(404)
  })

  test('a copy is another file with the same bytes', async () => {
    const { files } = made.drive
    const original = await files.create(
      { requestBody: { name: 'one' }, media: { mimeType: 'text/plain', body: 'same' } },
      { rootUrl: made.rootUrl },
    )
    const { data } = await files.copy({ fileId: original.data.id as string })
    expect(data.name).toBe('Copy of one')
    expect((await files.get({ fileId: data.id as string, alt: 'media' })).data).toBe('same')
  })

  test('what happened since a token is told once for each file', async () => {
    const { changes, files } = made.drive
    const { data: start } = await changes.getStartPageToken()
    const { data } = await files.create({ requestBody: { name: 'new' } })
    await files.update({ fileId: data.id as string, requestBody: { name: 'newer' } })
    const { data: told } = await changes.list({ pageToken: start.startPageToken as string })
    expect(told.changes).toMatchObject([{ fileId: data.id, removed: false, file: { name: 'newer' } }])
    const { data: none } = await changes.list({ pageToken: told.newStartPageToken as string })
    expect(none.changes).toEqual([])
  })

  test('about says who one is', async () => {
    const { data } = await made.drive.about.get({ fields: 'user(displayName,emailAddress),storageQuota' })
    expect(data.user).toEqual({ displayName: 'Priya Sharma', emailAddress: 'priya@acme.example' })
    expect((await refused(made.drive.about.get({})))?.errors[0].reason).toBe('required')
  })
})

describe('lists', () => {
  beforeAll(async () => {
    for (const [name, mimeType] of [
      ['list alpha', 'text/plain'],
      ['list beta', 'image/png'],
      ['list gamma', 'text/html'],
    ])
      await made.drive.files.create({
        requestBody: { name, mimeType, properties: { kind: name?.split(' ')[1] as string } },
      })
  })

  test.each([
    ["name contains 'list' and mimeType contains 'text/'", ['list alpha', 'list gamma']],
    ["name = 'list beta'", ['list beta']],
    ["name contains 'list' and not mimeType = 'text/plain'", ['list beta', 'list gamma']],
    ["properties has { key='kind' and value='gamma' }", ['list gamma']],
    [
      "name contains 'list' and (mimeType = 'image/png' or mimeType = 'text/html') and 'root' in parents",
      ['list beta', 'list gamma'],
    ],
    [
      "name contains 'list' and 'priya@acme.example' in owners and starred = false",
      ['list alpha', 'list beta', 'list gamma'],
    ],
    ["name contains 'list' and modifiedTime > '2030-01-01T00:00:00'", []],
    ["name contains 'list' and sharedWithMe = true", []],
  ])('%s', async (q, names) => {
    const { data } = await made.drive.files.list({ q, orderBy: 'name' })
    expect(data.files?.map(({ name }) => name)).toEqual(names)
  })

  test('pages follow one another, each file once', async () => {
    const names: (string | null | undefined)[] = []
    let pageToken: string | undefined
    do {
      const { data } = await made.drive.files.list({
        q: "name contains 'list'",
        pageSize: 2,
        orderBy: 'name desc',
        ...(pageToken && { pageToken }),
      })
      names.push(...(data.files ?? []).map(({ name }) => name))
      pageToken = data.nextPageToken ?? undefined
    } while (pageToken)
    expect(names).toEqual(['list gamma', 'list beta', 'list alpha'])
  })

  test.each([
    [{ q: 'nonsense' }, 'q'],
    [{ q: "name like 'x'" }, 'q'],
    [{ orderBy: 'colour' }, 'orderBy'],
    [{ fields: 'files(colour)' }, 'fields'],
    [{ pageToken: 'x' }, 'pageToken'],
  ])('%j is refused', async (params, location) => {
    const error = await refused(made.drive.files.list(params))
    expect([error.code, error.errors[0].location]).toEqual([400, location])
  })
})
