import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '@dtu/twins'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { learnFromRepeats, learnFromTwo } from '../src/noise/learn.ts'
import { addNoise, readNoise } from '../src/noise/noise.ts'
import { replay } from '../src/replay/replay.ts'
import { Stage } from '../src/replay/stage.ts'
import type { Tape } from '../src/tape/tape.ts'
import { changed, record } from './tape.ts'

const OKTA = 'https://test.okta.com'
const GROUP = { profile: { name: 'noisy', description: 'a group' } }

let stage: Stage
let tape: Tape

beforeAll(async () => {
  stage = new Stage({ twins: await load(['okta']) })
  tape = await record(stage, 'okta', [
    { method: 'POST', url: `${OKTA}/api/v1/groups`, body: GROUP },
    ([group]) => ({ method: 'GET', url: `${OKTA}/api/v1/groups/${group.id}` }),
    ([group]) => ({ method: 'GET', url: `${OKTA}/api/v1/groups/${group.id}` }),
  ])
})

afterAll(() => stage.close())

/** A service that says something else each time. */
const moody = (mood: string, tape: Tape): Tape =>
  [1, 2].reduce(
    (t, at) => changed(t, at, (group) => ({ ...group, mood: `${mood} ${at}` })),
    changed(tape, 0, (group) => ({ ...group, mood })),
  )

test('two recordings of the same calls show what varies, and nothing else', async () => {
  const { noise, unstable } = await learnFromTwo(moody('glad', tape), moody('sad', tape))
  expect(noise.map(({ endpoint, where }) => `${endpoint} ${where}`)).toEqual([
    'POST /api/v1/groups .mood',
    'GET /api/v1/groups/{id} .mood',
  ])
  expect(unstable).toEqual([])
})

test('a read that was repeated with nothing in between shows it too', async () => {
  const { noise } = await learnFromRepeats(moody('glad', tape))
  expect(noise).toMatchObject([
    { endpoint: 'GET /api/v1/groups/{id}', where: '.mood', reason: expect.stringContaining('repeated') },
  ])
})

test('a status, an error and a missing field are never noise', async () => {
  const failed = changed(tape, 1, () => ({ errorCode: 'E0000007' }), { status: 404 })
  const bare = changed(tape, 2, ({ profile: _, ...rest }) => rest)
  for (const second of [failed, bare]) {
    const { noise, unstable } = await learnFromTwo(tape, second)
    expect(noise).toEqual([])
    expect(unstable).toHaveLength(1)
  }
})

test('with noise known, other differences are still found, and a status above all', async () => {
  const noise = [
    { service: 'okta', endpoint: 'GET /api/v1/groups/{id}', where: '.type', reason: 'made up' },
    { service: 'okta', endpoint: 'GET /api/v1/groups/{id}', where: 'status', reason: 'made up' },
  ]
  const noisy = changed(tape, 1, (group) => ({ ...group, type: 'OTHER' }))
  expect((await replay([noisy], { target: stage })).total.strict).toBeLessThan(1)
  const { played, total } = await replay([noisy], { target: stage, noise })
  expect(total.strict).toBe(1)
  expect(played.flatMap(({ differences }) => differences)).toEqual([])
  const gone = changed(noisy, 2, () => undefined, { status: 404 })
  const after = await replay([gone], { target: stage, noise })
  expect(after.played.flatMap(({ differences }) => differences.map(({ kind }) => kind))).toEqual(['status'])
})

test('noise is kept in a file with its reasons, each once, and a broken file is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dtu-noise-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'noise.json')
  const one = { service: 'okta', endpoint: 'GET a', where: '.b', reason: 'by hand' }
  expect(addNoise(file, [one])).toBe(1)
  expect(
    addNoise(file, [
      { ...one, reason: 'learned' },
      { ...one, where: '.c' },
    ]),
  ).toBe(1)
  expect(readNoise(file).map(({ where, reason }) => `${where} ${reason}`)).toEqual(['.b by hand', '.c by hand'])
  writeFileSync(file, '{"noise":[{"where":".x"}]}')
  expect(() => readNoise(file)).toThrow(/is no list of noise/)
})
