// biome-ignore-all lint/suspicious/noTemplateCurlyInString: parameters as profiles write them
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { visit } from '../../kit/test/library/visit.ts'
import { closeRound, decide, inOrder, isTerminal } from '../src/engine/decide.ts'
import { startRun } from '../src/engine/run.ts'
import type { View } from '../src/engine/view.ts'
import { engineOf } from '../src/engines.ts'
import { KINDS } from '../src/format/actions.ts'
import { load } from '../src/format/load.ts'
import { ProfileError } from '../src/format/problem.ts'

const COUNT = 10_000

const view = (n: number): View => ({
  twin: 'slack',
  operation: n % 2 ? 'chat.postMessage' : 'auth.test',
  tags: new Set(['write']),
  method: 'POST',
  path: '/api/x',
  concern: { tenant: 'T1', user: 'U1', client: 'A1' },
  headers: { 'x-a': 'b' },
  query: new URLSearchParams('a=1'),
  body: { channel: 'C1', list: [{ id: 1 }] },
  bytes: 10,
  label: '',
  attempt: (n % 3) + 1,
  connection: { id: 1, nth: n, tls: false, protocol: '' },
  says: () => true,
  standings: new Map(),
  holds: () => false,
})

const pieces = fc.oneof(
  fc.constantFrom('always', 'slack', 'T1', '*', '1h', '+5m', '-1s', '${params.p}', '$.channel', 'first', '', 'null'),
  fc.integer({ min: -3, max: 1000 }),
  fc.double({ min: -1, max: 2, noNaN: true }),
  fc.boolean(),
  fc.constant(null),
)
const junk = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    pieces,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('any', 'not', 'twin', 'at', 'for', 'by', 'fixed', 'p', 'key', '__proto__', 'constructor'),
      tie('value'),
      { maxKeys: 3 },
    ),
  ),
})).value

/** Mostly what is right. */
const mostly = <T>(...right: fc.Arbitrary<T>[]) =>
  fc.oneof({ weight: 30, arbitrary: fc.oneof(...right) }, { weight: 1, arbitrary: junk })

const EASY = Object.keys(KINDS).filter((kind) => KINDS[kind]?.options.safeParse({}).success)

const duration = fc.constantFrom('1s', '5m', 250, '1h30m')
const p = fc.double({ min: 0, max: 1, noNaN: true })
const select = mostly<unknown>(
  fc.constantFrom('always', 'schedule-only'),
  fc.record({ first: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ every: fc.integer({ min: 1, max: 5 }), offset: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ probability: p }),
  fc.record({ markov: fc.record({ good: p, bad: p }) }),
  fc.record({ sticky: fc.record({ p, by: fc.constant(['tenant']), for: duration }) }),
)
const when = mostly<unknown>(
  fc.record({ from: duration, to: fc.constant('2h') }),
  fc.record({ cycle: fc.record({ period: duration, on: duration }) }),
  fc.record({ bursts: fc.record({ meanGap: duration, meanLen: duration }) }),
  fc.record({
    ramp: fc.record({ to: p, over: duration, curve: fc.constantFrom('linear', 'sine', 'exp', 'step') }),
  }),
)
const action = mostly<unknown>(
  fc.constantFrom(...EASY).map((kind) => ({ [kind]: {} })),
  fc.constantFrom(...EASY).map((kind) => ({ [kind]: {}, ...(KINDS[kind]?.terminal && { commit: 'applied' }) })),
  fc.constant({ 'svc.rateLimit': { wait: '1s' } }),
  fc.constant({ 'http.delay': { by: { fixed: '1s' } } }),
)
const fault = fc.record(
  {
    id: mostly(fc.uuid()),
    match: mostly<unknown>(fc.constant({ twin: 'slack' }), fc.constant({ attempt: { lte: 2 } })),
    select,
    when,
    priority: mostly(fc.integer({ min: -1000, max: 1000 })),
    do: mostly<unknown>(fc.array(action, { minLength: 1, maxLength: 2 })),
    budget: mostly<unknown>(fc.record({ maxConsecutive: fc.integer({ min: 1, max: 3 }) })),
  },
  { requiredKeys: ['id', 'do'] },
)
const profile = fc.record(
  {
    apiVersion: fc.oneof({ weight: 20, arbitrary: fc.constant('twin.faults/v1') }, { weight: 1, arbitrary: junk }),
    kind: fc.constant('FaultPack'),
    metadata: fc.oneof({ weight: 20, arbitrary: fc.constant({ id: 'x', title: 'X' }) }, { weight: 1, arbitrary: junk }),
    limits: fc.oneof({ weight: 20, arbitrary: fc.constant({ allTenants: true }) }, { weight: 1, arbitrary: junk }),
    budget: fc.record({ maxConsecutive: fc.integer({ min: 1, max: 3 }) }),
    faults: fc.array(fault, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['apiVersion', 'kind', 'metadata', 'limits', 'faults'] },
)

test(`${COUNT} random profiles are refused with a place, or run and keep to their budget`, { timeout: 120_000 }, () => {
  const seen = { refused: 0, ran: 0 }
  fc.assert(
    fc.property(profile, fc.nat(9), (made, style) => {
      const text = style === 0 ? stringify(made).slice(0, -3) : style < 3 ? stringify(made) : JSON.stringify(made)
      let pack: ReturnType<typeof load>['pack']
      try {
        pack = load(text, { file: 'f.yaml' }).pack
      } catch (error) {
        if (!(error instanceof ProfileError)) throw error
        expect(error.problems.length).toBeGreaterThan(0)
        for (const { line, column, message } of error.problems) {
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
          expect(message.length).toBeGreaterThan(0)
        }
        seen.refused++
        return
      }
      seen.ran++
      const [part] = startRun('r', [pack], undefined, 0).parts
      if (!part) throw new Error('a run without a part')
      const most = pack.budget?.maxConsecutive
      let inRow = 0
      for (let n = 1; n <= 12; n++) {
        const round = { ended: false, seen: false }
        const one = { ...view(n), operation: 'chat.postMessage' }
        decide(part, inOrder(pack.faults), one, n * 10_000, round)
        closeRound(part, one, n * 10_000, round)
        inRow = round.ended ? inRow + 1 : round.seen ? 0 : inRow
        if (most !== undefined) expect(inRow).toBeLessThanOrEqual(most)
      }
    }),
    { numRuns: COUNT, seed: 20260222 },
  )
  // Both ways out were taken, often.
  expect(seen.refused).toBeGreaterThan(1000)
  expect(seen.ran).toBeGreaterThan(300)
})

const LIVE = 2_000

test(`of ${LIVE} random profiles those that are right run in a universe: every call is answered, and budgets hold`, {
  timeout: 240_000,
}, async () => {
  const world = visit({ strict: false })
  const engine = engineOf(world.host, world.universe)
  const authorization = world.credentials.library?.token ?? ''
  let injected = 0
  let ran = 0
  try {
    for (const made of fc.sample(profile, { numRuns: LIVE, seed: 20250612 })) {
      const text = JSON.stringify(made).replaceAll('"slack"', '"library"')
      const loaded = readOr(text)
      if (!loaded) continue
      ran++
      const run = engine.start([loaded.pack])
      const most = loaded.pack.budget?.maxConsecutive
      const ends = new Set(loaded.pack.faults.filter(isTerminal).map(({ id }) => id))
      // A budget counts each operation apart.
      const inRow = [0, 0]
      for (let n = 0; n < 8; n++) {
        const since = engine.ledger.list({ limit: 1 }).at(-1)?.seq ?? 0
        const body = n % 2 ? Buffer.from('{"title":"fuzz"}') : undefined
        const going = world.handle('library', {
          method: n % 2 ? 'POST' : 'GET',
          url: '/books',
          headers: { authorization },
          ...(body && { body }),
        })
        // Whoever waits is let go: it is not the waiting that is tried here.
        engine.site.holds.letGo()
        expect((await going).status).toBeGreaterThanOrEqual(200)
        const entries = engine.ledger.list({ since })
        injected += entries.filter(({ outcome }) => outcome === 'injected').length
        const ended = entries.some(({ fault, outcome }) => outcome === 'injected' && ends.has(fault))
        const before = inRow[n % 2] ?? 0
        const now = ended ? before + 1 : entries.length > 0 ? 0 : before
        inRow[n % 2] = now
        if (most !== undefined) expect(now).toBeLessThanOrEqual(most)
      }
      engine.stop(run)
      expect(engine.held).toBe(0)
      engine.site.runs.delete(run.id)
    }
  } finally {
    await world.close()
  }
  expect(ran).toBeGreaterThan(100)
  expect(injected).toBeGreaterThan(100)
})

function readOr(text: string): ReturnType<typeof load> | undefined {
  try {
    return load(text)
  } catch (error) {
    if (error instanceof ProfileError) return undefined
    throw error
  }
}
