// CPU of Okta's calls as an org grows (get, list, search and create a user, get a token), without sockets, beside one bare
// better-sqlite3 statement and the JSON of the same rows.
import { createRequire } from 'node:module'
import { Host, Pipeline } from '@dtu/kit'
import { load } from '@dtu/twins'

const Sqlite = createRequire(new URL('../package.json', import.meta.url))('better-sqlite3')
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000]
const host = new Host({ twins: await load(['okta']), seed: 'empty' })
const twin = host.twin('okta')
const pipeline = new Pipeline(host, twin)
const BATCHES = 5

/** CPU microseconds a call, the best of some batches: wall time says little on a busy machine. */
async function cost(times: number, call: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let batch = 0; batch < BATCHES; batch++) {
    const before = process.cpuUsage()
    for (let n = 0; n < times; n++) await call()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / times)
  }
  return best
}

interface Rows {
  readonly get: number
  readonly list: number
  readonly search: number
  readonly create: number
  readonly token?: number
}

async function ofTwin(name: string): Promise<Rows> {
  const universe = host.create(name, { seed: name })
  const { token } = universe.transact('okta', (world) => twin.credentials(world))
  const send = async (method: string, path: string, body?: object | string, authorization = `SSWS ${token}`) => {
    const type = typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json'
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const reply = await pipeline.handle({
      method,
      url: `/u/${name}${path}`,
      headers: { authorization, accept: 'application/json', ...(body && { 'content-type': type }) },
      body: body === undefined ? undefined : Buffer.from(text ?? ''),
    })
    if (reply.status >= 300)
      throw new Error(`${method} ${path}: ${reply.status} ${reply.body.toString().slice(0, 300)}`)
    return JSON.parse(reply.body.toString())
  }
  let made = 0
  const create = () => {
    const login = `new${++made}@acme.example`
    const profile = { login, email: login, firstName: 'New', lastName: 'Person' }
    return send('POST', '/api/v1/users?activate=false', { profile })
  }
  const [{ id }] = await send('GET', '/api/v1/users?limit=1')
  const search = encodeURIComponent('profile.login eq "priya@acme.example"')
  await send('POST', '/api/v1/authorizationServers/default/scopes', { name: 'bench' })
  const app = await send('POST', '/api/v1/apps', {
    name: 'oidc_client',
    label: 'Bench',
    signOnMode: 'OPENID_CONNECT',
    credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
    settings: {
      oauthClient: { application_type: 'service', grant_types: ['client_credentials'], response_types: ['token'] },
    },
  })
  const { client_id, client_secret } = app.credentials.oauthClient
  const basic = `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}`
  const rows = {
    get: await cost(500, () => send('GET', `/api/v1/users/${id}`)),
    list: await cost(20, () => send('GET', '/api/v1/users?limit=200')),
    search: await cost(50, () => send('GET', `/api/v1/users?limit=10&search=${search}`)),
    create: await cost(100, create),
    token: await cost(20, () =>
      send('POST', '/oauth2/default/v1/token', 'grant_type=client_credentials&scope=bench', basic),
    ),
  }
  host.drop(name)
  return rows
}

/** One statement over so many users of the same size, parsed and written as JSON again. */
async function ofSql(size: number): Promise<Rows> {
  const sqlite = new Sqlite(':memory:')
  sqlite.exec('CREATE TABLE users(key TEXT PRIMARY KEY, login TEXT, doc TEXT); CREATE INDEX login ON users(login)')
  const insert = sqlite.prepare('INSERT INTO users VALUES(?, ?, ?)')
  let made = 0
  const add = () => {
    const login = `new${++made}@acme.example`
    insert.run(
      `00u${made}`,
      login,
      JSON.stringify({ id: made, profile: { login, email: login, about: 'x'.repeat(800) } }),
    )
  }
  sqlite.transaction(() => {
    for (let n = 0; n < size; n++) add()
  })()
  const again = (rows: readonly { doc: string }[]) => JSON.stringify(rows.map(({ doc }) => JSON.parse(doc)))
  const byKey = sqlite.prepare('SELECT doc FROM users WHERE key = ?')
  const page = sqlite.prepare('SELECT doc FROM users ORDER BY key LIMIT 200')
  const byLogin = sqlite.prepare('SELECT doc FROM users WHERE login = ?')
  const rows = {
    get: await cost(500, () => again(byKey.all('00u1'))),
    list: await cost(20, () => again(page.all())),
    search: await cost(50, () => again(byLogin.all('new1@acme.example'))),
    create: await cost(100, add),
  }
  sqlite.close()
  return rows
}

for (const size of sizes) {
  const [okta, sql] = [await ofTwin(`acme-${size}`), await ofSql(size)]
  const parts = (['get', 'list', 'search', 'create'] as const).map(
    (name) => `${name} ${okta[name].toFixed(0)} µs (${(sql[name] / okta[name]).toFixed(2)} x)`,
  )
  console.log(
    `${size} people: ${parts.join(', ')}, token ${okta.token?.toFixed(0)} µs of CPU a call; x: a bare statement's`,
  )
}
host.close()
