import { expect, test } from 'vitest'
import { type Change, Changes } from '../../src/store/changes.ts'
import { Collection } from '../../src/store/collection.ts'
import { Database } from '../../src/store/database.ts'
import { createStatements, table } from '../../src/store/table.ts'

function shelf() {
  const database = new Database(':memory:')
  const books = table<{ id: string; title: string }>()({ key: 'id' })
  for (const statement of createStatements('library', 'books', books)) database.sqlite.exec(statement)
  const told: (readonly Change[])[] = []
  return { database, books: new Collection(database, 'library', 'books', books, true), told }
}

test('each operation tells what it changed, with what was there before', () => {
  const { database, books, told } = shelf()
  database.changes.watch((changes) => told.push(changes))
  database.operation(() => books.insert({ id: 'a', title: 'One' }))
  database.operation(() => {
    books.put({ id: 'a', title: 'Two' })
    books.delete('a')
    books.delete('nothing')
  })
  const place = { twin: 'library', table: 'books', key: 'a' }
  expect(told).toEqual([
    [{ ...place, after: { id: 'a', title: 'One' } }],
    [
      { ...place, before: { id: 'a', title: 'One' }, after: { id: 'a', title: 'Two' } },
      { ...place, before: { id: 'a', title: 'Two' } },
    ],
  ])
})

test('an operation that fails changed nothing', () => {
  const { database, books, told } = shelf()
  database.changes.watch((changes) => told.push(changes))
  expect(() =>
    database.operation(() => {
      books.insert({ id: 'a', title: 'One' })
      throw new Error('no')
    }),
  ).toThrow('no')
  database.operation(() => books.insert({ id: 'b', title: 'Two' }))
  expect(told.map((changes) => changes.map((change) => change.key))).toEqual([['b']])
})

test('nobody is told any more who stopped watching', () => {
  const changes = new Changes()
  const stop = changes.watch(() => expect.unreachable())
  stop()
  expect(changes.watched).toBe(false)
})
