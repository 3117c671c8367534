import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { visit } from './library/visit.ts'

const MARCH = Date.UTC(2026, 2, 2, 9)

test('a manual clock stands still until it is moved', async () => {
  const { universe } = visit()
  expect(universe.clock.now()).toBe(MARCH)
  await universe.advance(60_000)
  expect(universe.clock.now()).toBe(MARCH + 60_000)
  universe.clock.set(5)
  expect(universe.clock.now()).toBe(5)
})

test('a wall clock runs on, from a given time if one is given', async () => {
  const { universe } = visit({ clock: { mode: 'wall', at: MARCH } })
  const before = universe.clock.now()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(universe.clock.now()).toBeGreaterThan(before)
  expect(universe.clock.now() - MARCH).toBeLessThan(10_000)
})

test('a clock goes on from the present time in the other mode', () => {
  const { clock } = visit().universe
  clock.switch('wall')
  expect(clock.mode).toBe('wall')
  expect(clock.now() - MARCH).toBeLessThan(1_000)
  clock.switch('manual')
  const stopped = clock.now()
  expect(clock.now()).toBe(stopped)
})

test('a universe in a folder keeps its time over a restart', async () => {
  const data = mkdtempSync(join(tmpdir(), 'universe-'))
  const first = visit({ data })
  await first.universe.advance(1_000)
  await first.close()
  // Without the test default of a manual clock: as it is reopened.
  const again = visit({ data, clock: undefined })
  expect(again.universe.clock.mode).toBe('manual')
  expect(again.universe.clock.now()).toBe(MARCH + 1_000)
  await again.close()
  rmSync(data, { recursive: true })
})

test('a fork begins at its parent’s time', async () => {
  const world = visit()
  await world.universe.advance(1_000)
  expect(world.host.fork('default', 'fork').clock.now()).toBe(MARCH + 1_000)
})
