import type { Database } from '@dtu/kit/store/database'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { shelves, visit } from '../../kit/test/library/visit.ts'
import { subjects, trial } from '../support/subjects.ts'

// What goes wrong is reported by the laws themselves.
vi.spyOn(console, 'error').mockImplementation(() => {})
const all = await subjects()
afterAll(async () => {
  vi.restoreAllMocks()
  for (const { world } of all) await world.close()
})

/** Notes each query for documents that runs from now on. */
function listen(database: Database): Set<string> {
  const heard = new Set<string>()
  for (const method of ['prepare', 'prepareRaw'] as const) {
    const prepare = database[method].bind(database)
    database[method] = (sql: string) => {
      if (/^SELECT .* FROM "d_/s.test(sql)) heard.add(sql)
      return prepare(sql)
    }
  }
  return heard
}

/**
 * How SQLite would look for some documents through all of them, or sort many to page through a few; undefined when an index
 * leads it. Reading all of a table on purpose (no WHERE) is not a search.
 */
function laborious(database: Database, sql: string): string | undefined {
  const plan = database.sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values(sql)) as { detail: string }[]
  const scanned =
    / WHERE /.test(sql) && plan.some(({ detail }) => /^SCAN/.test(detail) && !/USING (COVERING )?INDEX/.test(detail))
  const sorted = / LIMIT /.test(sql) && plan.some(({ detail }) => detail.startsWith('USE TEMP B-TREE'))
  return scanned || sorted ? `${scanned ? 'scans' : 'sorts'} ${sql.replace(/^SELECT .* FROM/s, '')}` : undefined
}

const values = (sql: string): number[] => [...sql.matchAll(/\?/g)].map(() => 1)

describe.each(all)('$name', (subject) => {
  test('no operation looks through a whole table, or sorts one, to find a few', async () => {
    const breaches: string[] = []
    for (const operation of subject.answered) {
      const { universe, credentials, call, end } = trial(subject)
      const heard = listen(universe.database)
      await call(operation, subject.fixture.typical(operation, subject.known), credentials)
      for (const sql of heard) {
        const problem = laborious(universe.database, sql)
        if (problem) breaches.push(`${operation.id} ${problem}`)
      }
      end()
    }
    expect(breaches).toEqual([])
  })
})

test('the searches are looked at: one without an index would be found', async () => {
  const { universe } = visit()
  const { books } = shelves(universe)
  const heard = listen(universe.database)
  books.find({ where: { title: 'x' } })
  books.find({ where: { shelf: 'x' }, order: 'title', limit: 1 })
  books.find({ where: { shelf: 'x' }, order: 'pages', limit: 1 })
  books.find()
  expect([...heard].map((sql) => laborious(universe.database, sql)?.split(' ')[0])).toEqual([
    'scans',
    'sorts',
    undefined,
    undefined,
  ])
})
