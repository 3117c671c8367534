import { adjust, type Twin } from '@dtu/kit'
import type { Entry } from '@dtu/kit/refinement/entry'
import { parseRefinement } from '@dtu/kit/refinement/read'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { library as plain } from '../../kit/test/library/library.ts'
import { type RefineOptions, refine } from '../src/refine/refine.ts'
import { forgetful, type Tried, takeBack } from '../src/refine/tried.ts'
import { Stage } from '../src/replay/stage.ts'
import type { Tape } from '../src/tape/tape.ts'
import { type Call, record } from './tape.ts'

const library = { ...plain, authorization: (token: string) => ({ authorization: token }) }
const LIBRARY = 'https://library.example'
const grounds = {
  why: 'The service of this test is made to do so.',
  evidence: { tape: 'made.har', exchange: 0, seen: '2026-03-02', count: 1 },
}

/** Entries as a file would have them. */
const entriesOf = (...told: readonly object[]): Entry[] =>
  parseRefinement('planted', JSON.stringify(told.map((one) => ({ ...one, ...grounds })))).value

const add = (body: object): Call => ({ method: 'POST', url: `${LIBRARY}/books`, body })
const get = (n: number) => (answers: readonly any[]) => ({ method: 'GET', url: `${LIBRARY}/books/${answers[n].id}` })
const list = { method: 'GET', url: `${LIBRARY}/books?shelf=own` }

const STORY = [
  add({ title: 'Emma', shelf: 'own', pages: 474 }),
  add({ title: 'Persuasion and its long, long subtitle', shelf: 'own' }),
  add({ title: 'Cranford', shelf: 'own' }),
  list,
  get(0),
  get(1),
  ([book]: readonly any[]) => ({ method: 'PATCH', url: `${LIBRARY}/books/${book.id}`, body: { pages: 475 } }),
  get(0),
  ([book]: readonly any[]) => ({ method: 'POST', url: `${LIBRARY}/books/${book.id}/loan` }),
  ([book]: readonly any[]) => ({ method: 'POST', url: `${LIBRARY}/books/${book.id}/loan` }),
  ([, , book]: readonly any[]) => ({ method: 'DELETE', url: `${LIBRARY}/books/${book.id}` }),
  ([, , book]: readonly any[]) => ({ method: 'DELETE', url: `${LIBRARY}/books/${book.id}` }),
  add({ title: 'Emma', shelf: 'own' }),
  add({ title: 'Ruth' }),
  get(2),
  list,
  { method: 'GET', url: `${LIBRARY}/books?shelf=empty` },
]

/** What a library with these entries answers to the story. */
async function taped(planted: readonly Entry[], story: typeof STORY = STORY, name = 'made.har'): Promise<Tape> {
  const stage = new Stage({ twins: [adjust(library, planted)], seed: 'empty' })
  try {
    return { ...(await record(stage, 'library', story)), name }
  } finally {
    await stage.close()
  }
}

const refined = (tapes: readonly Tape[], more: Partial<RefineOptions> = {}) =>
  refine({ subject: { twin: library }, tapes, ...more })

const of = { table: 'books' }
const PLANTS: Readonly<Record<string, object>> = {
  'a field that is null': { kind: 'field', of, at: '.edition', beside: ['title'], add: null },
  'a field that is always the same': { kind: 'field', of, at: '.kind', beside: ['title'], add: 'print' },
  'a field that says the same as another': { kind: 'field', of, at: '.label', copy: '.title' },
  'a field that is left out': { kind: 'field', of, at: '.pages', remove: 'always' },
  'a field of another name': { kind: 'field', of, at: '.title', rename: 'heading' },
  'a number that is a text': { kind: 'field', of, at: '.pages', as: 'text' },
  'a null that is left out': {
    kind: 'field',
    shown: [{ operation: 'listBooks', at: '$' }],
    at: '.last',
    remove: 'null',
  },
  'another default': {
    kind: 'stored',
    operation: 'addBook',
    table: 'books',
    at: '.pages',
    value: 12,
    unless: 'body.pages',
  },
  'another status': { kind: 'status', operations: ['addBook'], from: 201, to: 200 },
  'another error': {
    kind: 'error',
    operations: 'all',
    when: { at: '.error', is: 'no_such_book' },
    set: { '.error': 'unknown_book' },
  },
  'another status of an error': {
    kind: 'error',
    operations: ['getBook'],
    when: { at: '.error', is: 'no_such_book' },
    status: 410,
  },
  'a header everywhere': { kind: 'header', operations: 'all', name: 'x-served', set: 'by-hand' },
  'a header of one operation': { kind: 'header', operations: ['listBooks'], name: 'x-listed', set: 'yes' },
  'an order by title': { kind: 'order', operation: 'listBooks', at: '.books[]', by: [{ at: '.title' }] },
  'a rule that something is there': {
    kind: 'refuse',
    operation: 'addBook',
    request: { at: 'body.shelf', missing: true },
    answer: { status: 400, body: { error: 'no_shelf' } },
  },
  'a name that is taken': {
    kind: 'refuse',
    operation: 'addBook',
    taken: { ...of, at: '.title', by: 'body.title' },
    answer: { status: 409, body: { error: 'taken' } },
  },
  'a state in which something is refused': {
    kind: 'refuse',
    operation: 'lendBook',
    state: { ...of, named: 'path.id', at: '.lent', is: ['librarian'] },
    answer: { status: 409, body: { error: 'lent' } },
  },
  'ids of another form': {
    kind: 'id',
    of: 'book',
    prefix: 'BOOK',
    alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
    length: 8,
  },
  'a text that is too short': {
    kind: 'refuse',
    operation: 'addBook',
    request: { at: 'body.title', shorter: 5 },
    answer: { status: 400, body: { error: 'short' } },
  },
  'what is done again, and is fine': {
    kind: 'status',
    operations: ['removeBook'],
    from: 404,
    to: 204,
    when: { at: '.error', is: 'no_such_book' },
    body: 'none',
  },
  'words of a refusal that are left out': {
    kind: 'field',
    shown: [{ operation: 'getBook', at: '$' }],
    at: '.error',
    remove: 'always',
    on: 'refusal',
  },
}

describe('what a service does otherwise is found and closed', () => {
  test.each(Object.entries(PLANTS))('%s', async (_, plant) => {
    const { differences, accepted, rest } = await refined([await taped(entriesOf(plant))])
    expect(rest.map(({ found }) => found.id)).toEqual([])
    expect(differences.before).toBeGreaterThan(0)
    expect(accepted.length).toBeGreaterThan(0)
  })
})

test('several changes at once are closed one by one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(Object.keys(PLANTS), { minLength: 2, maxLength: 4 }), async (names) => {
      const tape = await taped(entriesOf(...names.map((name) => PLANTS[name] as object)))
      const { differences, rest } = await refined([tape])
      // What one of them hides of another stays a difference; none is made.
      expect(rest.length).toBeLessThanOrEqual(differences.before)
      expect(differences.after).toBeLessThan(differences.before)
    }),
    { seed: 8, numRuns: 8 },
  )
}, 60_000)

test('what helps a tape and harms another is refused, and named as harmful', async () => {
  const always = entriesOf({ kind: 'field', of, at: '.kind', beside: ['title'], add: 'print' })
  const [here, there] = [await taped(always), await taped([], STORY, 'other.har')]
  const { accepted, rest, differences } = await refined([here], { corpus: [there] })
  expect(accepted).toEqual([])
  expect(differences.after).toBe(differences.before)
  const refused = rest.flatMap((one) => one.refused)
  expect(refused.some(({ why }) => why.startsWith('worse: other.har'))).toBe(true)
})

/** A memory that can be looked into. */
function memory(): Tried & { readonly added: string[] } {
  const known = forgetful()
  const added: string[] = []
  return {
    added,
    get: known.get,
    add(key, why) {
      added.push(key)
      known.add(key, why)
    },
  }
}

test('run again it plays no proposal a second time, and accepts nothing more', async () => {
  const tape = await taped(entriesOf(PLANTS['a field that is null']!, PLANTS['a header everywhere']!))
  const other = await taped([], STORY, 'other.har')
  const tried = memory()
  const first = await refined([tape], { corpus: [other], tried })
  expect(first.rest.length).toBeGreaterThan(0)
  const twin = adjust(library, first.entries)
  const again = await refine({ subject: { twin }, tapes: [tape], corpus: [other], tried })
  expect(again).toMatchObject({ accepted: [], tried: 0, entries: first.entries })
})

test('what a check took back is not proposed to it again, but to another check', async () => {
  const tapes = [await taped(entriesOf(PLANTS['another status']!, PLANTS['a header everywhere']!))]
  const tried = memory()
  const checked = (twin: Twin, check?: string) =>
    refine({ subject: { twin }, tapes, tried, ...(check !== undefined && { check }) })
  const first = await checked(library, 'npm test')
  const [back, ...kept] = first.accepted
  takeBack(tried, back!.entries, { check: 'npm test', tapes })

  const twin = adjust(
    library,
    kept.flatMap(({ entries }) => entries),
  )
  const again = await checked(twin, 'npm test')
  expect(again.accepted.flatMap(({ entries }) => entries)).not.toContainEqual(back!.entries[0])
  const left = again.rest.find(({ found }) => found.id === back!.found)
  expect(left?.refused.map(({ why }) => why)).toContain('taken back: the check breaks with it (npm test)')
  const { accepted } = await checked(twin, 'npm run lint')
  expect(accepted.map(({ found }) => found)).toContain(back!.found)
  expect((await checked(twin)).accepted.map(({ found }) => found)).toContain(back!.found)
})

test('the same tapes give the same entries', async () => {
  const tape = await taped(entriesOf(...Object.values(PLANTS).slice(0, 4)))
  const [one, other] = [await refined([tape]), await refined([tape])]
  expect(one.entries).toEqual(other.entries)
})

test('an entry says why, and where it was seen first', async () => {
  const { entries } = await refined([await taped(entriesOf(PLANTS['another status']!))])
  expect(entries).toEqual([
    {
      kind: 'status',
      operations: ['addBook'],
      from: 201,
      to: 200,
      why: 'The service answers 200 where the twin answered 201.',
      evidence: { tape: 'made.har', exchange: 0, seen: '2026-03-02', count: 5 },
    },
  ])
})

test('a value that one thing alone vouches for is no default: it is left', async () => {
  const once = [add({ title: 'Emma', shelf: 'own' })]
  const tape = await taped(
    entriesOf({ kind: 'field', of, at: '.kind', beside: ['title'], add: 'print' }),
    once as never,
  )
  const { accepted, rest } = await refined([tape])
  expect(accepted).toEqual([])
  expect(rest.map(({ refused }) => refused)).toEqual([[]])
})

describe('who is asked for what is left', () => {
  const once = [add({ title: 'Emma', shelf: 'own' })]
  const planted = entriesOf({ kind: 'field', of, at: '.kind', beside: ['title'], add: 'print' })
  const said = { kind: 'field', of, at: '.kind', beside: ['title'], add: 'print' }

  test('is believed when the recordings agree', async () => {
    const tape = await taped(planted, once as never)
    const { accepted, rest } = await refined([tape], {
      ask: async ({ found }) => ({
        entries: [said as never],
        why: 'Books are printed, says the documentation.',
        cases: found.cases,
      }),
    })
    expect(rest).toEqual([])
    expect(accepted).toMatchObject([{ entries: [{ add: 'print', evidence: { tape: 'made.har', exchange: 0 } }] }])
  })

  test('is not when they do not, and is not asked again', async () => {
    const tape = await taped(planted, once as never)
    const tried = memory()
    let asked = 0
    const ask: RefineOptions['ask'] = async ({ found }) => {
      asked++
      return {
        entries: [{ ...said, add: 7 } as never],
        why: 'Books have a number, says nobody at all.',
        cases: found.cases,
      }
    }
    const { accepted, rest } = await refined([tape], { ask, tried })
    expect(accepted).toEqual([])
    expect(rest[0]?.refused.at(-1)?.why).toBe('asked: the difference stays')
    await refined([tape], { ask, tried })
    expect(asked).toBe(1)
  })
})
