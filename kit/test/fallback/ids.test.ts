import { expect, test } from 'vitest'
import { openShop } from './shop.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

test('an id is drawn in the letters that its document insists on, and the item is found by it', async () => {
  const call = openShop(({ plan, contract }) => {
    const pattern = '^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$'
    plan.resources.parcels.id.pattern = pattern
    contract.components.schemas.Parcel.properties.id.pattern = pattern
  })
  const { body } = await call('POST /parcels', { to: 'Ada' })
  expect(body.id).toMatch(/^[0-9A-F]{8}-/)
  expect((await call(`GET /parcels/${body.id}`)).body).toEqual(body)
})

test('ids that follow a pattern of their own do not clash', async () => {
  const call = openShop(({ plan }) => {
    plan.resources.parcels.id.pattern = '^P-[0-9]{6}$'
  })
  const ids = new Set<string>()
  for (let n = 0; n < 30; n++) ids.add((await call('POST /parcels', { to: `${n}` })).body.id)
  expect(ids.size).toBe(30)
  for (const id of ids) expect(id).toMatch(/^P-\d{6}$/)
})

test('where the path names an item by something else, its other ids are its own', async () => {
  const call = openShop(({ plan, contract }) => {
    const number = { type: 'integer' }
    Object.assign(contract.components.schemas.Parcel.properties, { id: number, number })
    Object.assign(plan.resources.parcels.id, {
      field: 'number',
      type: 'integer',
      format: { kind: 'integer', first: 1 },
    })
    plan.resources.parcels.serverSet = [
      { field: 'number', value: { of: 'id' } },
      { field: 'id', value: { of: 'serial', as: 'integer' } },
    ]
  })
  const first = await call('POST /parcels', { to: 'Ada' })
  const second = await call('POST /parcels', { to: 'Bob' })
  expect([first.body.number, second.body.number]).toEqual([1, 2])
  expect(first.body.id).not.toBe(second.body.id)
  const changed = await call('PATCH /parcels/1', { to: 'Eve' })
  expect(changed.body).toMatchObject({ id: first.body.id, number: 1, to: 'Eve' })
})

test('a PUT may name what it makes by another field than its id', async () => {
  const call = openShop(({ plan, contract }) => {
    const id = { type: 'string', format: 'uuid' }
    contract.components.schemas.Parcel.properties.id = id
    contract.components.schemas.Parcel.required = []
    plan.resources.parcels.id.also = ['to']
    Object.assign(plan.operations.replace, { kind: 'upsert', id: { in: 'path', name: 'id', field: 'to' } })
  })
  const made = await call('PUT /parcels/Ada', { weight: 2 })
  expect(made.body).toMatchObject({ to: 'Ada', weight: 2, id: expect.stringMatching(UUID) })
  expect((await call('PUT /parcels/Ada', { weight: 3 })).body).toEqual({ ...made.body, weight: 3 })
  expect((await call('GET /parcels/Ada')).body.weight).toBe(3)
  expect((await call(`GET /parcels/${made.body.id}`)).body.weight).toBe(3)
  expect((await call('GET /parcels')).body).toHaveLength(1)
})
