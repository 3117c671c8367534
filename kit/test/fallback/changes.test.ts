import { expect, test } from 'vitest'
import { openShop, type Shop } from './shop.ts'

const JSON_PATCH = 'application/json-patch+json'
const MERGE_PATCH = 'application/merge-patch+json'

/** A change that is told in several ways, described as documents do: as an object, whatever it is. */
function manyWays({ contract, plan }: Shop): void {
  const content = { schema: { type: 'object' } }
  const media = [JSON_PATCH, MERGE_PATCH, 'application/json']
  contract.paths['/parcels/{id}']!.patch.requestBody.content = Object.fromEntries(media.map((type) => [type, content]))
  plan.operations.change.request = { media, at: '', required: true }
}

test('a JSON patch is a list of steps, however the document describes it', async () => {
  const call = openShop(manyWays)
  const { id } = (await call('POST /parcels', { to: 'Ada', weight: 1 })).body
  const steps = [
    { op: 'replace', path: '/to', value: 'Bob' },
    { op: 'remove', path: '/weight' },
  ]
  expect(await call(`PATCH /parcels/${id}`, steps, JSON_PATCH)).toMatchObject({ status: 200, body: { id, to: 'Bob' } })
  expect((await call(`GET /parcels/${id}`)).body).toEqual({ id, to: 'Bob' })
})

test('the media type tells a merge patch, in which null takes away, from a JSON patch', async () => {
  const call = openShop(manyWays)
  const { id } = (await call('POST /parcels', { to: 'Ada', weight: 1 })).body
  expect((await call(`PATCH /parcels/${id}`, { weight: null }, MERGE_PATCH)).body).toEqual({ id, to: 'Ada' })
})

test.each([
  ['a step that is none', ['what']],
  ['a step without a meaning', [{ op: 'paint', path: '/to' }]],
  ['a place that is not there', [{ op: 'remove', path: '/nowhere' }]],
  ['what would leave no document', [{ op: 'replace', path: '', value: 3 }]],
])('a JSON patch is refused for %s, and changes nothing', async (_, steps) => {
  const call = openShop(manyWays)
  const { body } = await call('POST /parcels', { to: 'Ada' })
  expect(await call(`PATCH /parcels/${body.id}`, steps, JSON_PATCH)).toMatchObject({ status: 400 })
  expect((await call(`GET /parcels/${body.id}`)).body).toEqual(body)
})

test('a refusal fills in all that its template asks for', async () => {
  const call = openShop()
  const { status, body } = await call('GET /parcels/none')
  expect(status).toBe(404)
  expect(body).toEqual({ message: 'Not found', status: '404', id: expect.stringMatching(/^[0-9a-f-]{36}$/) })
})
