import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { library } from './library/library.ts'
import { type Mailbox, mailbox } from './library/mailbox.ts'
import { shelves, type Visit, visit } from './library/visit.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

function start(options: Parameters<typeof visit>[0] = {}): Visit {
  const world = visit(options)
  closing.push(() => world.close())
  return world
}

async function subscribe(world: Visit, answer?: (n: number) => number): Promise<Mailbox> {
  const box = await mailbox(answer)
  closing.push(() => box.close())
  await world.call('POST /readers', { url: box.url })
  return box
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'universe-'))
  closing.push(() => rmSync(made, { recursive: true }))
  return made
}

const agenda = (world: Visit) => world.universe.agenda.list().reverse()

test('a task runs when the clock passes its time, at its time', async () => {
  const world = start()
  const { body: book } = await world.call('POST /books', { title: 'Emma' })
  const lentAt = world.universe.clock.now()
  await world.call(`POST /books/${book.id}/loan`)
  await world.universe.advance(14 * DAY - 1)
  expect((await world.call(`GET /books/${book.id}`)).body.lent).toBe('librarian')
  await world.universe.advance(MINUTE)
  expect((await world.call(`GET /books/${book.id}`)).body.lent).toBeUndefined()
  expect(world.universe.events.after(1)).toMatchObject([{ type: 'book.back', at: lentAt + 14 * DAY }])
})

test('what falls due on the way is done in order of its time, then of its making', async () => {
  const world = start()
  const { universe } = world
  const ids: string[] = []
  for (const title of ['b', 'a', 'a too']) ids.push((await world.call('POST /books', { title })).body.id)
  const now = universe.clock.now()
  universe.transact('library', (w) => {
    w.later(now + 2 * MINUTE, 'giveBack', { id: ids[0] })
    w.later(now + MINUTE, 'giveBack', { id: ids[1] })
    w.later(now + MINUTE, 'giveBack', { id: ids[2] })
  })
  await universe.advance(3 * MINUTE)
  const back = universe.events.after(3)
  expect(back.map((event) => (event.body as { id: string }).id)).toEqual([ids[1], ids[2], ids[0]])
  expect(back.map((event) => event.at - now)).toEqual([MINUTE, MINUTE, 2 * MINUTE])
})

test('an event is delivered after its commit, once', async () => {
  const world = start()
  const box = await subscribe(world)
  await world.call('POST /books', { title: 'Emma' })
  await world.universe.settle()
  expect(box.letters).toMatchObject([{ body: { type: 'book.new', seq: 1 }, headers: { 'x-attempt': '1' } }])
  expect(agenda(world)).toMatchObject([{ state: 'done', attempt: 1, log: [{ status: 200, to: box.url }] }])
})

test('a refused event is not delivered', async () => {
  const world = start()
  const box = await subscribe(world)
  await world.call('POST /books', { title: '' })
  await world.universe.settle()
  expect(box.letters).toEqual([])
})

test('a failed delivery is tried again when the vendor does, in universe time', async () => {
  const world = start()
  const box = await subscribe(world, (n) => (n < 3 ? 500 : 200))
  await world.call('POST /books', { title: 'Emma' })
  await world.universe.settle()
  expect(box.letters).toHaveLength(1)
  await world.universe.advance(MINUTE)
  expect(box.letters).toHaveLength(2)
  await world.universe.advance(20 * MINUTE)
  expect(box.letters.map((letter) => letter.headers['x-attempt'])).toEqual(['1', '2', '3'])
  const [item] = agenda(world)
  expect(item).toMatchObject({ state: 'done', attempt: 3 })
  const times = item?.log.map((entry) => (entry as { at: number }).at) ?? []
  expect(times.map((at) => at - (times[0] ?? 0))).toEqual([0, MINUTE, 11 * MINUTE])
})

test('a delivery that fails for good is left as failed', async () => {
  const world = start()
  const box = await subscribe(world, () => 500)
  await world.call('POST /books', { title: 'Emma' })
  await world.universe.advance(DAY)
  expect(box.letters).toHaveLength(3)
  expect(agenda(world)).toMatchObject([{ state: 'failed', attempt: 3 }])
})

test('a host outside is not reached unless egress is allowed', async () => {
  const world = start()
  await world.call('POST /readers', { url: 'https://example.com/' })
  await world.call('POST /books', { title: 'Emma' })
  await world.universe.settle()
  expect(agenda(world)[0]?.log).toMatchObject([{ reason: 'egress' }])
})

test('nobody listening is a failed connection', async () => {
  const world = start()
  await world.call('POST /readers', { url: 'http://127.0.0.1:1/' })
  await world.call('POST /books', { title: 'Emma' })
  await world.universe.settle()
  expect(agenda(world)[0]?.log).toMatchObject([{ reason: 'connection' }])
})

test('a task that breaks is left as failed with its stack, and the others are done', async () => {
  const world = start()
  world.universe.transact('library', (w) => {
    w.later(w.now(), 'fall', {})
    w.later(w.now(), 'giveBack', { id: 'none' })
  })
  await world.universe.settle()
  expect(agenda(world).map((item) => item.state)).toEqual(['failed', 'done'])
  expect(JSON.stringify(agenda(world)[0]?.log)).toContain('the shelf fell')
  expect(world.universe.events.after(0)).toMatchObject([{ type: 'book.back' }])
})

test('a cancelled item does not run', async () => {
  const { universe } = start()
  const item = universe.transact('library', (w) => w.later(w.now() + MINUTE, 'giveBack', { id: 'x' }))
  expect(universe.transact('library', (w) => w.cancel(item))).toBe(true)
  await universe.advance(DAY)
  expect(universe.events.last()).toBe(0)
  expect(universe.transact('library', (w) => w.cancel(item))).toBe(false)
})

test('with a wall clock due work is done by itself', async () => {
  const world = start({ clock: { mode: 'wall' } })
  const box = await subscribe(world)
  world.universe.transact('library', (w) => void w.later(w.now() + 40, 'giveBack', { id: 'x' }))
  await box.hold(1)
  expect(box.letters[0]?.body.type).toBe('book.back')
})

test('hundreds of deliveries that are due together all arrive', async () => {
  const world = start()
  const box = await subscribe(world)
  await Promise.all(Array.from({ length: 300 }, (_, n) => world.call('POST /books', { title: `Book ${n}` })))
  await world.universe.settle()
  expect(new Set(box.letters.map((letter) => letter.body.seq)).size).toBe(300)
})

test('work that waits survives a restart', async () => {
  const data = folder()
  const first = visit({ data })
  const box = await mailbox((n) => (n === 1 ? 500 : 200))
  closing.push(() => box.close())
  await first.call('POST /readers', { url: box.url })
  await first.call('POST /books', { title: 'Emma' })
  await first.universe.settle()
  await first.close()
  const again = start({ data, clock: undefined })
  await again.universe.advance(MINUTE)
  expect(box.letters.map((letter) => letter.headers['x-attempt'])).toEqual(['1', '2'])
})

test('work of a twin that is not started this time waits until it is', async () => {
  const data = folder()
  const first = visit({ data })
  first.universe.transact('library', (w) => void w.later(w.now() + MINUTE, 'giveBack', { id: 'x' }))
  await first.close()
  const without = visit({
    data,
    clock: undefined,
    twins: [
      { ...library, name: 'other', tables: {}, seed() {}, credentials: () => ({}), reopened: undefined },
    ] as never,
  })
  await without.universe.advance(DAY)
  expect(without.universe.events.last()).toBe(0)
  await without.close()
  const back = start({ data, clock: undefined })
  await back.universe.settle()
  expect(back.universe.events.after(0)).toMatchObject([{ type: 'book.back' }])
})

test('a socket is welcomed, heard and forgotten', async () => {
  const world = start({ clock: { mode: 'wall' } })
  const url = (await world.listen('library')).replace('http', 'ws')
  const socket = new WebSocket(`${url}/line`)
  const texts: string[] = []
  socket.on('message', (data) => texts.push(String(data)))
  const until = (count: number) => expect.poll(() => texts.length).toBe(count)
  await until(1)
  socket.send('hello')
  await until(2)
  expect(texts).toEqual(['welcome', 'heard hello'])
  expect(shelves(world.universe).lines.count()).toBe(1)
  socket.close()
  await expect.poll(() => shelves(world.universe).lines.count()).toBe(0)
})

test('a socket of an unknown path or universe is refused', async () => {
  const world = start()
  const url = (await world.listen('library')).replace('http', 'ws')
  const status = (path: string) =>
    new Promise((resolve) =>
      new WebSocket(url + path)
        .on('unexpected-response', (_request, reply) => resolve(reply.statusCode))
        .on('error', () => {}),
    )
  expect(await status('/nowhere')).toBe(404)
  expect(await status('/u/nobody/line')).toBe(404)
})
