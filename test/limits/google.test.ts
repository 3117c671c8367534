import { expect, test } from 'vitest'
import { type Limited, limited, statuses, times } from './calls.ts'

const open = (twin: string, limits?: 'tight', preset?: string): Limited =>
  limited(twin, ({ token }) => ({ authorization: `Bearer ${token}` }), limits ?? 'documented', preset)

/** A caller of the same project who is another user. */
function colleague({ world }: Limited, n: number): Record<string, string> {
  const token = `ya29.colleague-${n}`
  world.universe.transact('google-drive', (drive) => {
    ;(drive.db as Record<string, { insert(row: object): unknown }>).tokens?.insert({
      token,
      universe: drive.universe,
      email: `colleague-${n}@acme.example`,
      scopes: ['*'],
    })
  })
  return { authorization: `Bearer ${token}` }
}

test('Sheets: a user reads and writes sixty times a minute each, in words that name the quota', async () => {
  const sheets = open('google-sheets')
  const { spreadsheetId } = (await sheets.call('POST /v4/spreadsheets', {})).body
  const read = () => sheets.call(`GET /v4/spreadsheets/${spreadsheetId}/values/A1`)
  expect(await statuses(60, read)).toEqual(times(60))
  const { status, body, headers } = await read()
  expect([status, body.error.status, headers['retry-after']]).toEqual([429, 'RESOURCE_EXHAUSTED', undefined])
  expect(body.error.message).toMatch(
    /^Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:\d+'\.$/,
  )
  expect(body.error.details[0]).toMatchObject({
    reason: 'RATE_LIMIT_EXCEEDED',
    metadata: {
      quota_metric: 'sheets.googleapis.com/read_requests',
      quota_limit: 'ReadRequestsPerMinutePerUser',
      quota_limit_value: '60',
    },
  })
  const write = () =>
    sheets.call(`POST /v4/spreadsheets/${spreadsheetId}/values/A1:append?valueInputOption=RAW`, { values: [[1]] })
  expect(await statuses(60, write)).toEqual([...times(59), 429])
  await sheets.advance(60_000)
  expect((await read()).status).toBe(200)
})

test('Sheets: a project reads three hundred times a minute, however many users it has', async () => {
  const sheets = open('google-sheets')
  const { spreadsheetId } = (await sheets.call('POST /v4/spreadsheets', {})).body
  const seen: number[] = []
  for (let n = 0; n < 6; n++) {
    const headers = colleague(sheets, n)
    seen.push(...(await statuses(50, () => sheets.call(`GET /v4/spreadsheets/${spreadsheetId}`, undefined, headers))))
  }
  expect(seen.filter((status) => status !== 429)).toHaveLength(300)
  const refused = await sheets.call(`GET /v4/spreadsheets/${spreadsheetId}`)
  expect([refused.status, refused.body.error.details[0].metadata.quota_limit]).toEqual([
    429,
    'ReadRequestsPerMinutePerProject',
  ])
})

test('Docs: 300 reads and 60 writes a minute; where limits are tight, 15 and 3', async () => {
  for (const [limits, reads, writes] of [
    [undefined, 300, 60],
    ['tight', 15, 3],
  ] as const) {
    const docs = open('google-docs', limits)
    const { documentId } = (await docs.call('POST /v1/documents', {})).body
    expect(await statuses(reads + 1, () => docs.call(`GET /v1/documents/${documentId}`))).toEqual([
      ...times(reads),
      429,
    ])
    expect(await statuses(writes, () => docs.call('POST /v1/documents', {}))).toEqual([...times(writes - 1), 429])
  }
})

test('Drive: calls cost units, and 403 tells the user’s share is spent', async () => {
  const drive = open('google-drive', 'tight')
  // 16,250 units where limits are tight: 162 lists of 100, and ten reads of 5 are left.
  expect(await statuses(163, () => drive.call('GET /drive/v3/files?pageSize=1'))).toEqual([...times(162), 403])
  const about = () => drive.call('GET /drive/v3/about?fields=user')
  expect(await statuses(11, about)).toEqual([...times(10), 403])
  const { body } = await about()
  expect(body.error).toMatchObject({ code: 403, errors: [{ domain: 'usageLimits', reason: 'userRateLimitExceeded' }] })
  expect(body.error.errors[0].extendedHelp).toMatch(/quotas\?project=\d+$/)
  await drive.advance(60_000)
  expect((await about()).status).toBe(200)
})

test('Drive: projects of before May 2026 count queries', async () => {
  const drive = open('google-drive', 'tight', 'queries')
  expect(await statuses(601, () => drive.call('GET /drive/v3/files?pageSize=1'))).toEqual([...times(600), 403])
  // The project's quota is no larger than a user's: a colleague finds it spent.
  const other = await drive.call('GET /drive/v3/about?fields=user', undefined, colleague(drive, 1))
  expect([other.status, other.body.error.errors[0].reason]).toEqual([403, 'rateLimitExceeded'])
})

test('nothing is counted while no limits are kept', async () => {
  const sheets = open('google-sheets')
  sheets.world.universe.limits = 'off'
  const { spreadsheetId } = (await sheets.call('POST /v4/spreadsheets', {})).body
  expect(await statuses(70, () => sheets.call(`GET /v4/spreadsheets/${spreadsheetId}`))).toEqual(times(70))
})
