import { engineOf, load } from '@dtu/fault-profiles'
import { startUniverse } from '@dtu/twins/testing'
import { createCloudClient, isRateLimitError } from 'jira.js'
import { withRetry } from 'jira.js/core'
import { HttpException, Version3Client } from 'jira.js-5'
import { expect, onTestFinished, test } from 'vitest'
import { profileOf } from './faults.ts'

/** What happens by retries of jira.js 6, as counted at a bare server. */

type Options = Parameters<typeof createCloudClient>[0]

async function site(more: Partial<Options> = {}) {
  const world = startUniverse({ twins: ['jira'], clock: { mode: 'wall' } })
  onTestFinished(() => world.close())
  const host = await world.listen('jira')
  const { email = '', apiToken = '' } = world.credentials.jira ?? {}
  const jira = createCloudClient({ host, auth: { type: 'basic', email, apiToken }, ...more } as Options)
  const engine = engineOf(world.host, world.universe)
  return {
    world,
    engine,
    host,
    token: { email, apiToken },
    jira,
    requests: () => world.universe.journal.list({ twin: 'jira', limit: 1000 }).length,
    issues: () => Number(world.universe.query('SELECT count(*) AS n FROM jira_issues')[0]?.n),
    fault: (action: string, select = 'always') =>
      engine.start([
        load(profileOf(`- id: t.oracle\n  match: {twin: jira}\n  select: ${select}\n  do: [${action}]`)).pack,
      ]),
    create: () =>
      jira.issues.createIssue({
        fields: { project: { key: 'ENG' }, issuetype: { name: 'Task' }, summary: 'once' },
      } as never),
    read: () => jira.myself.getCurrentUser(),
  }
}

const failure = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => undefined,
    (error) => error,
  )
const RETRY = { retry: { maxAttempts: 3, initialDelayMs: 10, backoffFactor: 1 } } as Partial<Options>

test.each([
  ['503, and no retries are asked for', '{svc.unavailable: {}}', {}, 1],
  ['RST, and no retries are asked for', '{wire.reset: {at: request}}', {}, 1],
  ['502', '{http.status: {code: 502}}', RETRY, 3],
  ['503', '{svc.unavailable: {}}', RETRY, 3],
  ['504', '{svc.deadline: {}}', RETRY, 3],
  ['RST', '{wire.reset: {at: request}}', RETRY, 3],
  ['500', '{svc.internal: {}}', RETRY, 1],
  ['429', '{svc.rateLimit: {wait: 1s}}', RETRY, 1],
  ['401', '{svc.auth: {}}', RETRY, 1],
  ['a cut body', '{wire.truncate: {fraction: 0.5}}', RETRY, 1],
])('jira.js 6: %s', async (_name, action, options, count) => {
  const given = await site(options)
  given.fault(action)
  expect(await failure(given.read())).toBeDefined()
  expect(given.requests()).toBe(count)
})

test('A10 jira.js 6: an issue whose 503 came after it was made is made again, and the twin tells', async () => {
  const given = await site(RETRY)
  const before = given.issues()
  given.fault('{svc.unavailable: {}, commit: applied}', '{first: 1}')
  await given.create()
  expect([given.requests(), given.issues() - before]).toEqual([2, 2])
  expect(given.engine.attempts.repeated.map(({ effects }) => effects)).toEqual([2])
})

test('jira.js 6: 429 tells how long to wait, and withRetry waits so long', async () => {
  const given = await site()
  given.fault('{svc.rateLimit: {wait: 1s}}', '{first: 2}')
  const error = await failure(given.read())
  expect([isRateLimitError(error), error.retryAfterMs]).toEqual([true, 1000])
  const asked = Date.now()
  await withRetry(() => given.read(), { retryRateLimit: true, initialDelayMs: 1 })
  expect(given.requests()).toBe(3)
  expect(Date.now() - asked).toBeGreaterThanOrEqual(990)
})

test('jira.js 6: a page with status 200 is no schema of its', async () => {
  const given = await site()
  given.fault('{http.html: {template: sso}}')
  const error = await failure(given.read())
  expect([error?.constructor.name, given.requests()]).toEqual(['SchemaMismatchError', 1])
})

test.each([
  ['JSON that is cut resolves to its text', 'truncatedJson', 'string'],
  ['no JSON at all resolves to nothing', 'empty', 'undefined'],
])('jira.js 6: %s, unread', async (_name, form, type) => {
  const given = await site({ onSchemaMismatch: 'silent' } as never)
  given.fault(`{http.body: {form: ${form}}}`)
  expect([typeof (await given.read()), given.requests()]).toEqual([type, 1])
})

const old = ({ host, token }: { host: string; token: { email: string; apiToken: string } }) =>
  new Version3Client({ host, authentication: { basic: token } })

test.each([
  ['503', '{svc.unavailable: {}}'],
  ['429', '{svc.rateLimit: {wait: 1s}}'],
  ['RST', '{wire.reset: {at: request}}'],
])('jira.js 5 never tries again: %s', async (_name, action) => {
  const given = await site()
  given.fault(action)
  const error = await failure(old(given).myself.getCurrentUser())
  expect([given.requests(), error instanceof HttpException || error.code]).toEqual([
    1,
    action.includes('wire') ? 'ECONNRESET' : true,
  ])
})

test('jira.js 5: a page with status 200 is data that is text', async () => {
  const given = await site()
  given.fault('{http.html: {template: sso}}')
  expect(typeof (await old(given).myself.getCurrentUser())).toBe('string')
})
