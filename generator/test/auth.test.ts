import { expect, test } from 'vitest'
import { generated, json, openapi } from './workspace.ts'

const get = (rest: Record<string, unknown> = {}) => ({
  '/me': { get: { operationId: 'me', responses: { 200: json({ type: 'object' }) }, ...rest } },
})

async function withSchemes(securitySchemes: Record<string, unknown>, rest: Record<string, unknown> = {}) {
  const security = Object.keys(securitySchemes).map((name) => ({ [name]: [] }))
  return generated({ 'api.json': openapi(get(rest), { components: { securitySchemes }, security }) })
}

test.each([
  [
    { type: 'http', scheme: 'bearer' },
    { kind: 'bearer', prefix: 'Bearer' },
  ],
  [{ type: 'http', scheme: 'Basic' }, { kind: 'basic' }],
  [
    { type: 'apiKey', in: 'header', name: 'X-Key' },
    { kind: 'apiKey', in: 'header', name: 'X-Key' },
  ],
  [
    { type: 'apiKey', in: 'query', name: 'key' },
    { kind: 'apiKey', in: 'query', name: 'key' },
  ],
  [
    { type: 'apiKey', in: 'cookie', name: 'session' },
    { kind: 'apiKey', in: 'cookie', name: 'session' },
  ],
  [
    { type: 'apiKey', in: 'header', name: 'Authorization', description: 'Send `Authorization: TOK {your key}`' },
    { kind: 'apiKey', prefix: 'TOK' },
  ],
  [
    { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: { read: 'reads' } } } },
    { kind: 'oauth2', scopes: ['read'] },
  ],
  [{ type: 'mutualTLS' }, { kind: 'mutual' }],
])('%o is planned', async (scheme, planned) => {
  const { plan } = await withSchemes({ scheme })
  expect(plan.auth.schemes.scheme).toMatchObject(planned)
})

test('security that the whole document requires is written into each operation', async () => {
  const { contract } = await withSchemes({ key: { type: 'apiKey', in: 'header', name: 'X-Key' } })
  expect(contract.paths['/me']?.get.security).toEqual([{ key: [] }])
})

test('an operation that says it needs none needs none', async () => {
  const { contract } = await withSchemes({ key: { type: 'apiKey', in: 'header', name: 'X-Key' } }, { security: [] })
  expect(contract.paths['/me']?.get.security).toEqual([])
})

test('what scopes are for is prose and stays out of the contract', async () => {
  const { contract } = await withSchemes({
    oauth: {
      type: 'oauth2',
      description: 'how to',
      flows: { implicit: { authorizationUrl: '/a', scopes: { read: 'lets you read' } } },
    },
  })
  expect(contract.components.securitySchemes.oauth).toEqual({
    type: 'oauth2',
    flows: { implicit: { authorizationUrl: '/a', scopes: { read: '' } } },
  })
})
