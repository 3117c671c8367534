import { expect, test } from 'vitest'
import { ask, faulty } from '../faults/faults.ts'
import { type Answer, type Limited, limited, statuses, times } from './calls.ts'

/** A table as tests write to it. */
interface Table {
  find(query: object): Record<string, unknown>[]
  insert(row: object): Record<string, unknown>
}

const open = (limits?: 'tight', preset?: string): Limited =>
  limited('okta', ({ token }) => ({ authorization: `SSWS ${token}` }), limits ?? 'documented', preset)

const told = ({ headers }: Answer) => [headers['x-rate-limit-limit'], headers['x-rate-limit-remaining']]
const logged = ({ world }: Limited, event: string): number =>
  Number(
    world.universe.query("SELECT count(*) AS n FROM okta_logs WHERE json_extract(doc, '$.eventType') = ?", [event])[0]
      ?.n,
  )

test('a token may use half of a bucket: the headers count down to 0, then 429 until the window ends', async () => {
  const org = open('tight')
  const groups = () => org.call('GET /api/v1/groups?limit=1')
  expect(await statuses(14, groups)).toEqual(times(14))
  expect(told(await groups())).toEqual(['15', '0'])
  const refused = await groups()
  expect([refused.status, refused.body.errorCode, ...told(refused)]).toEqual([429, 'E0000047', '15', '0'])
  expect(refused.headers['retry-after']).toBeUndefined()
  expect((await org.call('GET /api/v1/users?limit=1')).status).toBe(200)
  await org.advance(60_000)
  expect((await groups()).status).toBe(200)
})

test('the moment to come back to goes by the same clock as the header date', async () => {
  const { okta, world } = await faulty()
  world.universe.limits = 'tight'
  await statuses(15, () => ask(okta, '/api/v1/groups?limit=1'))
  const refused = await ask(okta, '/api/v1/groups?limit=1')
  const wait = Number(refused.headers.get('x-rate-limit-reset')) - Date.parse(refused.headers.get('date') ?? '') / 1000
  expect([refused.status, Math.abs(wait - 60) <= 2]).toEqual([429, true])
})

test('two tokens share the org’s bucket', async () => {
  const org = open('tight')
  const second = org.world.universe.transact('okta', ({ db, universe }) => {
    const [first] = (db.api_tokens as Table).find({ order: 'seq', limit: 1 })
    const tokenId = '00Tsecond'
    ;(db.api_tokens as Table).insert({ ...first, id: tokenId, seq: Number(first?.seq) + 1 })
    return (db.secrets as Table).insert({ token: '00second', tokenId, universe })
  })
  const as = (authorization: object) => () => org.call('GET /api/v1/groups?limit=1', undefined, { ...authorization })
  expect(await statuses(10, as({}))).toEqual(times(10))
  const other = as({ authorization: `SSWS ${second.token}` })
  expect(await statuses(16, other)).toEqual([...times(15), 429])
  expect(await statuses(6, as({}))).toEqual([...times(5), 429])
  // Both have used half of the bucket: nothing is left for a third.
  expect(told(await org.call('GET /api/v1/groups?limit=1'))[1]).toBe('0')
})

test('editions differ: an integrator’s org has a hundred calls a minute, half of them for one token', async () => {
  const org = open(undefined, 'integrator')
  expect(told(await org.call('GET /api/v1/users?limit=1'))).toEqual(['50', '49'])
  expect(told(await org.call('GET /api/v1/apps?limit=1'))).toEqual(['10', '9'])
  expect(() => org.world.universe.choosePresets({ okta: 'integrater' })).toThrow(/no limits 'integrater'/)
})

test('the System Log warns once at 60 % and tells of a violation once a minute', async () => {
  const org = open('tight')
  await statuses(20, () => org.call('GET /api/v1/groups?limit=1'))
  expect([logged(org, 'system.org.rate_limit.warning'), logged(org, 'system.org.rate_limit.violation')]).toEqual([1, 1])
})

test('too much under way is refused with Limit 0, and the System Log tells', async () => {
  const org = open('tight')
  const group = (name: string) => org.call('POST /api/v1/groups', { profile: { name } })
  const replies = await Promise.all(Array.from({ length: 7 }, (_, at) => group(`at-once-${at}`)))
  const refused = replies.filter(({ status }) => status === 429)
  expect([refused.length, told(refused[0] as Answer)]).toEqual([3, ['0', '0']])
  expect(logged(org, 'core.concurrency.org.limit.violation')).toBe(1)
  expect((await group('alone')).status).toBe(200)
})

test.each([
  ['workforce', 75],
  ['integrator', 35],
])('an org of edition %s has %i calls under way', async (preset, most) => {
  const org = open(undefined, preset)
  const asked = Array.from({ length: most + 5 }, (_, at) =>
    org.call('POST /api/v1/groups', { profile: { name: `at-once-${at}` } }),
  )
  const replies = await Promise.all(asked)
  expect(replies.filter((reply) => reply.status === 200)).toHaveLength(Math.min(most, 100))
  expect(replies.filter((reply) => told(reply)[0] === '0')).toHaveLength(5)
})

test('the same name may sign in four times a second', async () => {
  const org = open()
  const signIn = (username: string) =>
    org.call('POST /api/v1/authn', { username, password: 'wrong' }, { authorization: '' })
  expect(await statuses(5, () => signIn('priya@acme.example'))).toEqual([...times(4, 401), 429])
  expect((await signIn('someone@acme.example')).status).toBe(401)
  await org.advance(1000)
  expect((await signIn('priya@acme.example')).status).toBe(401)
})

test('a factor’s code is sent again five times in five minutes, and a phone gets one message in half a minute', async () => {
  const org = open()
  const [user] = (await org.call('GET /api/v1/users?limit=1')).body
  const enrol = (phoneNumber: string) =>
    org.call(`POST /api/v1/users/${user.id}/factors?updatePhone=true`, {
      factorType: 'sms',
      provider: 'OKTA',
      profile: { phoneNumber },
    })
  const factor = await enrol('+15550100')
  expect(factor.status).toBe(200)
  const again = () => org.call(`POST /api/v1/users/${user.id}/factors/${factor.body.id}/resend`, {})
  expect((await again()).body.errorCode).toBe('E0000109')
  for (let n = 0; n < 4; n++) {
    await org.advance(30_000)
    expect((await again()).status).toBe(200)
  }
  await org.advance(30_000)
  expect((await again()).body.errorCode).toBe('E0000047')
  await org.advance(5 * 60_000)
  expect((await again()).status).toBe(200)
})

test('keys and discovery are not limited', async () => {
  const org = open('tight')
  expect(await statuses(40, () => org.call('GET /oauth2/v1/keys'))).toEqual(times(40))
})

test('a client is asked to sign somebody in sixty times a minute, and the System Log tells of the next', async () => {
  const org = open()
  const start = (client: string) =>
    org.call(`GET /oauth2/v1/authorize?client_id=${client}`, undefined, { authorization: '' })
  const seen = await statuses(61, () => start('0oaone'))
  expect([seen.slice(0, 60).includes(429), seen[60]]).toEqual([false, 429])
  expect((await start('0oaother')).status).not.toBe(429)
  expect(logged(org, 'system.client.rate_limit.violation')).toBe(1)
})

test('a browser’s session may call an endpoint forty times in ten seconds', async () => {
  const org = open()
  const { login, password } = org.world.credentials.okta ?? {}
  const { sessionToken } = (await org.call('POST /api/v1/authn', { username: login, password }, { authorization: '' }))
    .body
  const redirect = `/login/sessionCookieRedirect?token=${sessionToken}&redirectUrl=/app/UserHome`
  const { headers } = await org.call(`GET ${redirect}`, undefined, { authorization: '' })
  const cookie = String(headers['set-cookie']).split(';')[0] as string
  const me = () => org.call('GET /api/v1/users/me', undefined, { authorization: '', cookie })
  const seen = await statuses(41, me)
  expect([new Set(seen.slice(0, 40)), seen[40]]).toEqual([new Set([200]), 429])
})
