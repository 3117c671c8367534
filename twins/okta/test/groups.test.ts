import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Org, openOrg } from './org.ts'

let org: Org
beforeEach(async () => {
  org = await openOrg()
})
afterEach(() => org.close())

const create = async (name: string, more = {}) => {
  const login = `${name}@acme.example`
  const profile = { firstName: name, lastName: 'Member', login, email: login, ...more }
  return (await org.call('POST', '/api/v1/users', { profile })).body as { id: string }
}
const addGroup = async (name: string) => (await org.call('POST', '/api/v1/groups', { profile: { name } })).body.id
const members = async (group: string): Promise<string[]> =>
  (await org.call('GET', `/api/v1/groups/${group}/users`)).body.map(({ profile }: any) => profile.login)

async function rule(value: string, group: string) {
  const { body } = await org.call('POST', '/api/v1/groups/rules', {
    type: 'group_rule',
    name: `Rule ${value}`.slice(0, 50),
    conditions: { expression: { type: 'urn:okta:expression:1.0', value } },
    actions: { assignUserToGroups: { groupIds: [group] } },
  })
  await org.call('POST', `/api/v1/groups/rules/${body.id}/lifecycle/activate`)
  await org.world.universe.settle()
  return body.id as string
}

test('a rule takes in who matches, whoever comes to match, and lets go who does not any more', async () => {
  const group = await addGroup('Sellers')
  const there = await create('ann', { department: 'Sales' })
  await rule('user.department == "Sales" AND !String.startsWith(user.login, "bot")', group)
  expect(await members(group)).toEqual(['ann@acme.example'])

  await create('ben', { department: 'Sales' })
  await create('bot', { department: 'Sales' })
  await org.world.universe.settle()
  expect(await members(group)).toEqual(['ann@acme.example', 'ben@acme.example'])

  await org.call('POST', `/api/v1/users/${there.id}`, { profile: { department: 'Support' } })
  await org.world.universe.settle()
  expect(await members(group)).toEqual(['ben@acme.example'])
})

test('who is taken out by hand of a group that a rule filled is left out by that rule', async () => {
  const group = await addGroup('Sellers')
  const ann = await create('ann', { department: 'Sales' })
  const id = await rule('user.department == "Sales"', group)
  expect((await org.call('DELETE', `/api/v1/groups/${group}/users/${ann.id}`)).status).toBe(204)
  await org.call('POST', `/api/v1/users/${ann.id}`, { profile: { title: 'Head' } })
  await org.world.universe.settle()
  expect(await members(group)).toEqual([])
  const { body } = await org.call('GET', `/api/v1/groups/rules/${id}`)
  expect(body.conditions.people.users.exclude).toEqual([ann.id])
})

test('an expression that cannot be read is no rule', async () => {
  const group = await addGroup('Sellers')
  const answer = await org.call('POST', '/api/v1/groups/rules', {
    type: 'group_rule',
    name: 'Broken',
    conditions: { expression: { type: 'urn:okta:expression:1.0', value: 'user.department ==' } },
    actions: { assignUserToGroups: { groupIds: [group] } },
  })
  expect(answer.status).toBe(400)
  expect(answer.body.errorCode).toBe('E0000001')
})

test('groups are found by search and by the beginning of their name, and paged by link', async () => {
  for (const name of ['North one', 'North two', 'South']) await addGroup(name)
  const names = async (query: string) =>
    (await org.call('GET', `/api/v1/groups?${query}`)).body.map(({ profile }: any) => profile.name)
  expect(await names('q=north')).toEqual(['North one', 'North two'])
  expect(await names(`search=${encodeURIComponent('profile.name sw "so" or profile.name eq "north two"')}`)).toEqual([
    'North two',
    'South',
  ])
  const first = await org.call('GET', '/api/v1/groups?limit=2&q=north')
  expect(first.headers.get('link')).toContain('rel="self"')
  const page = await org.call('GET', '/api/v1/groups?limit=1&q=north')
  const next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1]
  const second = await org.call('GET', (next as string).slice(org.url.length))
  expect(second.body.map(({ profile }: any) => profile.name)).toEqual(['North two'])
})
