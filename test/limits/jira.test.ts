import { expect, test } from 'vitest'
import { type Answer, type Limited, limited, statuses, times } from './calls.ts'

const asApp = (limits?: 'tight', preset?: string): Limited =>
  limited('jira', ({ apiToken }) => ({ authorization: `Bearer ${apiToken}` }), limits ?? 'documented', preset)
const asPerson = (limits?: 'tight'): Limited =>
  limited(
    'jira',
    ({ token = '' }) => ({ authorization: `Basic ${Buffer.from(token).toString('base64')}` }),
    limits ?? 'documented',
  )

const reason = ({ status, headers }: Answer) => [status, headers['ratelimit-reason'], headers['retry-after']]
const create = async (site: Limited): Promise<{ id: string; key: string }> => {
  const fields = { project: { key: 'ENG' }, issuetype: { name: 'Task' }, summary: 'written often' }
  return (await site.call('POST /rest/api/3/issue', { fields })).body
}
const MYSELF = 'GET /rest/api/3/myself'

test('an endpoint takes a hundred reads a second, others are unaffected, and it fills again steadily', async () => {
  const site = asPerson()
  const read = () => site.call('GET /rest/api/3/priority')
  expect(await statuses(100, read)).toEqual(times(100))
  const refused = await read()
  expect(reason(refused)).toEqual([429, 'jira-burst-based', '1'])
  expect(refused.body).toEqual({ errorMessages: ['Rate limit exceeded.'], errors: {} })
  expect(refused.headers['x-ratelimit-reset']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  expect((await site.call(MYSELF)).status).toBe(200)
  await site.advance(50)
  expect(await statuses(6, read)).toEqual([...times(5), 429])
})

test('one issue takes twenty writes in two seconds and a hundred in thirty, whatever it is called', async () => {
  const site = asPerson()
  const issue = await create(site)
  const write = (name: string) => site.call(`PUT /rest/api/3/issue/${name}`, { fields: { summary: 'again' } })
  expect(await statuses(20, () => write(issue.key))).toEqual(times(20, 204))
  expect(reason(await write(issue.id))).toEqual([429, 'jira-per-issue-on-write', '2'])
  expect((await site.call(`GET /rest/api/3/issue/${issue.key}`)).status).toBe(200)
  for (let n = 0; n < 4; n++) {
    await site.advance(2000)
    expect(await statuses(20, () => write(issue.key))).toEqual(times(20, 204))
  }
  await site.advance(2000)
  expect(reason(await write(issue.key))).toEqual([429, 'jira-per-issue-on-write', '20'])
})

test('an app pays points until the top of the hour; a person with an API token does not', async () => {
  const site = asApp('tight')
  await site.advance(50 * 60_000)
  const first = await site.call(MYSELF)
  // One for the call; the two of the person it gave are charged by then too.
  expect([first.headers['x-ratelimit-limit'], first.headers['x-ratelimit-remaining']]).toEqual(['500', '497'])
  expect(first.headers['ratelimit-policy']).toBe('"global-app-quota";q=500;w=3600')
  expect(first.headers['x-ratelimit-nearlimit']).toBeUndefined()
  let last = first
  for (let n = 0; n < 200 && last.status === 200; n++) {
    await site.advance(1000)
    last = await site.call(MYSELF)
    if (Number(last.headers['x-ratelimit-remaining']) === 98) expect(last.headers['x-ratelimit-nearlimit']).toBe('true')
  }
  expect(reason(last).slice(0, 2)).toEqual([429, 'jira-quota-global-based'])
  const wait = Number(last.headers['retry-after']) * 1000
  expect((site.world.universe.clock.now() + wait) % 3_600_000).toBeLessThan(1000)
  await site.advance(wait)
  expect((await site.call(MYSELF)).status).toBe(200)

  const person = asPerson('tight')
  expect((await person.call(MYSELF)).headers['x-ratelimit-limit']).toBeUndefined()
})

test('a customer’s quota grows with edition and users', async () => {
  const [free, standard] = [asApp(undefined, 'free'), asApp(undefined, 'standard')]
  const users = Number(free.world.universe.query('SELECT count(*) AS n FROM jira_accounts')[0]?.n)
  expect((await free.call(MYSELF)).headers['x-ratelimit-limit']).toBe('65000')
  expect((await standard.call(MYSELF)).headers['x-ratelimit-limit']).toBe(String(100_000 + 10 * users))
})

test('a list costs as much as it gives', async () => {
  const site = asApp()
  for (let n = 0; n < 9; n++) await create(site)
  const left = ({ headers }: Answer) => Number(headers['x-ratelimit-remaining'])
  const found = await site.call('GET /rest/api/3/search/jql?jql=project%20is%20not%20EMPTY&fields=summary&maxResults=7')
  const before = 65_000 - 9
  expect([found.body.issues.length, before - left(found)]).toEqual([7, 1 + 7])
})
