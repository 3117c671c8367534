import { catalogueOf, load } from '@dtu/fault-profiles'
import { canSay } from '@dtu/kit'
import { contractOf } from '@dtu/kit/contract'
import { twins } from '@dtu/twins/all'
import { expect, test } from 'vitest'
import type { Answer } from '../limits/calls.ts'
import { elsewhere, OTHERS } from './elsewhere.ts'
import { profileOf } from './faults.ts'

/** What stands for a refusal: the reason or status that clients look at. */
function code({ body, headers }: Answer): string {
  if (String(headers['content-type']).startsWith('text/html')) return 'html'
  if (typeof body !== 'object') return body === '' ? 'empty' : 'text'
  const { error, errorMessages, message } = body
  if (error) return error.errors?.[0]?.reason ?? error.status
  return errorMessages ? 'messages' : String(message)
}

type Row = readonly [options: string, ...said: readonly (string | null)[]]

/** Each kind with what Jira, Drive, Docs and Sheets say: null where the vendor has no words for it. */
const KINDS: Readonly<Record<string, readonly Row[]>> = {
  rateLimit: [
    ['{}', '429 messages', '403 userRateLimitExceeded', '429 RESOURCE_EXHAUSTED', '429 RESOURCE_EXHAUSTED'],
    ['{variant: empty}', '429 empty', '403 userRateLimitExceeded', '429 RESOURCE_EXHAUSTED', '429 RESOURCE_EXHAUSTED'],
    ['{variant: backend}', '429 messages', '429 rateLimitExceeded', '429 RESOURCE_EXHAUSTED', '429 RESOURCE_EXHAUSTED'],
  ],
  quota: [['{}', '429 messages', '403 dailyLimitExceeded', '429 RESOURCE_EXHAUSTED', '429 RESOURCE_EXHAUSTED']],
  concurrency: [['{}', '429 messages', null, null, null]],
  auth: [
    [
      '{kind: expired}',
      '401 Client must be authenticated to access this resource.',
      '401 authError',
      '401 UNAUTHENTICATED',
      '401 UNAUTHENTICATED',
    ],
  ],
  scope: [['{}', '403 messages', '403 insufficientPermissions', '403 PERMISSION_DENIED', '403 PERMISSION_DENIED']],
  forbidden: [
    ['{}', '403 messages', '403 insufficientFilePermissions', '403 PERMISSION_DENIED', '403 PERMISSION_DENIED'],
  ],
  notFound: [['{}', '404 messages', '404 notFound', '404 NOT_FOUND', '404 NOT_FOUND']],
  validation: [['{}', '400 messages', '400 invalid', '400 INVALID_ARGUMENT', '400 INVALID_ARGUMENT']],
  conflict: [['{}', null, '409 conflict', null, null]],
  precondition: [['{}', null, null, null, null]],
  locked: [['{}', null, null, null, null]],
  readOnly: [['{}', '503 messages', '503 backendError', '503 UNAVAILABLE', '503 UNAVAILABLE']],
  unavailable: [
    ['{}', '503 messages', '503 backendError', '503 UNAVAILABLE', '503 UNAVAILABLE'],
    ['{variant: html}', '503 html', '502 html', '502 html', '502 html'],
  ],
  internal: [['{}', '500 messages', '500 internalError', '500 INTERNAL', '500 INTERNAL']],
  deadline: [['{}', '504 html', '504 backendError', '504 DEADLINE_EXCEEDED', '504 DEADLINE_EXCEEDED']],
  tooLarge: [['{}', null, '413 uploadTooLarge', '400 INVALID_ARGUMENT', '400 INVALID_ARGUMENT']],
  siteGone: [['{}', '404 html', '404 notFound', '404 NOT_FOUND', '404 NOT_FOUND']],
  storageFull: [['{}', null, '403 storageQuotaExceeded', null, null]],
  revokeRefreshToken: [['{}', null, null, null, null]],
  cursor: [['{form: expired}', null, null, null, null]],
}

const ROWS = Object.entries(KINDS).flatMap(([kind, rows]) =>
  rows.flatMap(([options, ...said]) => OTHERS.map((twin, at) => ({ kind, options, twin, said: said[at] ?? null }))),
)

test.each(ROWS)('$twin, a write that meets svc.$kind $options: $said', async ({ kind, options, twin, said }) => {
  const given = elsewhere(twin)
  const [before, plain] = [given.effects(), await given.write()]
  const fault = `- id: t.fault\n  match: {twin: ${twin}, tag: write}\n  do: [{svc.${kind}: ${options}}]`
  // Whether some operation of the twin has words for it is another question.
  given.engine.start([load(profileOf(fault)).pack])
  const reply = await given.write()
  if (said === null) {
    expect([reply.status, given.effects(), given.ledger().length]).toEqual([plain.status, before + 2, 0])
    return
  }
  expect(`${reply.status} ${code(reply)}`).toBe(said)
  expect([given.effects(), given.ledger().length]).toEqual([before + 1, 1])
})

test('what a twin never says is refused when a profile names the twin, with its place', () => {
  const catalogue = catalogueOf(twins)
  const wrong = (match: string, kind: string) => {
    try {
      load(profileOf(`- id: t.fault\n  match: ${match}\n  do: [{svc.${kind}: {}}]`), { catalogue })
    } catch (error) {
      return (error as Error).message.split('\n')[0]
    }
    return undefined
  }
  expect(wrong('{twin: google-sheets}', 'conflict')).toMatch(/:\d+:\d+: google-sheets never says svc.conflict/)
  expect(wrong('{twin: jira, operation: createIssue}', 'conflict')).toMatch(/jira never says svc.conflict of that/)
  expect(wrong('{twin: jira, operation: editIssue}', 'conflict')).toBeUndefined()
  expect(wrong('{twin: slack}', 'concurrency')).toMatch(/slack never says svc.concurrency/)
  expect(wrong('{twin: "google-*"}', 'revokeRefreshToken')).toMatch(/none of google-drive.* ever says/)
  expect(wrong('{}', 'revokeRefreshToken')).toBeUndefined()
  expect(wrong('{twin: [google-docs, google-sheets]}', 'precondition')).toMatch(/google-sheets never says/)
})

test('every twin has words for the refusals of every service', () => {
  const everywhere = ['rateLimit', 'quota', 'auth', 'scope', 'forbidden', 'notFound', 'validation', 'readOnly']
  for (const twin of twins) {
    const operations = [...contractOf(twin).operations.values()]
    for (const kind of [...everywhere, 'unavailable', 'internal', 'deadline', 'siteGone'])
      expect([twin.name, kind, operations.some((one) => canSay(twin.dialect, kind, one))]).toEqual([
        twin.name,
        kind,
        true,
      ])
  }
})

test('Jira: what an app is told at the gate, and what a person is told', async () => {
  const given = elsewhere('jira')
  given.engine.start([load(profileOf('- id: t.fault\n  match: {twin: jira}\n  do: [{svc.scope: {}}]')).pack])
  const { apiToken } = given.world.credentials.jira ?? {}
  const asApp = await given.call('GET /rest/api/3/myself', undefined, { authorization: `Bearer ${apiToken}` })
  expect([asApp.status, asApp.body]).toEqual([401, { code: 401, message: 'Unauthorized; scope does not match' }])
})

test('Jira: 429 at the gateway says neither when nor why', async () => {
  const given = elsewhere('jira')
  const fault = '- id: t.fault\n  match: {twin: jira}\n  do: [{svc.rateLimit: {variant: gateway}}]'
  given.engine.start([load(profileOf(fault)).pack])
  const { headers } = await given.read()
  expect([headers['retry-after'], headers['ratelimit-reason']]).toEqual([undefined, undefined])
  expect(headers['x-failure-category']).toBeTruthy()
  expect(headers['x-ratelimit-remaining']).toBe('0')
})

test('Jira: of a bulk the failed are named and the others made; where it breaks off, half of it is there', async () => {
  const given = elsewhere('jira')
  const issueUpdates = Array.from({ length: 4 }, (_, n) => ({
    fields: { project: { key: 'ENG' }, issuetype: { name: 'Task' }, summary: `bulk ${n}` },
  }))
  const bulk = () => given.call('POST /rest/api/3/issue/bulk', { issueUpdates })
  const before = given.effects()
  const run = given.engine.start([
    load(profileOf('- id: t.fault\n  match: {tag: batch}\n  do: [{svc.batch: {fail: [1, 3]}}]')).pack,
  ])
  const { status, body } = await bulk()
  expect([status, body.issues.length, body.errors.map((one: any) => one.failedElementNumber)]).toEqual([201, 2, [1, 3]])
  given.engine.stop(run)
  given.engine.start([
    load(profileOf('- id: t.half\n  match: {tag: batch}\n  do: [{svc.internal: {}, commit: {partial: {first: half}}}]'))
      .pack,
  ])
  expect([(await bulk()).status, given.effects() - before]).toEqual([500, 4])
})

test('Jira: a page token that is refused, an empty page that goes on, a page that repeats', async () => {
  const given = elsewhere('jira')
  for (let n = 0; n < 6; n++) await given.write()
  const search = async (token?: string) =>
    (
      await given.call(
        `GET /rest/api/3/search/jql?jql=project=ENG&maxResults=2${token === undefined ? '' : `&nextPageToken=${token}`}`,
      )
    ).body
  const during = async (form: string, work: () => Promise<void>) => {
    const fault = `- id: t.fault\n  match: {tag: search}\n  do: [{svc.cursor: {form: ${form}}}]`
    const run = given.engine.start([load(profileOf(fault)).pack])
    await work()
    given.engine.stop(run)
  }
  const { nextPageToken } = await search()
  await during('expired', async () => expect((await search(nextPageToken)).errorMessages).toHaveLength(1))
  await during('emptyPage', async () => {
    const page = await search()
    expect([page.issues, page.nextPageToken]).toEqual([[], nextPageToken])
  })
  await during('repeat', async () => expect((await search(nextPageToken)).nextPageToken).toBe(nextPageToken))
})

test('Drive: lists drift, and a token is refused where it stands', async () => {
  const given = elsewhere('google-drive')
  for (let n = 0; n < 5; n++) await given.write()
  const list = () => given.call('GET /drive/v3/files?pageSize=2')
  const run = given.engine.start([
    load(profileOf('- id: t.fault\n  match: {tag: list}\n  do: [{svc.cursor: {form: emptyPage}}]')).pack,
  ])
  const { body } = await list()
  expect([body.files, typeof body.nextPageToken]).toEqual([[], 'string'])
  given.engine.stop(run)
  given.engine.start([
    load(profileOf('- id: t.refuse\n  match: {tag: list}\n  do: [{svc.cursor: {form: expired}}]')).pack,
  ])
  expect((await list()).body.error.errors[0]).toMatchObject({ reason: 'invalid', location: 'pageToken' })
})

test.each([
  ['svc.rateLimit: {}', 403, 'text/html; charset=UTF-8'],
  ['svc.quota: {}', 403, 'text/html; charset=UTF-8'],
  ['svc.internal: {}', 500, 'internal_failure'],
  ['svc.unavailable: {}', 503, 'internal_failure'],
  // What only the file service says does not befall it: the request itself is refused, since it is empty.
  ['svc.forbidden: {}', 400, 'invalid_request'],
] as const)('Google’s token endpoint has words of its own for %s', async (action, status, said) => {
  const given = elsewhere('google-drive')
  const profile = profileOf(`- id: t.fault\n  match: {twin: "*"}\n  do: [{${action}}]`)
  given.engine.start([load(profile).pack])
  const reply = await given.call('POST /token')
  expect([reply.status, reply.body?.error ?? reply.headers['content-type']]).toEqual([status, said])
})

test('Docs: a conflict is a revision that is not the latest any more', async () => {
  const given = elsewhere('google-docs')
  const { documentId } = (await given.write()).body
  given.engine.start([load(profileOf('- id: t.fault\n  match: {twin: google-docs}\n  do: [{svc.conflict: {}}]')).pack])
  const reply = await given.call(`POST /v1/documents/${documentId}:batchUpdate`, { requests: [] })
  expect([reply.status, reply.body.error.status]).toEqual([400, 'INVALID_ARGUMENT'])
  expect((await given.call(`GET /v1/documents/${documentId}`)).status).toBe(200)
})
