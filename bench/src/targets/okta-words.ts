/** A client and a scope to get tokens with, and somebody to look for, made over the twin's API. */
export async function oktaWords(url: string, token: string): Promise<Record<string, string>> {
  const call = async (method: string, path: string, body?: object): Promise<any> => {
    const headers = { authorization: `SSWS ${token}`, accept: 'application/json', 'content-type': 'application/json' }
    const reply = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`)
    return reply.json()
  }
  const [user] = await call('GET', '/api/v1/users?limit=1')
  await call('POST', '/api/v1/authorizationServers/default/scopes', { name: 'bench' })
  const oauthClient = { application_type: 'service', grant_types: ['client_credentials'], response_types: ['token'] }
  const app = await call('POST', '/api/v1/apps', {
    name: 'oidc_client',
    label: 'Bench',
    signOnMode: 'OPENID_CONNECT',
    credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
    settings: { oauthClient },
  })
  const { client_id, client_secret } = app.credentials.oauthClient
  return {
    user: user.id,
    search: `profile.login eq "${user.profile.login}"`,
    client: btoa(`${client_id}:${client_secret}`),
  }
}
