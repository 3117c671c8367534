import type { Call, Sent, Service } from './service.ts'

const get = (path: string, token: string): Sent => ({
  method: 'GET',
  path,
  headers: { accept: 'application/json', authorization: `SSWS ${token}` },
})

const created: Call['request'] = (_, token, n) => {
  const login = `new${n}@acme.example`
  const profile = { login, email: login, firstName: 'New', lastName: 'Person' }
  return {
    method: 'POST',
    path: '/api/v1/users?activate=false',
    headers: { accept: 'application/json', 'content-type': 'application/json', authorization: `SSWS ${token}` },
    body: JSON.stringify({ profile }),
  }
}

/** Five calls over an org of as many people as the bench was told. */
export const okta: Service = {
  calls: [
    { name: 'get user', request: ({ words }, token) => get(`/api/v1/users/${words.user}`, token) },
    { name: 'list 200', request: ({ words }, token) => get(`/api/v1/users?${words.page ?? 'limit=200'}`, token) },
    {
      name: 'search',
      request: ({ words }, token) =>
        get(`/api/v1/users?limit=10&search=${encodeURIComponent(words.search ?? '')}`, token),
    },
    { name: 'create user', request: created },
    {
      name: 'token',
      request: ({ words }) => ({
        method: 'POST',
        path: '/oauth2/default/v1/token',
        headers: {
          accept: 'application/json',
          'content-type': 'application/x-www-form-urlencoded',
          authorization: `Basic ${words.client}`,
        },
        body: 'grant_type=client_credentials&scope=bench',
      }),
    },
  ],
}
