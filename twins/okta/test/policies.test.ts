import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Org, openOrg } from './org.ts'

let org: Org
beforeEach(async () => {
  org = await openOrg()
})
afterEach(() => org.close())

const post = async (path: string, body?: unknown) => (await org.call('POST', `/api/v1${path}`, body)).body
const get = async (path: string) => (await org.call('GET', `/api/v1${path}`)).body
const order = async (path: string) => (await get(path)).map(({ name, priority }: any) => [name, priority])

test('policies and rules keep their order: the system’s come last, and a gap is closed', async () => {
  const signOn = (name: string, more = {}) => post('/policies', { type: 'OKTA_SIGN_ON', name, ...more })
  const first = await signOn('First')
  await signOn('Second')
  await signOn('Urgent', { priority: 1 })
  const list = '/policies?type=OKTA_SIGN_ON'
  expect(await order(list)).toEqual([
    ['Urgent', 1],
    ['First', 2],
    ['Second', 3],
    ['Default Policy', 4],
  ])
  await org.call('DELETE', `/api/v1/policies/${first.id}`)
  expect(await order(list)).toEqual([
    ['Urgent', 1],
    ['Second', 2],
    ['Default Policy', 3],
  ])
  const last = (await get(list)).find(({ system }: any) => system)
  expect((await org.call('DELETE', `/api/v1/policies/${last.id}`)).status).toBe(403)
})

test('a rule that is put first moves the others down, and the catch-all rule stays where it is', async () => {
  const [policy] = (await get('/policies?type=ACCESS_POLICY')).filter(({ system }: any) => system)
  const rules = `/policies/${policy.id}/rules`
  await post(rules, { type: 'ACCESS_POLICY', name: 'One', priority: 1 })
  await post(rules, { type: 'ACCESS_POLICY', name: 'Zero', priority: 1 })
  expect(await order(rules)).toEqual([
    ['Zero', 1],
    ['One', 2],
    ['Catch-all Rule', 99],
  ])
})

test('a password policy holds for those it is for', async () => {
  const group = org.group('Everyone')
  const password = { password: { complexity: { minLength: 30 } } }
  await post('/policies', {
    type: 'PASSWORD',
    name: 'Long',
    conditions: { people: { groups: { include: [group] } } },
    settings: password,
  })
  const user = org.user('priya')
  const weak = { credentials: { password: { value: 'Quiet-Harbor-77' } } }
  expect((await org.call('POST', `/api/v1/users/${user}`, weak)).status).toBe(400)
})

test('an authorization server rotates its keys, and what every server has cannot be taken from it', async () => {
  const server = await post('/authorizationServers', { name: 'Own', audiences: ['api://own'] })
  const at = `/authorizationServers/${server.id}`
  const before = await get(`${at}/credentials/keys`)
  expect(before.map(({ status }: any) => status)).toEqual(['ACTIVE', 'NEXT'])
  const after = await post(`${at}/credentials/lifecycle/keyRotate`, { use: 'sig' })
  expect(after.map(({ kid, status }: any) => [kid, status]).slice(0, 2)).toEqual([
    [before[0].kid, 'EXPIRED'],
    [before[1].kid, 'ACTIVE'],
  ])
  const [scope] = await get(`${at}/scopes?q=openid`)
  expect((await org.call('DELETE', `/api/v1${at}/scopes/${scope.id}`)).status).toBe(403)
  expect((await org.call('DELETE', '/api/v1/authorizationServers/default')).status).toBe(403)
})
