import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Org, openOrg } from './org.ts'

let org: Org
beforeEach(async () => {
  org = await openOrg()
})
afterEach(() => org.close())

const create = async (name: string) => (await org.call('POST', '/api/v1/brands', { name })).body

test('an org has a brand of its own, which cannot go', async () => {
  const { body } = await org.call('GET', '/api/v1/brands')
  expect(body).toMatchObject([{ name: 'Acme', isDefault: true }])
  expect((await org.call('DELETE', `/api/v1/brands/${body[0].id}`)).body.errorCode).toBe('E0000200')
  expect((await org.call('POST', '/api/v1/brands', { name: 'ACME' })).body.errorCode).toBe('E0000202')
})

test('a brand has a theme, and pages once they are made', async () => {
  const { id } = await create('Shop')
  const [theme] = (await org.call('GET', `/api/v1/brands/${id}/themes`)).body
  const look = { primaryColorHex: '#badbed', secondaryColorHex: '#ebebed' }
  expect((await org.call('PUT', `/api/v1/brands/${id}/themes/${theme.id}`, look)).body).toMatchObject(look)

  const page = `/api/v1/brands/${id}/pages/sign-in/customized`
  expect((await org.call('GET', page)).status).toBe(404)
  await org.call('PUT', page, { pageContent: '<html></html>', widgetVersion: '^7' })
  expect((await org.call('GET', page)).body).toMatchObject({ pageContent: '<html></html>', widgetVersion: '^7' })
  expect((await org.call('DELETE', page)).status).toBe(204)
  expect((await org.call('GET', page)).status).toBe(404)
})

test('a template has one text a language, and one of them is the default', async () => {
  const { id } = await create('Shop')
  const path = `/api/v1/brands/${id}/templates/email/ForgotPassword/customizations`
  const text = (language: string, more = {}) => ({
    language,
    subject: 'S',
    body: `<p>Hi $\{user.profile.firstName}</p>`,
    ...more,
  })
  const first = await org.call('POST', path, text('en', { isDefault: false }))
  expect(first.body.isDefault).toBe(true)
  expect((await org.call('POST', path, text('en'))).body.errorCode).toBe('E0000183')
  const second = await org.call('POST', path, text('fr', { isDefault: true }))
  expect((await org.call('GET', `${path}/${first.body.id}`)).body.isDefault).toBe(false)
  expect((await org.call('DELETE', `${path}/${second.body.id}`)).body.errorCode).toBe('E0000184')
  expect((await org.call('GET', `${path}/${first.body.id}/preview`)).body.body).toBe('<p>Hi Priya</p>')
})

test('a domain shows a brand of its own, and that brand stays as long as the domain does', async () => {
  const domain = (
    await org.call('POST', '/api/v1/domains', { domain: 'Login.Acme.io', certificateSourceType: 'MANUAL' })
  ).body
  expect(domain).toMatchObject({ domain: 'login.acme.io', validationStatus: 'NOT_STARTED' })
  expect((await org.call('DELETE', `/api/v1/brands/${domain.brandId}`)).body.errorCode).toBe('E0000201')
  const certificate = { type: 'PEM', certificate: 'c', certificateChain: 'c', privateKey: 'k' }
  const certify = () => org.call('PUT', `/api/v1/domains/${domain.id}/certificate`, certificate)
  expect((await certify()).body.errorCode).toBe('E0000165')
  expect((await org.call('POST', `/api/v1/domains/${domain.id}/verify`)).body.validationStatus).toBe('VERIFIED')
  expect((await certify()).status).toBe(204)
  expect((await org.call('DELETE', `/api/v1/domains/${domain.id}`)).status).toBe(204)
  expect((await org.call('DELETE', `/api/v1/brands/${domain.brandId}`)).status).toBe(204)
})
