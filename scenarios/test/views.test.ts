import { readFileSync } from 'node:fs'
import { nameOfView } from '@dtu/kit'
import { startUniverse } from '@dtu/kit/testing'
import { load } from '@dtu/twins'
import { afterAll, describe, expect, test } from 'vitest'
import { viewsPage } from '../src/world/views.ts'

const twins = await load()
const { universe, close } = startUniverse({ twins })
afterAll(close)

test('VIEWS.md says what the twins have', async () => {
  // The formatter pads tables.
  const words = (page: string) => page.replace(/-{3,}/g, '-').split(/\s+/)
  expect(words(readFileSync(new URL('../VIEWS.md', import.meta.url), 'utf8'))).toEqual(words(await viewsPage()))
})

/** Nobody is signed in and nothing is assigned before the first request. */
const EMPTY_AT_FIRST = ['okta_sessions', 'okta_assignments']

describe.each(
  twins.flatMap((twin) =>
    Object.entries(twin.views ?? {}).map(([name, view]) => ({ name: nameOfView(twin.name, name), view })),
  ),
)('$name', ({ name, view }) => {
  test('has the columns that are told, and rows', () => {
    const columns = universe.query('SELECT name FROM pragma_table_info(?)', [name]).map((column) => column.name)
    expect(columns).toEqual(expect.arrayContaining(Object.keys(view.columns)))
    expect(universe.query(`SELECT * FROM ${name}`).length > 0).toBe(!EMPTY_AT_FIRST.includes(name))
  })

  test('looks up what stands beside a row by an index', () => {
    const plan = universe.query(`EXPLAIN QUERY PLAN SELECT * FROM ${name}`).map(({ detail }) => String(detail))
    // The rows themselves are read one after the other; what belongs to one of them is not searched for among all.
    const scans = plan.filter((line) => line.startsWith('SCAN') && !line.includes('VIRTUAL TABLE'))
    expect(scans.length, scans.join('\n')).toBeLessThanOrEqual(name === 'okta_assignments' ? 3 : 1)
  })
})

test('questions are asked in words that people use', () => {
  const asked = (sql: string) => universe.query(sql)
  expect(
    asked(`SELECT count(*) AS n FROM jira_issues WHERE assigneeEmail = 'mateo@acme.example' AND status <> 'Done'`),
  ).toEqual([{ n: 1 }])
  expect(asked(`SELECT count(*) AS n FROM slack_messages WHERE channelName = 'general'`)).toEqual([{ n: 1 }])
  expect(
    asked(`SELECT role FROM google_drive_permissions WHERE fileName = 'Design' AND email = 'design@acme.example'`),
  ).toEqual([{ role: 'writer' }])
  expect(asked(`SELECT value FROM google_sheets_values WHERE a1 = 'B2' AND value LIKE '%@%'`)).toEqual([
    { value: 'priya@acme.example' },
  ])
  expect(asked(`SELECT members FROM okta_groups WHERE name = 'everyone'`)).toEqual([{ members: 12 }])
})
