import { afterEach, beforeEach, expect, test } from 'vitest'
import { createToken } from '../src/model/api-tokens.ts'
import { type Org, openOrg } from './org.ts'

let org: Org
beforeEach(async () => {
  org = await openOrg()
})
afterEach(() => org.close())

/** What somebody may do who has an API token and these roles. */
async function tokenOf(handle: string): Promise<(method: string, path: string, body?: unknown) => Promise<number>> {
  const userId = org.user(handle)
  const token = org.inside((world) => createToken(world, { name: handle, userId }).secret)
  return async (method, path, body) => {
    const reply = await fetch(org.url + path, {
      method,
      headers: { authorization: `SSWS ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    await reply.text()
    return reply.status
  }
}

const give = (handle: string, body: unknown) => org.call('POST', `/api/v1/users/${org.user(handle)}/roles`, body)

test('a token is worth what its user’s roles are worth', async () => {
  const call = await tokenOf('jonas')
  expect(await call('GET', '/api/v1/users')).toBe(403)
  expect(await call('GET', `/api/v1/users/${org.user('jonas')}`)).toBe(200)

  await give('jonas', { type: 'READ_ONLY_ADMIN' })
  expect(await call('GET', '/api/v1/users')).toBe(200)
  expect(await call('POST', '/api/v1/groups', { profile: { name: 'No' } })).toBe(403)

  await give('jonas', { type: 'USER_ADMIN' })
  expect(await call('POST', '/api/v1/groups', { profile: { name: 'Yes' } })).toBe(200)
  expect(await call('POST', '/api/v1/iam/roles', { label: 'R', description: 'r', permissions: [] })).toBe(403)
})

test('a role confined to a group is good for its members only', async () => {
  const call = await tokenOf('jonas')
  const group = (await org.call('POST', '/api/v1/groups', { profile: { name: 'Confined' } })).body.id
  await org.call('PUT', `/api/v1/groups/${group}/users/${org.user('hana')}`)
  const role = (await give('jonas', { type: 'HELP_DESK_ADMIN' })).body.id
  const of = `/api/v1/users/${org.user('jonas')}/roles/${role}/targets/groups/${group}`
  expect((await org.call('PUT', of)).status).toBe(204)
  const expire = (handle: string) => call('POST', `/api/v1/users/${org.user(handle)}/lifecycle/expire_password`)
  expect(await expire('hana')).toBe(200)
  expect(await expire('priya')).toBe(403)
  // It stays confined.
  expect((await org.call('DELETE', of)).status).toBe(400)
})

test('a custom role is good for what is in its resource set only', async () => {
  const call = await tokenOf('jonas')
  const group = (await org.call('POST', '/api/v1/groups', { profile: { name: 'Inside' } })).body.id
  const other = (await org.call('POST', '/api/v1/groups', { profile: { name: 'Outside' } })).body.id
  await org.call('PUT', `/api/v1/groups/${group}/users/${org.user('hana')}`)
  const permissions = ['okta.groups.manage', 'okta.users.read']
  const role = await org.call('POST', '/api/v1/iam/roles', { label: 'Some', description: 'Some', permissions })
  const resources = [`${org.url}/api/v1/groups/${group}`, `${org.url}/api/v1/groups/${group}/users`]
  const set = await org.call('POST', '/api/v1/iam/resource-sets', { label: 'Some', description: 'Some', resources })
  expect(set.status).toBe(200)
  await give('jonas', { type: 'CUSTOM', role: role.body.id, 'resource-set': set.body.id })
  expect(await call('PUT', `/api/v1/groups/${group}`, { profile: { name: 'Still inside' } })).toBe(200)
  expect(await call('PUT', `/api/v1/groups/${other}`, { profile: { name: 'No' } })).toBe(403)
  expect(await call('POST', '/api/v1/groups', { profile: { name: 'New' } })).toBe(403)
  expect(await call('GET', `/api/v1/users/${org.user('hana')}`)).toBe(200)
  expect(await call('GET', `/api/v1/users/${org.user('priya')}`)).toBe(403)
})

test('a custom role gives what its permissions name', async () => {
  const call = await tokenOf('jonas')
  const role = await org.call('POST', '/api/v1/iam/roles', {
    label: 'Grouper',
    description: 'Groups',
    permissions: ['okta.groups.manage'],
  })
  const set = await org.call('POST', '/api/v1/iam/resource-sets', {
    label: 'All groups',
    description: 'All',
    resources: [`${org.url}/api/v1/groups`],
  })
  await give('jonas', { type: 'CUSTOM', role: role.body.id, 'resource-set': set.body.id })
  expect(await call('POST', '/api/v1/groups', { profile: { name: 'Custom' } })).toBe(200)
  expect(await call('GET', '/api/v1/apps')).toBe(403)
})
