import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { Exchange } from '../src/journal.ts'
import { type Visit, visit } from './library/visit.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const close of closing.splice(0).reverse()) await close()
})

function start(options: Parameters<typeof visit>[0] = {}): Visit {
  const world = visit(options)
  closing.push(() => world.close())
  return world
}

const rows = (world: Visit) =>
  world.universe.database.sqlite.prepare('SELECT count(*) FROM log.exchanges').pluck().get() as number

test('an exchange is kept as it was seen, with what it caused', async () => {
  const world = start()
  await world.call('POST /books', { title: 'Emma' })
  const [exchange] = world.universe.journal.list()
  expect(exchange).toMatchObject({
    id: 1,
    at: world.universe.clock.now(),
    twin: 'library',
    operation: 'addBook',
    method: 'POST',
    path: '/books',
    status: 201,
    answerer: 'handwritten',
    principal: 'librarian',
    requestBody: '{"title":"Emma"}',
    drift: [],
    eventsAfter: 0,
    eventsUpTo: 1,
    agendaAfter: 0,
    agendaUpTo: 0,
    error: null,
  })
  expect(JSON.parse(exchange?.replyBody ?? '')).toMatchObject({ title: 'Emma' })
  expect(exchange?.micros).toBeGreaterThan(0)
})

test('the journal says who answered', async () => {
  const world = start({ strict: false })
  for (const line of ['GET /books', 'GET /unwritten', 'GET /nowhere', 'PUT /books', 'GET /books/none', 'POST /odd/bug'])
    await world.call(line)
  await world.call('GET /books', undefined, { authorization: 'wrong' })
  expect(world.universe.journal.list().map(({ operation, status, answerer }) => [operation, status, answerer])).toEqual(
    [
      ['listBooks', 200, 'handwritten'],
      ['unwritten', 501, 'none'],
      [null, 404, 'refused'],
      [null, 405, 'refused'],
      ['getBook', 404, 'handwritten'],
      ['oddThing', 500, 'bug'],
      ['listBooks', 401, 'refused'],
    ],
  )
})

test('a bug is answered in the vendor’s shape, its stack is in the journal, and it changes nothing', async () => {
  const world = start()
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  const before = world.universe.fingerprint()
  for (const kind of ['bug', 'promise'])
    expect(await world.call(`POST /odd/${kind}`)).toMatchObject({ status: 500, body: { error: 'fire' } })
  expect(world.universe.journal.list()[0]?.error).toContain('operations.ts')
  expect(world.universe.fingerprint()).toBe(before)
  expect(errors).toHaveBeenCalledTimes(2)
})

test('a reply that leaves the contract is drift: noted, and in a strict universe a bug', async () => {
  const [loose, strict] = [start({ strict: false }), start()]
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect((await loose.call('POST /odd/drift')).status).toBe(200)
  expect(loose.universe.journal.list({ drift: true })).toMatchObject([
    { drift: ['/ must be object'], answerer: 'handwritten' },
  ])
  expect((await strict.call('POST /odd/drift')).status).toBe(500)
})

test('filters choose by operation, method, status, answerer and number', async () => {
  const world = start()
  for (const line of ['GET /books', 'POST /books', 'GET /unwritten', 'GET /books']) await world.call(line)
  const ids = (filter: Parameters<typeof world.universe.journal.list>[0]) =>
    world.universe.journal.list(filter).map((exchange) => exchange.id)
  expect(ids({ operation: 'listBooks' })).toEqual([1, 4])
  expect(ids({ method: 'POST' })).toEqual([2])
  expect(ids({ status: 501 })).toEqual([3])
  expect(ids({ answerer: 'none', twin: 'library' })).toEqual([3])
  expect(ids({ limit: 2 })).toEqual([3, 4])
  expect(ids({ after: 1, limit: 2 })).toEqual([2, 3])
})

test('credentials are not kept', async () => {
  const world = start()
  await world.call('GET /books', undefined, { cookie: 'session=secret' })
  const [exchange] = world.universe.journal.list()
  expect(JSON.stringify(exchange)).not.toContain(world.credentials.library?.token)
  expect(JSON.stringify(exchange)).not.toContain('session=secret')
})

test('a long body is cut, bytes are shown as base64', async () => {
  const world = start({ journal: { bodyLimit: 50 } })
  await world.call('POST /books', { title: 'x'.repeat(100) })
  await world.call('POST /odd/bytes')
  const [long, bytes] = world.universe.journal.list()
  expect(long?.requestBody).toHaveLength(50)
  expect(long?.replyBody).toHaveLength(50)
  expect(bytes?.replyBody).toBe('base64:AP8=')
})

test('only the last exchanges are kept', async () => {
  const world = start({ journal: { keep: 10 } })
  for (let n = 0; n < 35; n++) await world.call('GET /books')
  expect(world.universe.journal.list().map((exchange) => exchange.id)).toEqual([26, 27, 28, 29, 30, 31, 32, 33, 34, 35])
})

test('SQL sees the journal, the events and the documents', async () => {
  const world = start()
  await world.call('POST /books', { title: 'Emma', shelf: 'a' })
  expect(world.universe.query('SELECT operation, status FROM journal')).toEqual([{ operation: 'addBook', status: 201 }])
  expect(world.universe.query('SELECT type FROM events')).toEqual([{ type: 'book.new' }])
  expect(world.universe.query('SELECT title FROM library_books WHERE shelf = ?', ['a'])).toEqual([{ title: 'Emma' }])
})

test('rows are written behind, when the universe is idle', async () => {
  const world = start({ data: folder() })
  await world.call('GET /books')
  expect(rows(world)).toBe(0)
  await expect.poll(() => rows(world)).toBe(1)
})

test('a journal that cannot be written loses rows, not the process or state', async () => {
  const world = start({ data: folder() })
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  await world.call('GET /books')
  await expect.poll(() => rows(world)).toBe(1)
  const { sqlite } = world.universe.database
  sqlite.pragma(`log.max_page_count = ${sqlite.pragma('log.page_count', { simple: true })}`)
  await world.call('POST /books', { title: 'x'.repeat(100_000) })
  await expect.poll(() => errors.mock.calls.length).toBeGreaterThan(0)
  sqlite.pragma('log.max_page_count = 1000000')
  expect((await world.call('POST /books', { title: 'Emma' })).status).toBe(201)
  expect(world.universe.query('SELECT count(*) AS n FROM library_books')).toEqual([{ n: 2 }])
})

test('the journal of a folder goes on after a restart', async () => {
  const data = folder()
  const first = visit({ data })
  await first.call('GET /books')
  await first.close()
  const again = start({ data })
  await again.call('GET /books')
  expect(again.universe.journal.list().map((exchange) => exchange.id)).toEqual([1, 2])
})

test('a fork has the state of its parent and not its history', async () => {
  const world = start()
  await world.call('POST /books', { title: 'Emma' })
  const fork = world.host.fork('default', 'fork')
  expect(fork.journal.list()).toEqual([])
  expect(fork.fingerprint()).toBe(world.universe.fingerprint())
})

test('a listener hears of each exchange until it leaves', async () => {
  const world = start()
  const heard: Exchange[] = []
  const leave = world.universe.journal.subscribe((exchange) => heard.push(exchange))
  await world.call('POST /books', { title: 'Emma' })
  leave()
  await world.call('GET /books')
  expect(heard).toMatchObject([{ operation: 'addBook', requestBody: '{"title":"Emma"}' }])
})

test('a journal does not follow a reset', async () => {
  const world = start()
  await world.call('GET /books')
  world.host.reset('default')
  expect(world.universe.journal.list()).toEqual([])
})

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'universe-'))
  closing.push(() => rmSync(made, { recursive: true }))
  return made
}
