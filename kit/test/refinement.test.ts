import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { adjust, refined, refinementOf } from '@dtu/kit'
import { parseRefinement } from '@dtu/kit/refinement/read'
import { expect, onTestFinished, test } from 'vitest'
import { library } from './library/library.ts'
import { type Visit, visit } from './library/visit.ts'

const grounds = {
  why: 'The recorded service does so each time.',
  evidence: { tape: 'library.har', exchange: 0, seen: '2026-03-02', count: 2 },
}

/** The entries as a file would have them: read and checked. */
const entries = (...told: object[]) =>
  parseRefinement('refinement.yaml', JSON.stringify(told.map((one) => ({ ...one, ...grounds })))).value

function refinedLibrary(...told: object[]): Visit {
  const world = visit({ twins: [adjust(library, entries(...told))] })
  onTestFinished(() => world.close())
  return world
}

const of = { table: 'books' }
const book = { title: 'Emma', shelf: 'lives' }

test('a field that is added to a thing is in every reply that shows it, and in no refusal', async () => {
  const { call } = refinedLibrary({ kind: 'field', of, at: '.edition', beside: ['title'], add: null })
  const made = await call('POST /books', book)
  expect(made.body.edition).toBeNull()
  expect((await call(`GET /books/${made.body.id}`)).body).toHaveProperty('edition', null)
  expect((await call('GET /books?shelf=lives')).body.books[0]).toHaveProperty('edition', null)
  expect((await call('GET /books/none')).body).not.toHaveProperty('edition')
})

test('a field is removed, renamed, written in another form, copied or said in other words', async () => {
  const { call } = refinedLibrary(
    { kind: 'field', of, at: '.title', rename: 'name' },
    { kind: 'field', of, at: '.pages', as: 'text' },
    { kind: 'field', of, at: '.shelf', map: { lives: 'LIVES' } },
    { kind: 'field', of, at: '.label', copy: '.name' },
    { kind: 'field', shown: [{ operation: 'listBooks', at: '$' }], at: '.last', remove: 'null' },
  )
  const { body } = await call('POST /books', { ...book, pages: 7 })
  expect(body).toEqual({ id: body.id, name: 'Emma', shelf: 'LIVES', pages: '7', label: 'Emma' })
  expect((await call('GET /books?shelf=none')).body).not.toHaveProperty('last')
  expect((await call('GET /books?shelf=lives')).body).toHaveProperty('last')
})

test('a default is stored, where the client said nothing, and shows wherever the thing is read', async () => {
  const { call } = refinedLibrary({
    kind: 'stored',
    operation: 'addBook',
    table: 'books',
    at: '.pages',
    value: 12,
    unless: 'body.pages',
  })
  const { body } = await call('POST /books', book)
  expect(body.pages).toBe(12)
  expect((await call(`GET /books/${body.id}`)).body.pages).toBe(12)
  expect((await call('POST /books', { ...book, pages: 3 })).body.pages).toBe(3)
})

test('statuses, codes and headers are the recorded ones, of refusals too', async () => {
  const { call } = refinedLibrary(
    { kind: 'status', operations: ['addBook'], from: 201, to: 202 },
    {
      kind: 'error',
      operations: 'all',
      when: { at: '.error', is: 'no_such_book' },
      status: 410,
      set: { '.error': 'gone' },
    },
    { kind: 'header', operations: 'all', name: 'x-shelf', set: 'own', of: 'success' },
    { kind: 'error', operations: 'all', when: { at: '.error', is: 'no_card' }, set: { '.error': 'card_wanted' } },
  )
  expect(await call('POST /books', book)).toMatchObject({ status: 202, headers: { 'x-shelf': 'own' } })
  const refused = await call('GET /books/none')
  expect(refused).toMatchObject({ status: 410, body: { error: 'gone' } })
  expect(refused.headers).not.toHaveProperty('x-shelf')
  expect((await call('GET /books/none', undefined, { authorization: 'none' })).body).toEqual({ error: 'card_wanted' })
})

test('an order is kept by whole lists, and ids have the recorded form', async () => {
  const { call } = refinedLibrary(
    { kind: 'order', operation: 'listBooks', at: '.books[]', by: [{ at: '.title', descending: true }] },
    { kind: 'id', of: 'book', prefix: 'bk_', alphabet: 'abcdef', length: 6 },
  )
  for (const title of ['b', 'c', 'a']) await call('POST /books', { title, shelf: 'letters' })
  const { books } = (await call('GET /books?shelf=letters')).body
  expect(books.map(({ title }: any) => title)).toEqual(['c', 'b', 'a'])
  expect(books[0].id).toMatch(/^bk_[a-f]{6}$/)
})

const refusal = { status: 422, body: { error: 'refused', said: '{argument.title}', id: '{draw err 10}' } }

test.each([
  ['what is left out', { at: 'argument.shelf', missing: true }, { title: 'x' }, { title: 'x', shelf: 's' }],
  ['a value', { at: 'body.title', is: ['x'] }, { title: 'x' }, { title: 'y' }],
  ['any but these values', { at: 'body.title', not: ['x', 'y'] }, { title: 'z' }, { title: 'y' }],
  ['a text that is too long', { at: 'body.title', longer: 3 }, { title: 'long' }, { title: 'ong' }],
  ['a number that is too large', { at: 'body.pages', more: 9 }, { title: 'x', pages: 10 }, { title: 'x', pages: 9 }],
])('%s is refused in the recorded words, and changes nothing', async (_, request, refused, taken) => {
  const { call } = refinedLibrary({ kind: 'refuse', operation: 'addBook', request, answer: refusal })
  const reply = await call('POST /books', refused)
  expect(reply).toMatchObject({ status: 422, body: { error: 'refused', said: refused.title } })
  expect(reply.body.id).toMatch(/^err[A-Za-z0-9]{10}$/)
  expect((await call('GET /books?shelf=new')).body.count).toBe(0)
  expect((await call('POST /books', taken)).status).toBe(201)
})

test('what is taken is refused, and so is a thing in a state, or one that is gone', async () => {
  const { call } = refinedLibrary(
    { kind: 'refuse', operation: 'addBook', taken: { ...of, at: '.title', by: 'body.title' }, answer: { status: 409 } },
    {
      kind: 'refuse',
      operation: 'lendBook',
      state: { ...of, named: 'path.id', at: '.lent', is: ['librarian'] },
      answer: { status: 423 },
    },
    {
      kind: 'refuse',
      operation: 'removeBook',
      state: { ...of, named: 'path.id', absent: true },
      answer: { status: 410 },
    },
  )
  const { body } = await call('POST /books', book)
  expect((await call('POST /books', book)).status).toBe(409)
  expect((await call(`POST /books/${body.id}/loan`)).status).toBe(200)
  expect((await call(`POST /books/${body.id}/loan`)).status).toBe(423)
  expect((await call(`DELETE /books/${body.id}`)).status).toBe(204)
  expect((await call(`DELETE /books/${body.id}`)).status).toBe(410)
})

test('a thing shows in lists only after its time, which passes in the universe, and by its id at once', async () => {
  const world = refinedLibrary({
    kind: 'delay',
    operation: 'addBook',
    table: 'books',
    seconds: 3,
    hidden: [{ operation: 'listBooks', at: '.books[]' }],
  })
  const { body } = await world.call('POST /books', book)
  const shown = async () => (await world.call('GET /books?shelf=lives')).body.books.length
  expect(await shown()).toBe(0)
  expect((await world.call(`GET /books/${body.id}`)).status).toBe(200)
  await world.universe.advance(2999)
  expect(await shown()).toBe(0)
  await world.universe.advance(1)
  expect(await shown()).toBe(1)
})

test('an argument that is left out is what the service takes for it, and has a greatest value', async () => {
  const { call } = refinedLibrary({ kind: 'argument', operation: 'listBooks', name: 'limit', value: '2', most: 3 })
  for (const title of ['a', 'b', 'c', 'd']) await call('POST /books', { title, shelf: 's' })
  expect((await call('GET /books?shelf=s')).body.count).toBe(2)
  expect((await call('GET /books?shelf=s&limit=1')).body.count).toBe(1)
  expect((await call('GET /books?shelf=s&limit=9')).body.count).toBe(3)
})

test('what the service has from the start is there, with an id of its own', async () => {
  const { call } = refinedLibrary({
    kind: 'seed',
    table: 'books',
    document: { id: '{id book rules}', title: 'Rules', shelf: 'rules' },
  })
  const { books } = (await call('GET /books?shelf=rules')).body
  expect(books).toEqual([{ id: expect.stringMatching(/^B[A-Z0-9]{8}$/), title: 'Rules' }])
})

test('the same seed and requests give the same state, and a fork has its own', async () => {
  const told = {
    kind: 'delay',
    operation: 'addBook',
    table: 'books',
    seconds: 3,
    hidden: [{ operation: 'listBooks', at: '.books[]' }],
  }
  const [one, other] = [refinedLibrary(told), refinedLibrary(told)]
  for (const { call } of [one, other]) await call('POST /books', book)
  expect(one.universe.fingerprint()).toBe(other.universe.fingerprint())
})

test('an operation that no entry is about is the very same function', () => {
  const twin = adjust(
    library,
    entries({ kind: 'stored', operation: 'addBook', table: 'books', at: '.pages', value: 1 }),
  )
  expect(twin.operations.getBook).toBe(library.operations.getBook)
  expect(twin.operations.addBook).not.toBe(library.operations.addBook)
  expect(refinementOf(twin)).toMatchObject({ base: library, entries: [{ kind: 'stored' }] })
})

function file(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dtu-refinement-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'refinement.yaml'), text)
  return join(folder, 'refinement.yaml')
}

const written = (entry: object) => JSON.stringify([{ ...entry, ...grounds }], null, 1)

test('a twin without entries is itself', () => {
  expect(refined(library, join(tmpdir(), 'nowhere', 'refinement.yaml'))).toBe(library)
  expect(refined(library, file('[]'))).toBe(library)
})

test.each([
  ['an unknown key', { kind: 'header', operations: 'all', name: 'x-a', set: 'b', sets: 1 }, /there is no 'sets' here/],
  ['an unknown kind', { kind: 'headers' }, /Expected 'status'/],
  ['two things done with a field', { kind: 'field', of, at: '.a', add: 1, remove: 'always' }, /one thing is done/],
  ['a path that is none', { kind: 'field', of, at: 'a', add: 1 }, /a path is written/],
])('%s is refused with its place', (_, entry, message) => {
  expect(() => refined(library, file(written(entry)))).toThrow(message)
})

test.each([
  [
    'operation',
    { kind: 'status', operations: ['addBok'], from: 200, to: 201 },
    "no operation 'addBok' (did you mean 'addBook'?)",
  ],
  ['table', { kind: 'field', of: { table: 'book' }, at: '.a', add: 1 }, "no table 'book' (did you mean 'books'?)"],
  [
    'kind of id',
    { kind: 'id', of: 'boook', alphabet: 'ab', length: 3 },
    "no kind of id 'boook' (did you mean 'book'?)",
  ],
])('an %s that the twin has not is told with its place when the contract is read', (_, entry, message) => {
  const twin = refined(library, file(written(entry)))
  expect(() => twin.contract()).toThrow(message)
})
