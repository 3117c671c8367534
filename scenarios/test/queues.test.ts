import { expect, test } from 'vitest'
import { loadOf, visitsOf } from '../src/load/summary.ts'
import { trial } from './stage.ts'

// What a load measures is held against what queueing theory says of the same queue. All of it happens on the world's clock, so
// the numbers are the same on every machine: the tolerances are for chance in so many arrivals, not for time.

const COUNTER = new URL('./systems/counter.ts', import.meta.url).pathname

async function queue(load: string, env: string) {
  const { entries, outcome, reason } = await trial(`
system: { module: ${COUNTER}, env: ${env} }
load: { ${load}, mix: { visit: 1 }, patience: 1h }
plays: { visit: [{ request: { url: "{system.url}/" } }] }
satisfied when: { budget: { errors: 0, abandoned: 0 } }`)
  expect({ outcome, reason }).toEqual({ outcome: 'satisfied', reason: undefined })
  const visits = visitsOf(entries)
  const took = visits.map((visit) => visit.took)
  const mean = took.reduce((sum, one) => sum + one, 0) / took.length
  return { visits, mean, entries, load: loadOf(visits) as NonNullable<ReturnType<typeof loadOf>> }
}

test('who comes at random to one clerk without memory is there for 1/(μ-λ), and no longer than ln(20)/(μ-λ) in 95 of 100 cases', async () => {
  const { mean, load } = await queue('arrive: 0.5/s, for: 60m', '{ TAKES: "1000", VARIES: "1" }')
  expect(load).toMatchObject({ clock: 'world', done: load.count })
  expect(mean / 2000).toBeCloseTo(1, 0.7)
  expect((load.p95 as number) / (2000 * Math.log(20))).toBeCloseTo(1, 0.7)
})

test('who comes at random to a clerk who always takes as long waits half as long: ρ/(2μ(1-ρ))', async () => {
  const { mean } = await queue('arrive: 0.7/s, for: 40m', '{ TAKES: "1000" }')
  const waits = 0.7 / (2 * (1 - 0.7))
  expect((mean - 1000) / 1000 / waits).toBeCloseTo(1, 0.7)
})

/** Mean value analysis of a closed network: `users` who think, and one clerk. Gives visits a second. */
function throughput(users: number, think: number, takes: number): number {
  let waiting = 0
  let perSecond = 0
  for (let n = 1; n <= users; n++) {
    const stays = takes * (1 + waiting)
    perSecond = n / (stays + think)
    waiting = perSecond * stays
  }
  return perSecond
}

test('users who think come as often as mean value analysis says, and to each other’s waiting as the response time law', async () => {
  const { mean, visits } = await queue(
    'users: 5, think: { exponential: 4s }, for: 40m',
    '{ TAKES: "1000", VARIES: "1" }',
  )
  const perSecond = visits.length / (40 * 60)
  expect(perSecond / throughput(5, 4, 1)).toBeCloseTo(1, 1)
  expect((perSecond * (mean / 1000 + 4)) / 5).toBeCloseTo(1, 1)
})

test('Little’s law: the system’s own account of who was inside is what its visitors say they waited', async () => {
  const { mean, visits, entries } = await queue(
    'arrive: [{ rate: 1/s, to: 6/s, for: 3m }, { rate: 2/s, for: 3m }]',
    '{ TAKES: "400", VARIES: "1", CLERKS: "3" }',
  )
  const account = entries.findLast((entry) => entry.kind === 'output')
  expect(visits.length).toBeGreaterThan(700)
  expect(Math.round(mean * visits.length)).toBe(Number(account?.kind === 'output' && account.line))
})

test('what is late is measured from when it was meant to begin: one stall is waited for by all who came meanwhile', async () => {
  // A clerk who takes far longer than the time between two: the n-th waits for all before.
  const { visits } = await queue('arrive: 1/s, for: 20s', '{ TAKES: "30000" }')
  const first = Math.min(...visits.map(({ due }) => due))
  expect(visits.length).toBeGreaterThan(10)
  for (const { visit, due, took } of visits) expect(due + took).toBe(first + 30_000 * (visit + 1))
})
