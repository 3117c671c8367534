import { Host, type Universe } from '@dtu/kit'
import { afterEach, expect, test } from 'vitest'
import { library } from './library/library.ts'
import { shelves } from './library/visit.ts'

const hosts: Host[] = []
afterEach(() => {
  for (const host of hosts.splice(0)) host.close()
})

function open(reuse = 4): Host {
  const host = new Host({ twins: [library], seed: 'acme-12', data: ':memory:', reuse })
  host.create('base', { clock: { mode: 'manual', at: 0 } })
  hosts.push(host)
  return host
}

const add = (universe: Universe, title: string) =>
  shelves(universe).books.insert({ id: title, title, shelf: 'new', pages: 1 })
const write = (universe: Universe, title: string) => {
  universe.transact('library', () => add(universe, title))
  universe.database.commit()
}
const titles = (universe: Universe) =>
  shelves(universe)
    .books.find()
    .map((book) => book.title)
const connectionOf = ({ database }: Universe) => database.sqlite

test('a fork that has the database of a dropped one is as the base is', () => {
  const host = open()
  const fingerprint = host.get('base').fingerprint()
  const first = host.fork('base', 'first')
  const connection = connectionOf(first)
  write(first, 'one')
  first.credentials()
  first.events.append(0, 'library', 'book.added', {})
  first.database.commit()
  expect(first.fingerprint()).not.toBe(fingerprint)
  host.drop('first')
  const second = host.fork('base', 'second')
  expect(connectionOf(second)).toBe(connection)
  expect(second.fingerprint()).toBe(fingerprint)
  expect(second.secrets()).toEqual([])
  expect(Buffer.compare(second.image(), host.get('base').image())).toBe(0)
})

test('what a dropped universe still does reaches nobody', () => {
  const host = open()
  const first = host.fork('base', 'first')
  write(first, 'one')
  host.drop('first')
  const second = host.fork('base', 'second')
  const before = second.fingerprint()
  expect(() => write(first, 'late')).toThrow('this database is closed')
  expect(() => first.query('SELECT 1')).toThrow('this database is closed')
  expect(second.fingerprint()).toBe(before)
})

test('a fork whose image was taken, or whose journal was asked, keeps its database to itself', () => {
  const host = open()
  for (const look of [
    (universe: Universe) => universe.image(),
    (universe: Universe) => universe.query('SELECT * FROM journal'),
  ]) {
    const first = host.fork('base', 'first')
    const connection = connectionOf(first)
    write(first, 'one')
    look(first)
    write(first, 'two')
    const copy = host.fork('first', 'copy')
    expect(titles(copy)).toEqual(expect.arrayContaining(['one', 'two']))
    host.drop('copy')
    host.drop('first')
    const second = host.fork('base', 'second')
    expect(connectionOf(second)).not.toBe(connection)
    expect(titles(second)).not.toContain('one')
    host.drop('second')
  }
})

test('an operation that fails, and a turn that cannot be committed, are taken back alone', async () => {
  const host = open()
  const universe = host.fork('base', 'first')
  write(universe, 'one')
  expect(() =>
    universe.transact('library', () => {
      add(universe, 'two')
      throw new Error('no')
    }),
  ).toThrow('no')
  universe.database.commit()
  expect(titles(universe)).toContain('one')
  expect(titles(universe)).not.toContain('two')
  universe.transact('library', () => add(universe, 'three'))
  const turn = universe.database.committed()
  universe.database.beforeCommit(() => {
    throw new Error('the disk is full')
  })
  universe.database.commit()
  await expect(turn).rejects.toThrow('the disk is full')
  expect(titles(universe)).toContain('one')
  expect(titles(universe)).not.toContain('three')
})

test('no more databases are kept than was said', () => {
  const host = open(1)
  const [first, second] = [host.fork('base', 'first'), host.fork('base', 'second')]
  const connections = [connectionOf(first), connectionOf(second)]
  host.drop('first')
  host.drop('second')
  expect(connections.map((connection) => connection.open)).toEqual([true, false])
})
