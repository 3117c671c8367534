import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { serve } from './serving.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'dtu-admin-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('a new universe comes with base URLs and credentials that work at once', async () => {
  const { ask, twins } = await serve()
  const made = await ask('POST /universes', {
    name: 'trial',
    seed: 'acme-3',
    clock: { mode: 'manual', at: '2026-03-02T09:00:00Z' },
  })
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({
    name: 'trial',
    seed: 'acme-3',
    random: '0',
    stored: 'memory',
    clock: { mode: 'manual', now: '2026-03-02T09:00:00.000Z', next: null },
  })
  const { url, credentials } = made.body.twins.library
  expect(url).toBe(`${twins.library}/u/trial`)
  const books = await fetch(`${url}/books`, { headers: { authorization: credentials.token } })
  expect(await books.json()).toMatchObject({ count: 3 })
  expect((await ask('GET /universes/trial/credentials')).body).toEqual({ library: credentials })
})

test('a universe without a name gets the next free one', async () => {
  const { ask } = await serve()
  expect((await ask('POST /universes')).body.name).toBe('u1')
  expect((await ask('POST /universes', {})).body.name).toBe('u2')
  await ask('DELETE /universes/u1')
  expect((await ask('POST /universes/u2/fork')).body.name).toBe('u1')
})

test('the same seed and the same random give the same identifiers, another random others', async () => {
  const { ask } = await serve()
  const prints = []
  for (const random of ['a', 'a', 'b']) {
    const { body } = await ask('POST /universes', { seed: 'acme-3', random })
    prints.push((await ask(`GET /universes/${body.name}/fingerprint`)).body.fingerprint)
  }
  expect(prints[0]).toBe(prints[1])
  expect(prints[0]).not.toBe(prints[2])
})

test('a fork and its parent do not see each other, and a credential leads to its own universe on the bare port', async () => {
  const { ask, call } = await serve()
  await ask('POST /universes', { name: 'a' })
  const { body: b } = await ask('POST /universes', { name: 'b', from: 'a', clock: { mode: 'manual', at: 0 } })
  expect(b.clock).toMatchObject({ mode: 'manual', now: '1970-01-01T00:00:00.000Z' })
  const card = b.twins.library.credentials.token
  expect((await call('POST /books', card, { title: 'Only in b' })).status).toBe(201)
  const titles = async (name: string) =>
    (await ask(`POST /universes/${name}/query`, { sql: 'SELECT title FROM library_books' })).body.rows
  expect(await titles('b')).toEqual([{ title: 'Only in b' }])
  expect(await titles('a')).toEqual([])
  expect(await titles('default')).toEqual([])
})

test('a reset takes state and clock back to how they were made', async () => {
  const { ask } = await serve()
  await ask('POST /universes', { name: 'a', clock: { mode: 'manual', at: '2026-03-02T09:00:00Z' } })
  const before = (await ask('GET /universes/a/fingerprint')).body
  await ask('POST /universes/a/acts/library/donate', { title: 'Gone soon' })
  await ask('POST /universes/a/clock', { advance: '2d' })
  const { body } = await ask('POST /universes/a/reset')
  expect(body.clock.now).toBe('2026-03-02T09:00:00.000Z')
  expect((await ask('GET /universes/a/fingerprint')).body).toEqual(before)
})

test('an image travels from one host to another, its credentials with it', async () => {
  const [here, there] = [await serve(), await serve()]
  await here.ask('POST /universes', { name: 'a' })
  const card = (await here.ask('GET /universes/a/credentials')).body.library.token
  await here.ask('POST /universes/a/acts/library/donate', { title: 'Well travelled' })
  const image = await fetch(`${here.admin}/universes/a/image`)
  expect(image.headers.get('content-disposition')).toBe('attachment; filename="a.image"')
  const restored = await there.ask('POST /universes/a/restore', Buffer.from(await image.arrayBuffer()))
  expect(restored).toMatchObject({ status: 200, body: { name: 'a' } })
  expect((await there.call('GET /books?shelf=new', card)).body.books).toMatchObject([{ title: 'Well travelled' }])
})

test.each([
  ['no bytes at all', Buffer.from('hello'), 'it is not an SQLite database'],
  ['half an image', 'half', 'malformed'],
  ['an image of nothing', 'empty', 'no such table: _meta'],
])('%s is refused, and the universe it was meant for stays', async (_, bytes, problem) => {
  const { ask, host } = await serve({ data: folder() })
  const whole = host.default.image()
  const wrong =
    bytes === 'half'
      ? whole.subarray(0, whole.length / 2)
      : bytes === 'empty'
        ? new Sqlite(':memory:').exec('CREATE TABLE other(x)').serialize()
        : (bytes as Buffer)
  expect(await ask('POST /universes/default/restore', wrong)).toMatchObject({
    status: 400,
    body: { error: { code: 'not_an_image', message: expect.stringContaining(problem) } },
  })
  expect((await ask('GET /universes/default')).status).toBe(200)
})

test('snapshots are kept in the data folder, by names that cannot leave it', async () => {
  const data = folder()
  const { ask } = await serve({ data })
  expect((await ask('POST /universes/default/snapshot', { name: 'one' })).body).toMatchObject({
    snapshot: 'one',
    file: join(data, 'snapshots/one.image'),
  })
  expect(existsSync(join(data, 'snapshots/one.image'))).toBe(true)
  expect((await ask('POST /universes/default/snapshot', { name: 'one' })).body.error.code).toBe('name_taken')
  expect((await ask('POST /universes/default/snapshot', { name: '../one' })).body.error.code).toBe('bad_name')
  expect((await ask('POST /universes/default/snapshot')).body.snapshot).toMatch(/^default-\d{8}t\d{9}z$/)
  expect((await ask('GET /snapshots')).body.snapshots).toHaveLength(2)
  expect((await ask('POST /universes/copy/restore', { snapshot: 'one' })).body.name).toBe('copy')
  expect((await ask('POST /universes/copy/restore', { snapshot: 'two' })).body.error.code).toBe('unknown_snapshot')
})

test('a universe in memory says that it has no folder for snapshots', async () => {
  const { ask } = await serve()
  expect((await ask('POST /universes/default/snapshot')).body.error).toMatchObject({
    code: 'no_data_folder',
    hint: expect.stringContaining('GET /universes/<name>/image'),
  })
})

test.each([
  ['POST /universes', { name: 'default' }, 409, 'name_taken'],
  ['POST /universes', { name: 'Has Spaces' }, 400, 'bad_name'],
  ['POST /universes', { seed: 'nobody' }, 400, 'unknown_seed'],
  ['POST /universes', { from: 'nowhere' }, 404, 'unknown_universe'],
  ['POST /universes', { from: 'default', random: '1' }, 400, 'fork_keeps_seed'],
  ['POST /universes', { clock: { mode: 'manual', at: 'noon' } }, 400, 'bad_moment'],
  ['POST /universes', { clock: { mode: 'sundial' } }, 400, 'bad_request'],
  ['POST /universes', { colour: 'red' }, 400, 'bad_request'],
  ['POST /universes', [], 400, 'bad_request'],
  ['GET /universes/nowhere', undefined, 404, 'unknown_universe'],
  ['DELETE /universes/default', undefined, 400, 'default_stays'],
])('%s %j is refused with %i %s', async (line, body, status, code) => {
  const { ask } = await serve()
  expect(await ask(line, body)).toMatchObject({ status, body: { error: { code, message: expect.any(String) } } })
})
