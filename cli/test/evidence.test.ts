import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startUniverse } from '@dtu/kit/testing'
import { readTapes, replay, Stage } from '@dtu/refine'
import { load } from '@dtu/twins'
import { WebClient } from '@slack/web-api'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { entry } from '../../refine/test/tape.ts'
import { type Covered, coverage, totals } from '../src/coverage/coverage.ts'
import { hashOf, NOBODY, readEvidence, writeEvidence } from '../src/coverage/evidence.ts'
import { gathered, readRun } from '../src/coverage/gather.ts'
import { stale, standing } from '../src/coverage/standing.ts'
import { prove } from '../src/replay/prove.ts'

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url))
const [slack] = await load(['slack'])
if (!slack) throw new Error('there is no twin of Slack')

afterEach(() => vi.unstubAllEnvs())

/** A folder of the test's own, gone when it ends. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'dtu-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A repository with nothing but the place of a twin's evidence. */
function repository(): string {
  const root = folder()
  mkdirSync(join(root, 'twins/slack/test'), { recursive: true })
  return root
}

/** What a test does with Slack's client library, under the name of a test file. */
async function driven(root: string, name: string, work: (client: WebClient) => Promise<unknown>): Promise<void> {
  const file = `twins/slack/test/${name}.test.ts`
  writeFileSync(join(root, file), `// ${name}`)
  mkdirSync(join(root, 'ledger'), { recursive: true })
  vi.stubEnv('DTU_EVIDENCE', join(root, 'ledger'))
  vi.stubEnv('DTU_EVIDENCE_TEST', file)
  const universe = startUniverse({ twins: [slack as NonNullable<typeof slack>] })
  const url = await universe.listen('slack')
  const token = universe.credentials.slack?.token
  await work(new WebClient(token, { slackApiUrl: `${url}/api/`, retryConfig: { retries: 0 } }))
  await universe.close()
}

const gather = (root: string) =>
  writeEvidence(
    'slack',
    gathered(slack as never, readEvidence('slack', root), readRun(join(root, 'ledger')), root),
    root,
  )

/** A recording of one call. */
function recorded(root: string, name: string, method: string, reply: unknown, expires?: string): string {
  const call = { method: 'POST', url: `https://slack.com/api/${method}` }
  const one = entry(
    call,
    JSON.stringify({ channel: 'C0NOWHERE0' }),
    200,
    { 'content-type': 'application/json; charset=utf-8' },
    JSON.stringify(reply),
    'slack',
  )
  const log = { version: '1.2', creator: { name: 'a test', version: '1' }, entries: [one] }
  mkdirSync(join(root, 'tapes'), { recursive: true })
  const file = join(root, 'tapes', `${name}.har`)
  writeFileSync(file, JSON.stringify({ log: { ...log, ...(expires && { _expires: expires }) } }))
  return file
}

async function proveAll(root: string): Promise<void> {
  const stage = new Stage({ twins: [slack as NonNullable<typeof slack>] })
  onTestFinished(() => stage.close())
  const tapes = new Map([...readTapes([join(root, 'tapes')])].map((tape) => [tape.name, tape]))
  const { played } = await replay(tapes.values(), { target: stage })
  prove(tapes, played, stage.twins, root)
}

const ECHOED = { ok: true, args: { channel: 'C0NOWHERE0' } }
const REFUSED = { ok: false, error: 'channel_not_found' }
const NOW = new Date('2026-03-02')

function axes(root: string, now = NOW, tapes?: ReadonlySet<string>): Record<string, Partial<Covered>> {
  const covered = coverage(slack as never, standing('slack', { now, root, tapes }), [])
  return Object.fromEntries(
    covered
      .filter(
        ({ sdk, schema, tape, refusal, unproven }) =>
          Object.keys(sdk).length + (schema ?? 0) + tape + refusal + unproven,
      )
      .map(({ operation, sdk, schema, tape, refusal, unproven }) => [
        operation,
        { sdk, schema, tape, refusal, unproven },
      ]),
  )
}

/** Two tests and three recordings, each the only witness of something. */
async function witnessed(): Promise<string> {
  const root = repository()
  await driven(root, 'first', async (client) => {
    await client.api.test()
    await client.chat.postMessage({ channel: '#general', text: 'seen' })
  })
  await driven(root, 'second', async (client) => {
    await client.api.test()
    await client.conversations.info({ channel: 'C0' }).catch(() => {})
  })
  gather(root)
  recorded(root, 'success', 'api.test', ECHOED)
  recorded(root, 'other', 'api.test', ECHOED, '2999-01-01T00:00:00Z')
  recorded(root, 'refusal', 'conversations.info', REFUSED)
  await proveAll(root)
  return root
}

test('each axis counts who has seen an operation in a real run, and no other axis', async () => {
  const root = await witnessed()
  expect(axes(root)).toEqual({
    'api.test': { sdk: { '@slack:web-api': 2 }, schema: 2, tape: 2, refusal: 0, unproven: 0 },
    'chat.postMessage': { sdk: { '@slack:web-api': 1 }, schema: 1, tape: 0, refusal: 0, unproven: 0 },
    'conversations.info': { sdk: {}, schema: 0, tape: 0, refusal: 1, unproven: 0 },
  })
  const counts = totals(coverage(slack as never, standing('slack', { now: NOW, root }), []))
  expect(counts).toMatchObject({ bySdk: 2, bySchema: 2, byTape: 1, byRefusal: 1, unproven: 0 })
})

test('deleting a test lowers what it saw with a client library and against a schema, and nothing else', async () => {
  const root = await witnessed()
  const { 'chat.postMessage': posted, ...others } = axes(root)
  expect(posted).toBeDefined()
  rmSync(join(root, 'twins/slack/test/first.test.ts'))
  expect(stale(slack as never, { now: NOW, root })).toEqual(['twins/slack/test/first.test.ts is gone'])
  const fewer = { sdk: { '@slack:web-api': 1 }, schema: 1 }
  expect(axes(root)).toEqual({ ...others, 'api.test': { ...others['api.test'], ...fewer } })
  gather(root)
  expect(stale(slack as never, { now: NOW, root })).toEqual([])
  expect(axes(root)).toEqual({ ...others, 'api.test': { ...others['api.test'], ...fewer } })
})

test('deleting a recording lowers what it alone showed, at once where the recordings are named, else when they are played again', async () => {
  const root = await witnessed()
  const before = axes(root)
  const tapes = new Set(['success', 'other'].map((name) => hashOf(readFileSync(join(root, 'tapes', `${name}.har`)))))
  rmSync(join(root, 'tapes/refusal.har'))
  const { 'conversations.info': _, ...others } = before
  expect(axes(root, NOW, tapes)).toEqual(others)
  expect(stale(slack as never, { now: NOW, root, tapes })).toEqual([
    expect.stringMatching(/^the recording \w{16} is gone$/),
  ])
  await proveAll(root)
  expect(axes(root)).toEqual(others)
})

test('a recording whose day has passed proves nothing, and says so', async () => {
  const root = await witnessed()
  rmSync(join(root, 'tapes/refusal.har'))
  recorded(root, 'refusal', 'conversations.info', REFUSED, '2026-03-01T00:00:00Z')
  await proveAll(root)
  expect(axes(root, new Date('2026-02-28'))['conversations.info']).toMatchObject({ refusal: 1, unproven: 0 })
  expect(axes(root)['conversations.info']).toMatchObject({ refusal: 0, unproven: 1 })
  expect(stale(slack as never, { now: NOW, root })).toEqual([])
})

test('a reply that a client could tell from the recorded one is no witness', async () => {
  const root = repository()
  recorded(root, 'unlike', 'api.test', { ...ECHOED, what: 'the twin does not say' })
  await proveAll(root)
  expect(axes(root)).toEqual({})
})

test('what a failing test saw does not count, nor what a test saw before it ran again', async () => {
  const root = await witnessed()
  rmSync(join(root, 'ledger'), { recursive: true })
  await driven(root, 'first', (client) => client.auth.test())
  await driven(root, 'second', (client) => client.chat.postMessage({ channel: '#general', text: 'seen' }))
  writeFileSync(join(root, 'ledger/1.jsonl'), '{"test":"twins/slack/test/second.test.ts","failed":"it"}\n{"half')
  gather(root)
  expect(Object.keys(readEvidence('slack', root).operations).toSorted()).toEqual([
    'api.test',
    'auth.test',
    'conversations.info',
  ])
  expect(readEvidence('slack', root).operations['api.test']).toMatchObject({ sdk: {}, schema: [] })
})

test('a test that has changed since it ran is no longer current', async () => {
  const root = await witnessed()
  writeFileSync(join(root, 'twins/slack/test/first.test.ts'), '// otherwise')
  expect(stale(slack as never, { now: NOW, root })).toEqual(['twins/slack/test/first.test.ts has changed since it ran'])
})

test('what is written is read again, and operations that are unknown are told', () => {
  const root = repository()
  const evidence = {
    tests: {},
    tapes: { '00': null, '01': '2026-03-01' },
    operations: { 'no.such': { ...NOBODY, tape: ['01'] } },
  }
  writeEvidence('slack', evidence, root)
  expect(readEvidence('slack', root)).toEqual(evidence)
  expect(stale(slack as never, { now: NOW, root })).toEqual(['there is no operation no.such'])
})

test('a run of the tests leaves who saw what, and a folder where none has run is refused', () => {
  const ledger = folder()
  const vitest = join(REPOSITORY, 'node_modules/vitest/vitest.mjs')
  const file = 'twins/okta/test/smoke.test.ts'
  const env = { ...process.env, DTU_EVIDENCE: ledger, DTU_EVIDENCE_TEST: '', VITEST: '' }
  const { status, stdout } = spawnSync(process.execPath, [vitest, 'run', file], {
    cwd: REPOSITORY,
    env,
    encoding: 'utf8',
  })
  expect(status, stdout).toBe(0)
  const run = readRun(ledger)
  expect([...run.passed]).toEqual([file])
  const sdk = { test: file, operation: 'getUser', agent: expect.stringContaining('@okta/okta-sdk-nodejs') }
  expect(run.sightings).toContainEqual(expect.objectContaining({ ...sdk, success: true, checked: true }))
  expect(() => readRun('nowhere')).toThrow('no test has left anything in nowhere')
})
