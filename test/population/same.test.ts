import { Host } from '@dtu/kit'
import { load } from '@dtu/twins'
import { expect, test } from 'vitest'

const twins = await load()

/** Every row of every table of a universe that was made from nothing. */
function dump(seed: string, random?: string): string {
  const host = new Host({ twins, data: ':memory:', seed: 'empty' })
  try {
    const { sqlite } = host.create('trial', { seed, random, clock: { mode: 'manual', at: 0 } }).database
    const tables = sqlite
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .pluck()
      .all() as string[]
    return tables
      .map((name) => `${name}\n${JSON.stringify(sqlite.prepare(`SELECT * FROM "${name}" ORDER BY 1`).raw().all())}`)
      .join('\n')
  } finally {
    host.close()
  }
}

test.each(['acme-12', 'acme-120'])('%s is the same to the byte whenever it is made', (seed) => {
  const once = dump(seed)
  expect(dump(seed) === once).toBe(true)
  expect(once.length).toBeGreaterThan(100_000)
})

test('another random seed gives the same people other ids', () => {
  const [one, other] = [dump('acme-12'), dump('acme-12', '7')]
  expect(other === one).toBe(false)
  expect(other).toContain('priya@acme.example')
})
