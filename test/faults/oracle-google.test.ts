import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { engineOf, load, start } from '@dtu/fault-profiles'
import type { TestUniverse } from '@dtu/kit/testing'
import { startUniverse } from '@dtu/twins/testing'
import { auth, type drive_v3, drive as driveClient } from '@googleapis/drive'
import { type sheets_v4, sheets as sheetsClient } from '@googleapis/sheets'
import { expect, onTestFinished, test } from 'vitest'
import { profileOf } from './faults.ts'

/** What happens by retries of googleapis-common 9 and gaxios 8, as counted at a bare server. */

interface Google {
  readonly world: TestUniverse
  readonly drive: drive_v3.Drive
  readonly sheets: sheets_v4.Sheets
  readonly token: string
  /** Requests that a twin has seen since the last time it was asked. */
  requests(twin: string): number
  /** Puts one action to work on a twin. */
  fault(twin: string, action: string, select?: string): void
}

type Credentials = Parameters<InstanceType<typeof auth.OAuth2>['setCredentials']>[0]

async function google(credentials: Credentials = {}, tokenUrl?: string): Promise<Google> {
  // Gaps between attempts are real time.
  const world = startUniverse({ twins: ['google-drive', 'google-sheets'], clock: { mode: 'wall' } })
  onTestFinished(() => world.close())
  const { token = '' } = world.credentials['google-drive'] ?? {}
  const client = new auth.OAuth2({
    clientId: 'id',
    clientSecret: 'secret',
    ...(tokenUrl !== undefined && { endpoints: { oauth2TokenUrl: tokenUrl } }),
  })
  client.setCredentials({ access_token: token, ...credentials })
  const engine = engineOf(world.host, world.universe)
  const seen = new Map<string, number>()
  const counted = (twin: string) => world.universe.journal.list({ twin, limit: 1000 }).length
  return {
    world,
    token,
    drive: driveClient({ version: 'v3', auth: client, rootUrl: `${await world.listen('google-drive')}/` }),
    sheets: sheetsClient({ version: 'v4', auth: client, rootUrl: `${await world.listen('google-sheets')}/` }),
    requests(twin) {
      const now = counted(twin)
      const since = now - (seen.get(twin) ?? 0)
      seen.set(twin, now)
      return since
    },
    fault(twin, action, select = 'always') {
      const text = `- id: t.oracle\n  match: {twin: ${twin}}\n  select: ${select}\n  do: [${action}]`
      engine.start([load(profileOf(text)).pack])
      seen.set(twin, counted(twin))
    },
  }
}

const failure = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => undefined,
    (error) => error,
  )
const TWIN = 'google-drive'

test.each([
  ['408', '{http.status: {code: 408}}', 4],
  ['429', '{svc.rateLimit: {variant: backend}}', 4],
  ['500', '{svc.internal: {}}', 4],
  ['501', '{http.status: {code: 501}}', 4],
  ['503', '{svc.unavailable: {}}', 4],
  ['503 with Retry-After, which nobody heeds', '{http.status: {code: 503, headers: {Retry-After: "60"}}}', 4],
  ['403 userRateLimitExceeded', '{svc.rateLimit: {}}', 1],
  ['400', '{svc.validation: {}}', 1],
  ['403', '{svc.forbidden: {}}', 1],
  ['404', '{svc.notFound: {}}', 1],
  ['409', '{http.status: {code: 409}}', 1],
  ['412', '{http.status: {code: 412}}', 1],
  ['423', '{http.status: {code: 423}}', 1],
  ['RST', '{wire.reset: {at: request}}', 3],
])('googleapis: GET and %s', { timeout: 30_000 }, async (_name, action, count) => {
  const given = await google()
  given.fault(TWIN, action)
  expect(await failure(given.drive.about.get({ fields: 'user' }))).toBeDefined()
  expect(given.requests(TWIN)).toBe(count)
})

test.each([
  ['503', '{svc.unavailable: {}}'],
  ['429', '{svc.rateLimit: {variant: backend}}'],
  ['RST', '{wire.reset: {at: request}}'],
])('googleapis: POST and PATCH are never sent again, after %s', async (_name, action) => {
  const given = await google()
  const { id } = (await given.drive.files.create({ requestBody: { name: 'once' } })).data
  given.fault(TWIN, action)
  expect(await failure(given.drive.files.create({ requestBody: { name: 'twice' } }))).toBeDefined()
  expect(given.requests(TWIN)).toBe(1)
  expect(await failure(given.drive.files.update({ fileId: id as string, requestBody: { name: 'x' } }))).toBeDefined()
  expect(given.requests(TWIN)).toBe(1)
})

test('googleapis: a cut body on GET is asked for again', { timeout: 30_000 }, async () => {
  const given = await google()
  given.fault(TWIN, '{wire.truncate: {fraction: 0.5}}', '{first: 1}')
  expect((await given.drive.about.get({ fields: 'user' })).data.user?.emailAddress).toBeTruthy()
  expect(given.requests(TWIN)).toBe(2)
})

test('googleapis: a GET that times out is asked for three times', { timeout: 30_000 }, async () => {
  const given = await google()
  given.fault(TWIN, '{wire.hang: {at: request, for: 20s}}')
  expect(await failure(given.drive.about.get({ fields: 'user' }, { timeout: 1500 }))).toBeDefined()
  expect(given.requests(TWIN)).toBe(3)
})

test('googleapis: a page with status 200, and JSON that is cut, are data that is text', async () => {
  for (const action of ['{http.html: {template: sso}}', '{http.body: {form: truncatedJson}}']) {
    const given = await google()
    given.fault(TWIN, action)
    const { data } = await given.drive.about.get({ fields: 'user' })
    expect([typeof data, given.requests(TWIN)]).toEqual(['string', 1])
  }
})

test('A4 Sheets: the 61st read of a minute fails after four requests', { timeout: 30_000 }, async () => {
  const given = await google()
  start(given.world.host, given.world.universe, { profiles: ['limits.documented'] })
  const { spreadsheetId } = (await given.sheets.spreadsheets.create({ requestBody: {} })).data
  const read = () => given.sheets.spreadsheets.values.get({ spreadsheetId: spreadsheetId as string, range: 'A1' })
  for (let n = 0; n < 60; n++) expect((await read()).status).toBe(200)
  given.requests('google-sheets')
  const error = await failure(read())
  expect([error.status, given.requests('google-sheets')]).toEqual([429, 4])
})

test('A5 Drive: 403 userRateLimitExceeded is an error after one request', async () => {
  const given = await google()
  start(given.world.host, given.world.universe, { profiles: ['rl.first-two-429'] })
  const error = await failure(given.drive.files.list())
  expect([error.status, given.requests(TWIN)]).toEqual([403, 1])
  expect(error.response.data.error.errors[0].reason).toBe('userRateLimitExceeded')
})

test('A6 Sheets: a row whose reply is lost is there once, and the client has an error', async () => {
  const given = await google()
  const { spreadsheetId } = (await given.sheets.spreadsheets.create({ requestBody: {} })).data
  const place = { spreadsheetId: spreadsheetId as string, range: 'A1' }
  given.fault('google-sheets', '{wire.reset: {at: response-head}, commit: applied}', '{first: 1}')
  const appended = given.sheets.spreadsheets.values.append({
    ...place,
    valueInputOption: 'RAW',
    requestBody: { values: [['once']] },
  })
  expect(await failure(appended)).toBeDefined()
  expect(given.requests('google-sheets')).toBe(1)
  const { data } = await given.sheets.spreadsheets.values.get({ ...place, range: 'A1:A10' })
  expect(data.values).toEqual([['once']])
})

/** The token endpoint belongs to no twin: this one stands for it. */
async function tokens(status: number, answer: object): Promise<{ readonly url: string; readonly asked: () => number }> {
  let count = 0
  const server = createServer((_request, response) => {
    count++
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`, asked: () => count }
}

test('googleapis: 401 with a refresh token is refreshed and asked again; with time left on the old one, it is not', async () => {
  const known = await tokens(200, { access_token: 'fresh', token_type: 'Bearer', expires_in: 3599 })
  for (const [expiry, requests, refreshes] of [
    [undefined, 2, 1],
    [Date.now() + 3_600_000, 1, 1],
  ] as const) {
    const given = await google({ refresh_token: 'r', ...(expiry !== undefined && { expiry_date: expiry }) }, known.url)
    given.fault(TWIN, '{svc.auth: {kind: expired}}')
    expect((await failure(given.drive.about.get({ fields: 'user' }))).status).toBe(401)
    expect([given.requests(TWIN), known.asked()]).toEqual([requests, refreshes])
  }
})

test('googleapis: a refresh token that is revoked ends it', async () => {
  const refused = await tokens(400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' })
  const given = await google({ refresh_token: 'r' }, refused.url)
  given.fault(TWIN, '{svc.auth: {kind: expired}}')
  const error = await failure(given.drive.about.get({ fields: 'user' }))
  expect([error.status, given.requests(TWIN), refused.asked()]).toEqual([400, 1, 1])
})
