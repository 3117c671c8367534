import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, expect, test, vi } from 'vitest'
import { shelves, type Visit, visit } from '../library/visit.ts'

const folders: string[] = []
const open: Visit[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const world of open.splice(0)) await world.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function start(options: Parameters<typeof visit>[0] = {}): Visit {
  const world = visit(options)
  open.push(world)
  return world
}

function folder(): string {
  folders.push(mkdtempSync(join(tmpdir(), 'universe-')))
  return folders.at(-1) as string
}

/** What a kill at this moment would leave on the disk. */
function afterKill(data: string): unknown {
  const copy = folder()
  for (const file of readdirSync(data)) cpSync(join(data, file), join(copy, file))
  const database = new Sqlite(join(copy, 'default.db'))
  const count = database.prepare('SELECT count(*) FROM d_library_books').pluck().get()
  database.close()
  return count
}

const books = (world: Visit) => world.universe.query('SELECT * FROM library_books')

test('a refusal thrown after writes takes the document, the event and the id back', async () => {
  const [refused, plain] = [start(), start()]
  expect(await refused.call('POST /books', { title: '' })).toMatchObject({ status: 422 })
  expect(books(refused)).toEqual([])
  expect(refused.universe.events.last()).toBe(0)
  const book = { title: 'Emma' }
  expect((await refused.call('POST /books', book)).body).toEqual((await plain.call('POST /books', book)).body)
  expect(refused.universe.fingerprint()).toBe(plain.universe.fingerprint())
})

test('a document changed by an operation that fails reads as before, from the cache too', async () => {
  const world = start()
  const { body: book } = await world.call('POST /books', { title: 'Emma' })
  const { database } = world.universe
  const library = () => shelves(world.universe).books
  const page = () => library().page({ where: { shelf: 'new' } }).items.text
  const before = page()
  expect(() =>
    database.operation(() => {
      library().update(book, { title: 'Emma II' })
      library().insert({ id: 'x', title: 'Other', shelf: 'new', pages: 1 })
      expect(page()).toContain('Emma II')
      library().delete(book.id)
      throw new Error('enough')
    }),
  ).toThrow('enough')
  expect(library().get(book.id)?.title).toBe('Emma')
  expect(library().get('x')).toBeUndefined()
  expect(page()).toBe(before)
})

test('an operation inside another is part of it', () => {
  const { universe } = start()
  const insert = (id: string) => shelves(universe).books.insert({ id, title: id, shelf: 'a', pages: 1 })
  expect(() =>
    universe.database.operation(() => {
      insert('inner')
      throw new Error('outer fails')
    }),
  ).toThrow('outer fails')
  expect(universe.query('SELECT key FROM library_books')).toEqual([])
})

test('an operation that returns a promise is a bug and leaves nothing behind', () => {
  const { universe } = start()
  const work = async () => shelves(universe).books.insert({ id: 'a', title: '', shelf: '', pages: 1 })
  expect(() => universe.database.operation(work)).toThrow('synchronous')
  expect(universe.query('SELECT key FROM library_books')).toEqual([])
})

test('the operations of one turn share a commit, and no reply leaves before it', async () => {
  const data = folder()
  const world = start({ data })
  const commit = vi.spyOn(world.universe.database, 'commit')
  const replies = [1, 2, 3].map((n) => world.call('POST /books', { title: `Book ${n}` }).then(() => afterKill(data)))
  expect(afterKill(data)).toBe(0)
  expect(await Promise.all(replies)).toEqual([3, 3, 3])
  expect(commit).toHaveBeenCalledTimes(1)
})

test('a reader of what is not yet committed waits for the commit too', async () => {
  const data = folder()
  const world = start({ data })
  const write = world.call('POST /books', { title: 'Emma' })
  const read = await world.call('GET /books?shelf=new')
  expect(read.body.count).toBe(1)
  expect(afterKill(data)).toBe(1)
  await write
})

test('a full disk fails the turn it happens in, and nothing else', async () => {
  const world = start({ data: folder(), strict: false })
  await world.call('POST /books', { title: 'Kept' })
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { sqlite } = world.universe.database
  sqlite.pragma(`max_page_count = ${sqlite.pragma('page_count', { simple: true })}`)
  const titles = ['same turn', 'x'.repeat(100_000), 'after it']
  const replies = await Promise.all(titles.map((title) => world.call('POST /books', { title })))
  expect(replies.map((reply) => reply.status)).toEqual([500, 500, 201])
  expect(books(world).map((book) => book.title)).toEqual(['Kept', 'after it'])
  expect(world.universe.events.after(0).map((event) => event.seq)).toEqual([1, 2])
  expect(new Set(replies.slice(0, 2).map((reply) => reply.body.error))).toEqual(new Set(['fire']))
})

test('a failing commit is answered in the vendor’s words and the journal says so', async () => {
  const world = start({ strict: false })
  vi.spyOn(console, 'error').mockImplementation(() => {})
  let fail = true
  world.universe.database.beforeCommit(() => {
    if (fail) throw new Error('disk on fire')
  })
  expect((await world.call('POST /books', { title: 'Lost' })).status).toBe(500)
  fail = false
  expect(books(world)).toEqual([])
  const exchange = world.universe.journal.list().at(-1)
  expect(exchange).toMatchObject({ status: 500, answerer: 'bug' })
  expect(exchange?.error).toContain('disk on fire')
})

test('an image opens as the same universe', async () => {
  const world = start()
  await world.call('POST /books', { title: 'Emma' })
  const copy = world.host.restore('copy', world.universe.image())
  expect(copy.fingerprint()).toBe(world.universe.fingerprint())
})
