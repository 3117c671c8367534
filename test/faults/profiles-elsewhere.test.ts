import { listProfiles, profile, start } from '@dtu/fault-profiles'
import { expect, test } from 'vitest'
import type { Answer } from '../limits/calls.ts'
import { type Elsewhere, elsewhere, OTHERS } from './elsewhere.ts'

const MINUTE = 60_000

/** What a ready-made profile is seen to do: true when it did. */
type Sight = (given: Elsewhere, begin: (params?: Record<string, string | number>) => void) => Promise<void>

const many = async (count: number, ask: () => Promise<Answer>): Promise<Answer[]> => {
  const all: Answer[] = []
  for (let n = 0; n < count; n++) all.push(await ask())
  return all
}
const statuses = async (count: number, ask: () => Promise<Answer>) =>
  (await many(count, ask)).map(({ status }) => status)

/** Where a call that is one too many is refused with 403 instead of 429. */
const over = ({ twin }: Elsewhere): number => (twin === 'google-drive' ? 403 : 429)

/** Refused from a moment on. */
const refusedAfter =
  (wait: number, status: number, way: 'read' | 'write' = 'read'): Sight =>
  async (given, begin) => {
    begin()
    const before = (await given[way]()).status
    await given.advance(wait)
    expect([before === status, (await given[way]()).status]).toEqual([false, status])
  }

/** The write happens, and its reply does not come. */
const lost: Sight = async (given, begin) => {
  const before = given.effects()
  begin({ loss: 1 })
  await given.write()
  expect([given.effects() - before, given.ledger()[0]?.commit]).toEqual([1, 'applied'])
}

/** Whatever it does, it does it to this twin's calls. */
const strikes =
  (params: Record<string, string | number>, calls = 1, way: 'read' | 'write' = 'read'): Sight =>
  async (given, begin) => {
    begin(params)
    await many(calls, () => given[way]())
    expect(given.ledger().length).toBeGreaterThan(0)
  }

/** Each profile that concerns these twins, with what is seen of it. */
const SIGHTS: Readonly<Record<string, Sight>> = {
  'limits.documented': async ({ world }, begin) => {
    begin()
    expect(world.universe.limits).toBe('documented')
  },
  'limits.tight': async (given, begin) => {
    begin()
    expect(await statuses(330, given.write)).toContain(over(given))
  },
  'rl.first-two-429': async (given, begin) => {
    begin()
    const [first, second, third] = await statuses(3, given.write)
    expect([first, second]).toEqual([over(given), over(given)])
    expect(third).toBeLessThan(300)
  },
  'rl.no-hint': async (given, begin) => {
    begin({ share: 1 })
    const { status, headers } = await given.write()
    expect([status, headers['retry-after'], headers['ratelimit-reason']]).toEqual([over(given), undefined, undefined])
  },
  'rl.weird-hints': async (given, begin) => {
    begin()
    const told = (await many(10, given.write)).flatMap(({ headers }) => [headers['retry-after'] ?? []].flat())
    expect(told).toEqual(expect.arrayContaining(['0', '86400', '-1']))
  },
  'rl.quota-wall': async (given, begin) => {
    begin()
    const now = given.world.universe.clock.now()
    await given.advance(3_600_000 - (now % 3_600_000) - 5 * MINUTE)
    const { status, headers } = await given.write()
    expect(status).toBe(over(given))
    if (given.twin === 'jira') expect(headers['retry-after']).toBe('300')
    await given.advance(5 * MINUTE)
    expect((await given.write()).status).toBeLessThan(300)
  },
  'auth.expired-mid-run': refusedAfter(10 * MINUTE, 401),
  'auth.scope-lost': refusedAfter(5 * MINUTE, 403, 'write'),
  'auth.flap': async (given, begin) => {
    begin({ share: 1 })
    expect((await given.read()).status).toBe(401)
    expect((await given.read()).status).not.toBe(401)
  },
  '5xx.pulse': async (given, begin) => {
    begin({ gap: '1s', length: '1h' })
    await given.advance(MINUTE)
    const replies = await many(200, given.read)
    expect(new Set(replies.map(({ status }) => status))).toContain(503)
    expect(replies.some(({ headers }) => String(headers['content-type']).startsWith('text/html'))).toBe(true)
  },
  '5xx.wall': async (given, begin) => {
    begin()
    expect(await statuses(2, given.read)).toEqual([503, 503])
    await given.advance(180 * MINUTE)
    expect((await given.read()).status).not.toBe(503)
  },
  'html.instead-of-json': strikes({ share: 1 }),
  'readonly.maintenance': async (given, begin) => {
    begin()
    expect([(await given.write()).status, (await given.read()).status === 503]).toEqual([503, false])
    await given.advance(20 * MINUTE)
    expect((await given.write()).status).toBeLessThan(300)
  },
  'write.applied-then-lost': lost,
  'slow.tail': strikes({ median: '1ms', stalls: 0 }),
  'wire.flaky': strikes({ share: 0.5 }, 10),
  'tenant.gone': async (given, begin) => {
    begin()
    expect((await given.write()).status).toBe(404)
    await given.advance(14 * 24 * 60 * MINUTE)
    expect((await given.write()).status).toBeLessThan(300)
  },
  'clock.skewed': strikes({}),
  'incident.google-2025-06-12': async (given, begin) => {
    begin()
    expect((await given.read()).status).toBe(503)
  },
  'incident.atlassian-2022-04': async (given, begin) => {
    begin()
    expect((await given.read()).status).toBe(404)
  },
}

const NAMES = Object.keys(SIGHTS)

test.each(OTHERS.flatMap((twin) => NAMES.map((name) => ({ twin, name }))))(
  '$twin under $name',
  async ({ twin, name }) => {
    const given = elsewhere(twin)
    const begin = (params = {}) => void start(given.world.host, given.world.universe, { profiles: [name], params })
    await SIGHTS[name]?.(given, begin)
  },
)

test('what has no table here is of single twins, of deliveries, of wires, or made of others', () => {
  const rest = listProfiles().filter((name) => !NAMES.includes(name))
  expect(rest).toEqual([
    // No token is asked for at these twins.
    'auth.refresh-revoked',
    'conflict.storm',
    // Nothing is delivered there yet.
    'events.hostile',
    'gauntlet.mild',
    'gauntlet.nightly',
    'gauntlet.release',
    'incident.slack-2022-02-22',
    'net.tls-dns',
    'page.drift',
    'perm.flap-404',
    'read.stale-index',
    // None of Google's says so.
    'rl.concurrency',
    'socket.churn',
    'write.partial-batch',
  ])
  for (const name of rest) expect(profile(name).pack.metadata.client).toBeTruthy()
})

const began = (given: Elsewhere, name: string, params = {}) =>
  start(given.world.host, given.world.universe, { profiles: [name], params })

test('Jira under write.partial-batch: half of a bulk is there', async () => {
  const given = elsewhere('jira')
  began(given, 'write.partial-batch')
  const update = { fields: { project: { key: 'ENG' }, issuetype: { name: 'Task' }, summary: 'half' } }
  const before = given.effects()
  const { status } = await given.call('POST /rest/api/3/issue/bulk', { issueUpdates: Array(6).fill(update) })
  expect([status, given.effects() - before]).toEqual([500, 3])
})

test('D1 Jira under read.stale-index: fresh by id at once, found later, and at once for who asks to reconcile', async () => {
  const given = elsewhere('jira')
  began(given, 'read.stale-index')
  const { id, key } = (await given.write()).body
  const found = async (more = '') =>
    (await given.call(`GET /rest/api/3/search/jql?jql=project=ENG${more}`)).body.issues.map((one: any) => one.id)
  expect((await given.call(`GET /rest/api/3/issue/${key}`)).status).toBe(200)
  expect(await found()).not.toContain(id)
  expect(await found(`&reconcileIssues=${id}`)).toContain(id)
  await given.advance(91_000)
  expect(await found()).toContain(id)
})

test('D1 Drive under read.stale-index: a file is there by id at once and in lists later', async () => {
  const given = elsewhere('google-drive')
  began(given, 'read.stale-index')
  const { id } = (await given.write()).body
  const listed = async () =>
    (await given.call('GET /drive/v3/files?pageSize=1000')).body.files.map((one: any) => one.id)
  expect((await given.call(`GET /drive/v3/files/${id}`)).status).toBe(200)
  expect(await listed()).not.toContain(id)
  await given.advance(91_000)
  expect(await listed()).toContain(id)
})

test.each(['jira', 'google-drive'])(
  'D2 %s under page.drift: a walk ends, and what it saw twice or not at all stands in the ledger',
  async (twin) => {
    const given = elsewhere(twin)
    for (let n = 0; n < 12; n++) await given.write()
    began(given, 'page.drift', { share: 1 })
    const way =
      twin === 'jira'
        ? { line: 'GET /rest/api/3/search/jql?jql=project=ENG&maxResults=3', name: 'nextPageToken', list: 'issues' }
        : { line: 'GET /drive/v3/files?pageSize=3', name: 'pageToken', list: 'files' }
    const pages: number[] = []
    let token: string | undefined
    do {
      const { body } = await given.call(
        token === undefined ? way.line : `${way.line}&${way.name}=${encodeURIComponent(token)}`,
      )
      pages.push(body[way.list]?.length ?? 0)
      token = body.nextPageToken
    } while (token !== undefined && pages.length < 50)
    expect(pages.length).toBeLessThan(50)
    expect(given.ledger().some(({ action }) => action?.includes('data.pageDrift'))).toBe(true)
  },
)

test('Jira under rl.concurrency: the reason that nobody documents', async () => {
  const given = elsewhere('jira')
  began(given, 'rl.concurrency', { max: 2, slow: '20ms' })
  const replies = await Promise.all(Array.from({ length: 5 }, () => given.read()))
  const refused = replies.filter(({ status }) => status === 429)
  expect([refused.length, refused[0]?.headers['ratelimit-reason']]).toEqual([
    3,
    'jira-max-concurrent-threads-across-all-instances-per-tenant-per-user',
  ])
})

test('conflict.storm: a transition of Jira’s and a batch of Docs meet a conflict, an edit of Sheets is lost without a word', async () => {
  const jira = elsewhere('jira')
  const { key } = (await jira.write()).body
  began(jira, 'conflict.storm', { share: 1 })
  expect((await jira.call(`POST /rest/api/3/issue/${key}/transitions`, { transition: { id: '21' } })).status).toBe(409)
  const docs = elsewhere('google-docs')
  const { documentId } = (await docs.write()).body
  began(docs, 'conflict.storm', { share: 1 })
  expect((await docs.call(`POST /v1/documents/${documentId}:batchUpdate`, { requests: [] })).status).toBe(400)
  const sheets = elsewhere('google-sheets')
  const { spreadsheetId } = (await sheets.write()).body
  began(sheets, 'conflict.storm', { share: 1 })
  const cell = `/v4/spreadsheets/${spreadsheetId}/values/A1`
  const put = () => sheets.call(`PUT ${cell}?valueInputOption=RAW`, { values: [['mine']] })
  let told = 0
  for (; told < 200 && sheets.ledger().length === 0; told++) expect((await put()).status).toBe(200)
  expect(sheets.ledger().map(({ action }) => action)).toEqual(['data.lostUpdate'])
})

test.each(['jira', 'google-drive'])('D3 %s: of two writers the last one’s stays', async (twin) => {
  const given = elsewhere(twin)
  const { id } = (await given.write()).body
  const rename = (name: string) =>
    twin === 'jira'
      ? given.call(`PUT /rest/api/3/issue/${id}`, { fields: { summary: name } })
      : given.call(`PATCH /drive/v3/files/${id}`, { name })
  for (const name of ['first', 'second']) expect((await rename(name)).status).toBeLessThan(300)
  const now = await given.call(twin === 'jira' ? `GET /rest/api/3/issue/${id}` : `GET /drive/v3/files/${id}`)
  expect(now.body.name ?? now.body.fields.summary).toBe('second')
})
