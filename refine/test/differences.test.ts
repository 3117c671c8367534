import { load } from '@dtu/twins'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Difference } from '../src/differ/difference.ts'
import { replay } from '../src/replay/replay.ts'
import { Stage } from '../src/replay/stage.ts'
import { report } from '../src/report/report.ts'
import type { Tape } from '../src/tape/tape.ts'
import { changed, record } from './tape.ts'

const OKTA = 'https://test.okta.com'
const profile = (name: string) => ({
  profile: { firstName: name, lastName: 'Planted', email: `${name}@example.com`, login: `${name}@example.com` },
  credentials: { password: { value: 'Orbit-Plum-2026' } },
})
const group = (name: string) => ({ profile: { name, description: 'planted' } })

let stage: Stage
let tape: Tape

beforeAll(async () => {
  stage = new Stage({ twins: await load(['okta']) })
  tape = await record(stage, 'okta', [
    { method: 'POST', url: `${OKTA}/api/v1/users?activate=true`, body: profile('ada') },
    { method: 'POST', url: `${OKTA}/api/v1/users?activate=true`, body: profile('bob') },
    { method: 'POST', url: `${OKTA}/api/v1/groups`, body: group('planted') },
    ([user, , made]) => ({ method: 'PUT', url: `${OKTA}/api/v1/groups/${made.id}/users/${user.id}` }),
    ([, user, made]) => ({ method: 'PUT', url: `${OKTA}/api/v1/groups/${made.id}/users/${user.id}` }),
    ([, , made]) => ({ method: 'GET', url: `${OKTA}/api/v1/groups/${made.id}/users` }),
    ([user]) => ({ method: 'POST', url: `${OKTA}/api/v1/users/${user.id}/lifecycle/suspend` }),
    ([user]) => ({ method: 'GET', url: `${OKTA}/api/v1/users/${user.id}` }),
    ([, , made]) => ({ method: 'GET', url: `${OKTA}/api/v1/groups/${made.id}x` }),
    ([user]) => ({ method: 'GET', url: `${OKTA}/api/v1/users/${user.id}` }),
  ])
})

afterAll(() => stage.close())

async function found(tape: Tape): Promise<readonly Difference[]> {
  const { played } = await replay([tape], { target: stage })
  return played.flatMap(({ differences }) => differences)
}

const unsuspended = (tape: Tape): Tape =>
  [7, 9].reduce((t, at) => changed(t, at, (body) => ({ ...body, status: 'ACTIVE' })), tape)

const brief = ({ kind, where, index }: Difference) => `${index} ${kind} ${where}`

test('a twin does not differ from itself, though every id and time is another', async () => {
  expect((await found(tape)).map(brief)).toEqual([])
})

test('what the service called is no request to play; that it does not call is told at the end', async () => {
  const [first] = tape.entries
  const socket = { ...first!, response: { ...first!.response, status: 101 } }
  const webhook = { ...first!, _x: { service: 'okta', direction: 'incoming' as const } }
  const { played } = await replay([{ ...tape, entries: [socket, webhook, first!] }], { target: stage })
  expect(played.map(({ index }) => index)).toEqual([2, 1])
  expect(played.flatMap(({ differences }) => differences).map(brief)).toEqual(['1 side effect event'])
})

describe('one change of a recording is found as what it is, and nothing else is', () => {
  test.each<[string, (tape: Tape) => Tape, string]>([
    ['a status', (t) => changed(t, 0, () => undefined, { status: 201 }), '0 status status'],
    [
      'a header',
      (t) => changed(t, 0, () => undefined, { without: 'x-rate-limit-limit' }),
      '0 header header x-rate-limit-limit',
    ],
    [
      'a header that only the service sends',
      (t) => changed(t, 0, () => undefined, { headers: { 'x-own': 'a' } }),
      '0 header header x-own',
    ],
    ['a field the twin lacks', (t) => changed(t, 0, (b) => ({ ...b, realmName: 'x' })), '0 body shape .realmName'],
    [
      'a field only the twin has',
      (t) => changed(t, 0, ({ passwordChanged: _, ...b }) => b),
      '0 body shape .passwordChanged',
    ],
    [
      'a default',
      (t) => changed(t, 0, (b) => ({ ...b, type: { ...b.type }, status: 'STAGED' })),
      '0 body value .status',
    ],
    ['the order of a list', (t) => changed(t, 5, (b) => [...b].reverse()), '5 order []'],
    ['an error code', (t) => changed(t, 8, (b) => ({ ...b, errorCode: 'E0000999' })), '8 body value error code'],
    ['a suspension that does not show', (t) => unsuspended(t), '7 side effect .status'],
    ['an id of another form', (t) => changed(t, 2, (b) => ({ ...b, type: 'NOT_A_GROUP' })), '2 body value .type'],
  ])('%s', async (_, plant, expected) => {
    const kinds = (await found(plant(tape))).map(brief)
    expect(kinds[0]).toBe(expected)
    expect(new Set(kinds.map((one) => one.slice(2))).size).toBe(1)
  })

  test('a change that shows only when asked again is one of time', async () => {
    const late = changed(tape, 7, (b) => ({ ...b, status: 'ACTIVE' }))
    expect((await found(late)).map(brief)).toEqual(['7 timing .status'])
  })

  test('a call that the twin does not have is missing', async () => {
    const call = { method: 'GET', url: `${OKTA}/governance/api/v1/campaigns` }
    const [missing] = (await record(stage, 'okta', [call])).entries
    const whole = { ...tape, entries: [{ ...missing!, response: { ...missing!.response, status: 200 } }] }
    expect((await found(whole)).map(({ kind }) => kind)).toEqual(['operation missing'])
  })
})

test('each difference comes with the fewest steps that show it, played and seen', async () => {
  const planted = unsuspended(tape)
  const replayed = await replay([planted], { target: stage })
  const tapes = new Map([[planted.name, planted]])
  const { differences } = await report(replayed, { tapes, laboratory: { target: stage }, most: 10, now: new Date(0) })
  const [suspended] = differences.filter(({ where }) => where === '.status')
  expect(suspended).toMatchObject({ isProven: true })
  expect(suspended?.steps?.map(({ index }) => index)).toEqual([0, 6, 7])
})
