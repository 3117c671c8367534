import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Org, openOrg } from './org.ts'

let org: Org
beforeEach(async () => {
  org = await openOrg()
})
afterEach(() => org.close())

const addGroup = (name: string) => org.call('POST', '/api/v1/groups', { profile: { name } })
const next = (headers: Headers): string => {
  const link = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
  if (!link) throw new Error('there is no next page')
  return link.slice(org.url.length)
}

test('a change is in the log at once: who, what, to whom', async () => {
  const { body: group } = await addGroup('Logged')
  const { body } = await org.call(
    'GET',
    `/api/v1/logs?filter=${encodeURIComponent('eventType eq "group.lifecycle.create"')}&since=2026-02-01T00:00:00Z`,
  )
  expect(body).toHaveLength(1)
  expect(body[0]).toMatchObject({
    eventType: 'group.lifecycle.create',
    actor: { id: org.user('priya'), type: 'User' },
    target: [{ id: group.id, type: 'UserGroup', displayName: 'Logged' }],
    outcome: { result: 'SUCCESS' },
  })
})

test('polling always has a next link, and each event is told once', async () => {
  const start = await org.call('GET', '/api/v1/logs?since=2026-03-02T00:00:00Z')
  expect(start.body).toEqual([])
  await addGroup('One')
  const first = await org.call('GET', next(start.headers))
  expect(first.body.map(({ target }: any) => target[0].displayName)).toEqual(['One'])
  const none = await org.call('GET', next(first.headers))
  expect(none.body).toEqual([])
  await addGroup('Two')
  const second = await org.call('GET', next(none.headers))
  expect(second.body.map(({ target }: any) => target[0].displayName)).toEqual(['Two'])
})

test('words are looked for in whole events', async () => {
  await addGroup('Needle')
  await addGroup('Hay')
  const { body } = await org.call('GET', '/api/v1/logs?q=needle&since=2026-03-01T00:00:00Z')
  expect(body.map(({ target }: any) => target[0].displayName)).toEqual(['Needle'])
})

test('a network zone is told of from its making to its end, and a refusal is not', async () => {
  const gateways = [{ type: 'CIDR', value: '203.0.113.0/24' }]
  const zone = { type: 'IP', name: 'Office', status: 'ACTIVE', usage: 'POLICY', gateways }
  const { body: made } = await org.call('POST', '/api/v1/zones', zone)
  const path = `/api/v1/zones/${made.id}`
  await org.call('PUT', path, { ...zone, name: 'Head office' })
  expect((await org.call('PUT', '/api/v1/zones/nzonone', zone)).status).toBe(404)
  await org.call('POST', `${path}/lifecycle/deactivate`)
  await org.call('DELETE', path)
  const { body } = await org.call('GET', '/api/v1/logs?since=2026-03-02T00:00:00Z')
  expect(body.map((event: any) => [event.eventType, event.target[0].id, event.target[0].displayName])).toEqual([
    ['zone.create', made.id, 'Office'],
    ['zone.update', made.id, 'Head office'],
    ['zone.deactivate', made.id, 'Head office'],
    ['zone.delete', made.id, 'Head office'],
  ])
})
