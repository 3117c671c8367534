import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Twin } from '@dtu/kit'
import { expect, onTestFinished, test } from 'vitest'
import { lending, serve } from './serving.ts'

const museum: Twin = { ...lending, name: 'museum', hosts: ['museum.example'] }
const cinema: Twin = { ...lending, name: 'cinema', hosts: ['cinema.example'] }

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'dtu-twins-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('a twin that is new in a data folder is seeded from the same seed as the others', async () => {
  const data = folder()
  await (await serve({ data, seed: 'acme-3', twins: [museum] })).close()
  const { ask } = await serve({ data, twins: [museum, cinema] } as never)
  const count = async (table: string) =>
    (await ask('POST /universes/default/query', { sql: `SELECT count(*) AS n FROM ${table}` })).body.rows[0].n
  expect([await count('museum_books'), await count('cinema_books')]).toEqual([3, 3])
})

test('what a twin had still to do waits while the universe runs without it', async () => {
  const data = folder()
  const clock = { mode: 'manual', at: 0 } as const
  const first = await serve({ data, twins: [museum, cinema], clock })
  await first.ask('POST /universes/default/acts/cinema/lend')
  await first.close()
  const without = await serve({ data, twins: [museum] })
  await without.ask('POST /universes/default/acts/museum/lend')
  expect((await without.ask('POST /universes/default/clock', { advance: '5m' })).body).toMatchObject({
    now: '1970-01-01T00:05:00.000Z',
    next: null,
  })
  await without.close()
  const again = await serve({ data, twins: [museum, cinema] })
  await again.ask('POST /universes/default/settle')
  const { items } = (await again.ask('GET /universes/default/agenda')).body
  expect(items.map(({ twin, state }: { twin: string; state: string }) => [twin, state])).toEqual([
    ['museum', 'done'],
    ['cinema', 'done'],
  ])
})
