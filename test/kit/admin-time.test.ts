import { readDuration, readMoment } from '@dtu/kit/admin/moment'
import { describe, expect, test } from 'vitest'
import { serve } from './serving.ts'

test('advancing the clock runs what falls due on the way', async () => {
  const { ask } = await serve({ clock: { mode: 'manual', at: 0 } })
  await ask('POST /universes/default/acts/library/lend')
  expect((await ask('GET /universes/default/clock')).body).toEqual({
    mode: 'manual',
    now: '1970-01-01T00:00:00.000Z',
    next: '1970-01-01T00:01:00.000Z',
  })
  expect((await ask('GET /universes/default/agenda')).body.items).toMatchObject([
    { name: 'giveBack', state: 'waiting', due: 60_000 },
  ])
  expect((await ask('POST /universes/default/clock', { advance: '5m' })).body).toEqual({
    mode: 'manual',
    now: '1970-01-01T00:05:00.000Z',
    next: null,
  })
  expect((await ask('GET /universes/default/agenda')).body.items).toMatchObject([
    { state: 'done', log: [{ at: 60_000 }] },
  ])
  expect((await ask('GET /universes/default/events')).body).toMatchObject({
    events: [{ type: 'book.back', at: 60_000 }],
    last: 1,
  })
})

test('the clock is set forwards and backwards, and changes its mode', async () => {
  const { ask } = await serve({ clock: { mode: 'manual', at: 0 } })
  const move = async (body: object) => (await ask('POST /universes/default/clock', body)).body
  expect(await move({ set: '2026-03-02' })).toMatchObject({ now: '2026-03-02T00:00:00.000Z' })
  expect(await move({ set: 1000 })).toMatchObject({ now: '1970-01-01T00:00:01.000Z' })
  expect(await move({ mode: 'wall' })).toMatchObject({ mode: 'wall', now: expect.stringMatching(/^1970-01-01/) })
  expect((await ask('POST /universes/default/settle')).body).toMatchObject({ mode: 'wall' })
})

test.each([
  {},
  { advance: 1, mode: 'wall' },
  { advance: '-5m' },
  { advance: -1 },
  { advance: 'soon' },
  { set: 'then' },
  { mode: 'sun' },
  { advance: true },
])('%j moves no clock', async (body) => {
  const { ask } = await serve({ clock: { mode: 'manual', at: 0 } })
  expect(await ask('POST /universes/default/clock', body)).toMatchObject({
    status: 400,
    body: { error: { hint: expect.any(String) } },
  })
  expect((await ask('GET /universes/default/clock')).body.now).toBe('1970-01-01T00:00:00.000Z')
})

describe('a duration', () => {
  test.each([
    ['250', 250],
    ['250ms', 250],
    ['90s', 90_000],
    ['1.5m', 90_000],
    ['1h30m', 5_400_000],
    ['2d', 172_800_000],
    ['1w', 604_800_000],
    [42.4, 42],
  ])('%j is %i milliseconds', (given, milliseconds) => expect(readDuration(given)).toBe(milliseconds))

  test.each(['', 'm5', '5 m', '1y', '5m!', Number.NaN, Number.POSITIVE_INFINITY, '9'.repeat(30)])(
    '%j is none',
    (given) => expect(() => readDuration(given)).toThrow('is not a duration'),
  )
})

test('a moment is an ISO date, with or without a time, or milliseconds', () => {
  expect(readMoment('2026-03-02T09:00:00+01:00')).toBe(Date.UTC(2026, 2, 2, 8))
  expect(readMoment(12)).toBe(12)
  expect(() => readMoment('')).toThrow('is not a moment')
  expect(() => readMoment(1e300)).toThrow('is not a moment')
})
