import { faults } from '@dtu/fault-profiles/admin'
import { describe, expect, test } from 'vitest'
import { type Asking, serve } from '../kit/serving.ts'

const CARD = 'Card of nobody'
const profile = (more = '') => `
apiVersion: twin.faults/v1
kind: FaultPack
metadata: {id: t.admin, title: T}
limits: {allTenants: true}
faults:
  - id: t.every-other
    match: {twin: library}
    select: {every: 2}
    do: [{http.status: {code: 503}}]
${more}`

const FAULTS = '/universes/default/faults'
const serving = (): Promise<Asking> => serve({ extensions: [faults] })
const begin = ({ ask }: Asking, text = profile()) => ask(`POST ${FAULTS}/runs`, { texts: [text] })
const statuses = async ({ call }: Asking, count: number): Promise<number[]> => {
  const seen: number[] = []
  for (let n = 0; n < count; n++) seen.push((await call('GET /v1/books', CARD)).status)
  return seen
}

describe('faults over the admin API', () => {
  test('a run is put to work, paused, resumed and stopped', async () => {
    const given = await serving()
    const { status, body } = await begin(given)
    expect([status, body.id, body.state, body.profiles]).toEqual([201, 'run-1', 'running', ['t.admin']])
    const [first, second] = await statuses(given, 2)
    expect([first === 503, second]).toEqual([false, 503])
    expect((await given.ask(`POST ${FAULTS}/runs/run-1/pause`)).body.state).toBe('paused')
    expect(await statuses(given, 2)).not.toContain(503)
    expect((await given.ask(`POST ${FAULTS}/runs/run-1/resume`)).body.state).toBe('running')
    expect(await statuses(given, 2)).toContain(503)
    expect((await given.ask(`POST ${FAULTS}/runs/run-1/stop`)).body.state).toBe('stopped')
    expect(await statuses(given, 2)).not.toContain(503)
    expect((await given.ask(`POST ${FAULTS}/runs/run-9/stop`)).status).toBe(404)
  })

  test('a wrong profile is refused with its place, and nothing is at work', async () => {
    const given = await serving()
    const { status, body } = await begin(given, profile('    slect: always\n'))
    expect([status, body.error.code]).toEqual([422, 'bad_profile'])
    expect(body.error.message).toContain("profile 1:11:5: unknown name 'slect' (did you mean 'select'?)")
    expect((await given.ask(`GET ${FAULTS}`)).body.runs).toEqual([])
    expect((await given.ask(`POST ${FAULTS}/runs`, { profiles: ['rl.frist-two-429'] })).body.error.hint).toBe(
      "did you mean 'rl.first-two-429'?",
    )
  })

  test('the same profiles and seed have the same plan', async () => {
    const given = await serving()
    const [one, two] = [await begin(given), await begin(given)]
    expect(one.body.plan).toBe(two.body.plan)
    expect((await given.ask(`POST ${FAULTS}/runs`, { texts: [profile()], seed: '7' })).body.plan).not.toBe(
      one.body.plan,
    )
  })

  test('a plan says what would hit, and counts nothing', async () => {
    const given = await serving()
    await begin(given)
    const asked = { requests: Array.from({ length: 3 }, () => ({ twin: 'library', url: '/v1/books' })) }
    const plan = async () =>
      (await given.ask(`POST ${FAULTS}/plan`, asked)).body.plan.flat().map(({ n, inject }: any) => [n, inject])
    expect(await plan()).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ])
    expect(await plan()).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ])
  })

  test('the ledger, the state and the metrics agree', async () => {
    const given = await serving()
    await begin(given)
    await statuses(given, 5)
    const { ledger } = (await given.ask(`GET ${FAULTS}/ledger?since=0`)).body
    expect(ledger.map(({ n, outcome }: any) => [n, outcome])).toEqual(
      [1, 2, 3, 4, 5].map((n) => [n, n % 2 ? 'passed' : 'injected']),
    )
    expect((await given.ask(`GET ${FAULTS}/ledger?outcome=injected`)).body.ledger).toHaveLength(2)
    const [run] = (await given.ask(`GET ${FAULTS}`)).body.runs
    expect(run.faults).toEqual([
      { id: 't.every-other', enabled: true, decisions: 5, injections: 2, suppressed: {}, active: 0, streams: 1 },
    ])
    expect((await given.ask(`GET ${FAULTS}/metrics`)).text).toMatch(
      /^twin_fault_injected_total\{fault="t\.every-other",twin="library",op="[^"]+"\} 2$/m,
    )
  })

  test('decisions are told as they are made', async () => {
    const given = await serving()
    await begin(given)
    const abort = new AbortController()
    const stream = await fetch(`${given.admin}${FAULTS}/ledger/stream`, { signal: abort.signal })
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    const read = (async () => {
      while (!text.includes('"n":2')) text += (await reader?.read())?.value ?? ''
    })()
    await statuses(given, 2)
    await read
    abort.abort()
    expect(text).toContain('"outcome":"injected"')
  })

  test('a fault is triggered once by hand', async () => {
    const given = await serving()
    await begin(given, profile('    enabled: true\n'))
    await statuses(given, 2)
    expect((await given.ask(`POST ${FAULTS}/t.every-other/trigger`, { times: 1 })).body).toEqual({
      triggered: 't.every-other',
    })
    expect(await statuses(given, 1)).toEqual([503])
    expect((await given.ask(`POST ${FAULTS}/t.nobody/trigger`)).status).toBe(404)
  })

  test('assertions say what speaks against a client', async () => {
    const given = await serving()
    await begin(given, profile().replace('http.status: {code: 503}', 'svc.rateLimit: {wait: 60s}'))
    await statuses(given, 3)
    const { body } = await given.ask(`POST ${FAULTS}/assert`, {
      waitedAsTold: true,
      oneEffectPerCall: true,
      injectedAtLeast: { fault: 't.every-other', count: 1 },
    })
    expect(body.verdicts.map(({ assertion, passed }: any) => [assertion, passed])).toEqual([
      ['a call takes effect at most once', true],
      ['whoever is told to wait, waits', false],
      ['t.every-other was injected 1 times', true],
    ])
    expect(body.passed).toBe(false)
  })

  test('the profiles that come with the project are listed with what they do', async () => {
    const given = await serving()
    const { profiles } = (await given.ask('GET /fault-profiles')).body
    expect(profiles.length).toBeGreaterThan(30)
    expect((await given.ask('GET /fault-profiles/wire.flaky')).body).toMatchObject({
      id: 'wire.flaky',
      client: expect.any(String),
    })
  })

  test('profiles are kept by id, one version in place of another, and put to work', async () => {
    const given = await serving()
    const PACK = `${FAULTS}/packs/t.admin`
    const put = (text: string, headers: Record<string, string> = {}) => given.ask(`PUT ${PACK}`, { text }, headers)
    const first = await put(profile(), { 'if-none-match': '*' })
    expect([first.status, first.body.id, first.body.warnings]).toEqual([200, 't.admin', []])
    expect((await put(profile(), { 'if-none-match': '*' })).status).toBe(412)
    expect((await put(profile('    priority: 1\n'), { 'if-match': '"elsewise"' })).body.error.code).toBe(
      'changed_meanwhile',
    )
    const second = await put(profile('    priority: 1\n'), { 'if-match': `"${first.body.version}"` })
    expect(second.body.version).not.toBe(first.body.version)
    expect((await given.ask(`GET ${FAULTS}/packs`)).body.packs).toEqual([
      { id: 't.admin', version: second.body.version },
    ])
    expect((await given.ask(`GET ${PACK}`)).body.text).toContain('priority: 1')
    const run = await given.ask(`POST ${FAULTS}/runs`, { profiles: ['t.admin'] })
    expect([run.status, run.body.profiles]).toEqual([201, ['t.admin']])
    expect((await given.ask(`DELETE ${PACK}`)).body).toEqual({ deleted: 't.admin' })
    expect((await given.ask(`GET ${PACK}`)).status).toBe(404)
  })

  test('a profile that is wrong is not kept, and each thing wrong has its pointer', async () => {
    const given = await serving()
    const wrong = await given.ask(`PUT ${FAULTS}/packs/t.admin`, { text: profile('    slect: always\n') })
    expect(wrong.status).toBe(422)
    expect(wrong.body.error.problems).toMatchObject([
      { pointer: '/faults/0/slect', line: 11, column: 5, hint: "did you mean 'select'?" },
    ])
    const other = await given.ask(`PUT ${FAULTS}/packs/t.other`, { text: profile() })
    expect(other.body.error).toMatchObject({ code: 'other_id', hint: 'set metadata.id to t.other' })
    const shipped = await given.ask(`PUT ${FAULTS}/packs/wire.flaky`, {
      text: profile().replace('t.admin', 'wire.flaky'),
    })
    expect(shipped.body.error.code).toBe('name_taken')
    expect((await given.ask(`GET ${FAULTS}/packs`)).body.packs).toEqual([])
  })

  test('a query that cannot be asked is refused with its place', async () => {
    const given = await serving()
    const { body } = await begin(given, profile().replace('twin: library', 'state: SELECT 1 FROM nowhere'))
    expect(body.error.message).toContain('profile 1:8:13: is no query: no such table: nowhere')
  })

  test('a file is named in what is said of it', async () => {
    const given = await serving()
    const texts = [{ file: 'mine.yaml', text: profile('    slect: always\n') }]
    expect((await given.ask(`POST ${FAULTS}/runs`, { texts })).body.error.message).toContain('mine.yaml:11:5:')
  })

  test('limits are switched', async () => {
    const given = await serving()
    expect((await given.ask('POST /universes/default/limits', { limits: 'tight' })).body).toEqual({
      limits: 'tight',
      presets: {},
    })
    expect((await given.ask(`GET ${FAULTS}`)).body.limits).toBe('tight')
    expect((await given.ask('POST /universes/default/limits', { limits: 'none' })).status).toBe(400)
    const wrong = await given.ask('POST /universes/default/limits', { limits: 'documented', presets: { slack: 'old' } })
    expect([wrong.status, wrong.body.error.code]).toEqual([400, 'unknown_preset'])
  })
})
