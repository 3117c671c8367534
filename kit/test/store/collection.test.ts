import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Book } from '../library/tables.ts'
import { shelves, visit } from '../library/visit.ts'

const world = visit()
afterAll(() => world.close())
const shelf = () => shelves(world.universe).books
const get = (id: string) => shelf().get(id) as Book

beforeEach(() => {
  for (const book of shelf().find()) shelf().delete(book.id)
  for (const [id, pages] of [
    ['c', 30],
    ['a', 10],
    ['b', null],
  ] as const)
    shelf().insert({ id, title: `Title ${id}`, shelf: 's', pages })
})

const ids = (books: { id: string }[]) => books.map((book) => book.id)

test('documents come in the order of insertion, or of a column', () => {
  expect(ids(shelf().find())).toEqual(['c', 'a', 'b'])
  expect(ids(shelf().find({ where: { pages: { gte: 0 } }, order: 'pages' }))).toEqual(['a', 'c'])
  expect(ids(shelf().find({ order: 'pages', descending: true, limit: 1 }))).toEqual(['c'])
  expect(ids(shelf().find({ offset: 1 }))).toEqual(['a', 'b'])
})

test('a condition compares, lists, or asks for null', () => {
  expect(ids(shelf().find({ where: { pages: null } }))).toEqual(['b'])
  expect(ids(shelf().find({ where: { pages: { gt: 10, lt: 31 } } }))).toEqual(['c'])
  expect(ids(shelf().find({ where: { title: { in: ['Title a', 'Title b'] } } }))).toEqual(['a', 'b'])
  expect(shelf().find({ where: { title: { in: [] } } })).toEqual([])
  expect(shelf().count({ lent: false })).toBe(3)
  expect(shelf().count()).toBe(3)
})

test('what has no column cannot be searched by', () => {
  expect(() => shelf().find({ where: { colour: 'red' } as never })).toThrow("no column 'colour'")
})

test('a property kept apart is in the document and not in the stored JSON', () => {
  expect(shelf().get('a')).toEqual({ id: 'a', title: 'Title a', shelf: 's', pages: 10 })
  const [row] = world.universe.query("SELECT doc, shelf FROM library_books WHERE key = 'a'")
  expect(JSON.parse(row?.doc as string)).toEqual({ id: 'a', title: 'Title a', pages: 10 })
  expect(row?.shelf).toBe('s')
})

test('a page is the stored JSON, and tells its last key and its length', () => {
  const page = shelf().page({ where: { shelf: 's' }, limit: 2 })
  expect(JSON.parse(page.items.text).map((book: { id: string }) => book.id)).toEqual(['c', 'a'])
  expect(page).toMatchObject({ count: 2, last: 'a' })
  expect(shelf().page({ where: { shelf: 'none' } })).toMatchObject({ count: 0, last: undefined })
})

test('a page is read anew after a write', () => {
  const count = () => shelf().page({ where: { shelf: 's' } }).count
  expect(count()).toBe(3)
  shelf().insert({ id: 'd', title: 'Title d', shelf: 's', pages: 1 })
  expect(count()).toBe(4)
  shelf().delete('d')
  expect(count()).toBe(3)
})

test('pages of different questions are never taken for one another', () => {
  shelf().insert({ id: 'e', title: 'x\ny', shelf: 'z', pages: 5 })
  shelf().insert({ id: 'f', title: 'x', shelf: 'y\nz', pages: null })
  const asked = (where: Record<string, unknown>) =>
    JSON.parse(shelf().page({ where } as never).items.text).map((b: { id: string }) => b.id)
  expect(asked({ title: 'x\ny', shelf: 'z' })).toEqual(['e'])
  expect(asked({ title: 'x', shelf: 'y\nz' })).toEqual(['f'])
  expect(asked({ pages: null, shelf: 'y\nz' })).toEqual(['f'])
  expect(asked({ pages: '', shelf: 'y\nz' })).toEqual([])
  expect(asked({ pages: 5 })).toEqual(['e'])
  expect(asked({ pages: '5' })).toEqual([])
})

test('an update to undefined removes the property', () => {
  const lent = shelf().update(get('a'), { lent: 'someone' })
  expect(shelf().count({ lent: true })).toBe(1)
  expect(shelf().update(lent, { lent: undefined })).not.toHaveProperty('lent')
  expect(shelf().count({ lent: true })).toBe(0)
})

test('a document reads the same whether it is remembered or read back', async () => {
  const wrong = { shelf: 's', id: 'g', lent: undefined, title: 'Title g', pages: 1 }
  const returned = shelf().insert(wrong)
  const remembered = shelf().get('g')
  const readBack = shelves(world.host.restore('copy', world.universe.image())).books.get('g')
  world.host.drop('copy')
  for (const document of [returned, remembered]) {
    expect(document).toStrictEqual(readBack)
    expect(JSON.stringify(document)).toBe(JSON.stringify(readBack))
  }
})

test('in a strict universe a document cannot be changed in place', () => {
  expect(() => {
    get('a').title = 'changed'
  }).toThrow(TypeError)
})

test('more documents than the cache holds are all found', () => {
  world.universe.database.operation(() => {
    for (let n = 0; n < 6_000; n++) shelf().insert({ id: `n${n}`, title: '', shelf: 'many', pages: n })
  })
  expect(shelf().find({ where: { shelf: 'many' } })).toHaveLength(6_000)
  expect(shelf().get('n0')?.pages).toBe(0)
})
