import { expect, test } from 'vitest'
import { openShop, type Shop } from './shop.ts'

/** A parcel goes by one of two carriers, which its discriminator names; a cart asks for nothing else. */
function carriers({ contract }: Shop): void {
  const { schemas } = contract.components
  const kind = { type: 'string' }
  schemas.Cart = { type: 'object', required: ['kind'], properties: { kind } }
  schemas.Ship = { type: 'object', required: ['kind', 'port'], properties: { kind, port: { type: 'integer' } } }
  schemas.Parcel.properties.carrier = {
    oneOf: [{ $ref: '#/components/schemas/Ship' }, { $ref: '#/components/schemas/Cart' }],
    discriminator: {
      propertyName: 'kind',
      mapping: { ship: '#/components/schemas/Ship', cart: '#/components/schemas/Cart' },
    },
  }
}

test('what names its alternative keeps all of it, though it would fit another one as well', async () => {
  const call = openShop(carriers)
  const carrier = { kind: 'ship', port: 7 }
  expect((await call('POST /parcels', { to: 'Ada', carrier })).body.carrier).toEqual(carrier)
})

test('what names one alternative is refused for lacking what that one requires', async () => {
  const call = openShop(carriers)
  expect((await call('POST /parcels', { to: 'Ada', carrier: { kind: 'ship' } })).status).toBe(400)
  expect((await call('POST /parcels', { to: 'Ada', carrier: { kind: 'cart' } })).status).toBe(201)
})

test('of something or null, what is sent is taken as something', async () => {
  const call = openShop(({ contract }) => {
    const { schemas } = contract.components
    schemas.Place = { type: 'object', required: ['id', 'type'], properties: { id: {}, type: { enum: ['place'] } } }
    schemas.Shown = {
      ...schemas.Parcel,
      properties: {
        ...schemas.Parcel.properties,
        from: { anyOf: [{ $ref: '#/components/schemas/Place' }, { type: 'null' }] },
      },
    }
    const shown = { $ref: '#/components/schemas/Shown' }
    contract.paths['/parcels']!.post.responses['201'].content['application/json'].schema = shown
  })
  const { body } = await call('POST /parcels', { to: 'Ada', from: { id: 'x' } })
  expect(body.from).toEqual({ id: 'x', type: 'place' })
})

test('what a closed part of a schema requires beyond its properties, nobody has to send', async () => {
  const call = openShop(({ contract }) => {
    const { schemas } = contract.components
    schemas.Closed = { type: 'object', additionalProperties: false, required: ['to', 'gone'], properties: { to: {} } }
    const allOf = [{ $ref: '#/components/schemas/Closed' }]
    contract.paths['/parcels']!.post.requestBody.content['application/json'].schema = { allOf }
  })
  expect((await call('POST /parcels', { to: 'Ada' })).status).toBe(201)
  expect((await call('POST /parcels', {})).status).toBe(400)
})

test('an item whose schema has no name is stored as it is shown, so that a list shows what a read shows', async () => {
  const call = openShop(({ contract, plan }) => {
    const schema = { ...contract.components.schemas.Parcel }
    schema.required = ['id', 'to', 'seal']
    schema.properties = { ...schema.properties, seal: { type: 'string', pattern: '^[a-z]{9}$' } }
    contract.paths['/parcels/{id}']!.get.responses['200'].content['application/json'].schema = schema
    plan.resources.parcels.schema = '#/paths/~1parcels~1{id}/get/responses/200/content/application~1json/schema'
  })
  const { body } = await call('POST /parcels', { to: 'Ada' })
  expect(body.seal).toMatch(/^[a-z]{9}$/)
  expect((await call(`GET /parcels/${body.id}`)).body).toEqual(body)
  expect((await call('GET /parcels')).body).toEqual([body])
})
