import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OperatorError, type Universe } from '@dtu/kit'
import { afterEach, expect, test } from 'vitest'
import { shelves, type Visit, visit } from './library/visit.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

function start(options: Parameters<typeof visit>[0] = {}): Visit {
  const world = visit(options)
  closing.push(() => world.close())
  return world
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'universe-'))
  closing.push(() => rmSync(made, { recursive: true }))
  return made
}

const titles = (universe: Universe) =>
  shelves(universe)
    .books.find()
    .map((book) => book.title)
const card = (universe: Universe) => ({ authorization: universe.credentials().library?.token ?? '' })
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work()
  } catch (error) {
    if (error instanceof OperatorError) return error.code
    throw error
  }
  return undefined
}

test('a universe is made from a named seed, the same one each time', () => {
  const world = start({ seed: 'acme-3' })
  expect(titles(world.universe)).toEqual(['The Life of Priya', 'The Life of Mateo', 'The Life of Aisha'])
  const [a, b] = ['a', 'b'].map((name) => world.create(name, { seed: 'acme-5' }))
  expect(a?.fingerprint()).toBe(b?.fingerprint())
  expect(a?.fingerprint()).not.toBe(world.universe.fingerprint())
  expect(world.create('c', { seed: 'acme-5', random: '1' }).fingerprint()).not.toBe(a?.fingerprint())
})

test('the URL’s prefix chooses the universe, else the credential, else it is the default one', async () => {
  const world = start()
  const [one, other] = [world.create('one'), world.create('other')]
  await world.call('POST /books', { title: 'by credential' }, card(one))
  await world.call('POST /u/other/books', { title: 'by prefix' }, card(other))
  await world.call('POST /books', { title: 'by default' })
  expect([one, other, world.universe].map(titles)).toEqual([['by credential'], ['by prefix'], ['by default']])
})

test('a credential of one universe is unknown in another', async () => {
  const world = start()
  world.create('one')
  expect((await world.call('GET /u/one/books')).status).toBe(401)
})

test('a prefix of no universe is the operator’s mistake', async () => {
  const world = start()
  await expect(world.call('GET /u/nobody/books')).rejects.toMatchObject({ code: 'unknown_universe' })
  await expect(world.call('GET /u/%zz/books')).rejects.toMatchObject({ code: 'unknown_universe' })
})

test('absolute URLs begin with the universe’s own address', async () => {
  const world = start()
  world.create('one')
  const base = async (url: string, headers = {}) => (await world.call(`POST ${url}`, {}, headers)).body.base
  const headers = card(world.host.get('one'))
  expect(await base('/u/one/odd/base', { ...headers, host: 'localhost:1' })).toBe('http://localhost:1/u/one')
  expect(await base('/odd/base', { host: 'x', 'x-forwarded-proto': 'https' })).toBe('https://x')
  expect(await base('https://library.example/odd/base')).toBe('https://library.example')
})

test('what happens in a fork does not happen in its parent, nor the other way round', async () => {
  const world = start()
  await world.call('POST /books', { title: 'shared' })
  const fork = world.host.fork('default', 'fork')
  await world.call('POST /books', { title: 'parent' })
  await world.call('POST /books', { title: 'fork' }, card(fork))
  expect(titles(world.universe)).toEqual(['shared', 'parent'])
  expect(titles(fork)).toEqual(['shared', 'fork'])
})

test('parent and fork go on with the same identifiers', async () => {
  const world = start()
  const fork = world.host.fork('default', 'fork')
  const inParent = await world.call('POST /books', { title: 'x' })
  const inFork = await world.call('POST /books', { title: 'x' }, card(fork))
  expect(inFork.body.id).toBe(inParent.body.id)
})

test('a reset universe is as it was created', async () => {
  const world = start({ seed: 'acme-3' })
  const other = world.create('other')
  const before = other.fingerprint()
  const token = other.credentials().library?.token
  await world.call('POST /books', { title: 'x' }, card(other))
  await other.advance(1_000)
  const reset = world.host.reset('other')
  expect(reset.fingerprint()).toBe(before)
  expect(reset.credentials().library?.token).toBe(token)
  expect(other.closed).toBe(true)
})

test('a default universe in a folder is reset on the disk', async () => {
  const data = folder()
  const world = visit({ data })
  const before = world.universe.fingerprint()
  await world.call('POST /books', { title: 'x' })
  world.host.reset('default')
  await world.close()
  expect(start({ data }).universe.fingerprint()).toBe(before)
})

test('a default universe in a folder survives a restart, its credentials too', async () => {
  const data = folder()
  const first = visit({ data })
  await first.call('POST /books', { title: 'kept' })
  await first.close()
  const again = start({ data })
  expect(titles(again.universe)).toEqual(['kept'])
  expect(again.credentials).toEqual(first.credentials)
  expect((await again.call('GET /books')).status).toBe(200)
})

test('a snapshot brings a universe back, credentials included', async () => {
  const world = start()
  const file = join(folder(), 'before.image')
  const other = world.create('other')
  const headers = card(other)
  await world.call('POST /books', { title: 'before' }, headers)
  world.host.snapshot('other', file)
  await world.call('POST /books', { title: 'after' }, headers)
  const restored = world.host.restore('other', file)
  expect(titles(restored)).toEqual(['before'])
  await world.call('POST /books', { title: 'again' }, headers)
  expect(titles(world.host.get('other'))).toEqual(['before', 'again'])
})

test('a snapshot opens under another name with credentials of its own', async () => {
  const world = start()
  await world.call('POST /books', { title: 'before' })
  const copy = world.host.restore('copy', world.universe.image())
  await world.call('POST /books', { title: 'in the copy' }, card(copy))
  expect(titles(copy)).toEqual(['before', 'in the copy'])
  expect(titles(world.universe)).toEqual(['before'])
})

test('what is no image replaces nothing', async () => {
  const world = start()
  const file = join(folder(), 'broken')
  writeFileSync(file, world.universe.image().subarray(0, 8_000))
  await world.call('POST /books', { title: 'kept' })
  expect(codeOf(() => world.host.restore('default', file))).toBe('not_an_image')
  expect(codeOf(() => world.host.restore('default', Buffer.from('nonsense')))).toBe('not_an_image')
  expect(codeOf(() => world.host.restore('default', '/nowhere/at/all'))).toBe('no_such_image')
  expect(titles(world.universe)).toEqual(['kept'])
})

test('a snapshot of a folder’s universe is whole although it is in use', async () => {
  const world = start({ data: folder() })
  await world.call('POST /books', { title: 'x' })
  const file = world.host.snapshotFile('now')
  world.host.snapshot('default', file)
  await world.call('POST /books', { title: 'later' })
  expect(titles(world.host.restore('copy', readFileSync(file)))).toEqual(['x'])
})

test('a dropped universe is gone, its credentials lead to the default one', async () => {
  const world = start()
  const headers = card(world.create('other'))
  world.host.drop('other')
  expect(world.host.list().map((universe) => universe.name)).toEqual(['default'])
  expect((await world.call('GET /books', undefined, headers)).status).toBe(401)
  expect(world.create('other').name).toBe('other')
})

test('mistakes of names are told apart', () => {
  const world = start()
  world.create('taken')
  expect(codeOf(() => world.create('taken'))).toBe('name_taken')
  expect(codeOf(() => world.host.fork('default', 'taken'))).toBe('name_taken')
  expect(codeOf(() => world.create('Bad Name/..'))).toBe('bad_name')
  expect(codeOf(() => world.host.fork('nobody', 'x'))).toBe('unknown_universe')
  expect(codeOf(() => world.host.drop('default'))).toBe('default_stays')
  expect(codeOf(() => world.create('x', { seed: 'nonsense' }))).toBe('unknown_seed')
  expect(codeOf(() => world.universe.twin('nobody'))).toBe('unknown_twin')
  expect(codeOf(() => world.universe.act('library', 'dance', {}))).toBe('unknown_act')
})

test('a second process cannot open the folder', () => {
  const data = folder()
  start({ data })
  expect(codeOf(() => visit({ data }))).toBe('data_in_use')
})

test('a query that writes, or is none, is refused and changes nothing', async () => {
  const { universe } = start({ seed: 'acme-3' })
  const before = universe.fingerprint()
  for (const sql of [
    'DELETE FROM library_books',
    'WITH x AS (SELECT 1) DELETE FROM d_library_books',
    'PRAGMA user_version = 7',
    'ATTACH "x" AS y',
    'SELECT 1; DELETE FROM d_library_books',
    'nonsense',
    '',
  ])
    expect(['bad_sql', 'not_read_only']).toContain(codeOf(() => universe.query(sql)))
  expect(['bad_sql']).toContain(codeOf(() => universe.query('SELECT ?', [1, 2])))
  expect(['bad_sql']).toContain(codeOf(() => universe.query('SELECT abs(-9223372036854775808)')))
  expect(universe.fingerprint()).toBe(before)
  expect(universe.query('SELECT key FROM library_books', [], 2)).toHaveLength(2)
})

test('a thousand universes are open at once, each its own', async () => {
  const world = start({ seed: 'acme-12' })
  const began = process.memoryUsage().rss
  const names = Array.from({ length: 1_000 }, (_, n) => `trial-${n}`)
  for (const name of names) await world.call('POST /books', { title: name }, card(world.create(name)))
  for (const name of names) expect(titles(world.host.get(name)).at(-1)).toBe(name)
  expect(new Set(names.map((name) => world.host.get(name).credentials().library?.token)).size).toBe(1_000)
  expect((process.memoryUsage().rss - began) / 1_000).toBeLessThan(1_000_000)
}, 60_000)
