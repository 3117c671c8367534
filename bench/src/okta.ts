// CPU of Okta's calls as an org grows: get, list, search and create a user, and a token, without sockets.
import { Host, Pipeline } from '@dtu/kit'
import { load } from '@dtu/twins'

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000]
const host = new Host({ twins: await load(['okta']), seed: 'empty' })
const twin = host.twin('okta')
const pipeline = new Pipeline(host, twin)
let made = 0

/** CPU microseconds a call, the best of some batches: wall time says little on a busy machine. */
async function cost(
  times: number,
  call: () => { method: string; url: string; body?: unknown },
  headers: Record<string, string>,
) {
  let best = Number.POSITIVE_INFINITY
  for (let batch = 0; batch < 5; batch++) {
    const before = process.cpuUsage()
    for (let n = 0; n < times; n++) {
      const { method, url, body } = call()
      const reply = await pipeline.handle({
        method,
        url,
        headers,
        body: body === undefined ? undefined : Buffer.from(JSON.stringify(body)),
      })
      if (reply.status >= 300)
        throw new Error(`${method} ${url}: ${reply.status} ${reply.body.toString().slice(0, 200)}`)
    }
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / times)
  }
  return Math.round(best)
}

for (const size of sizes) {
  const name = `acme-${size}`
  const universe = host.create(name, { seed: name })
  const { token } = universe.transact('okta', (world) => twin.credentials(world))
  const headers = { authorization: `SSWS ${token}`, accept: 'application/json', 'content-type': 'application/json' }
  const at = (path: string) => `/u/${name}/api/v1${path}`
  const id = universe.query('SELECT key FROM okta_users LIMIT 1')[0]?.key
  const get = await cost(500, () => ({ method: 'GET', url: at(`/users/${id}`) }), headers)
  const list = await cost(20, () => ({ method: 'GET', url: at('/users?limit=200') }), headers)
  const search = await cost(
    50,
    () => ({
      method: 'GET',
      url: at(`/users?limit=10&search=${encodeURIComponent('profile.login eq "priya@acme.example"')}`),
    }),
    headers,
  )
  const create = await cost(
    100,
    () => {
      const login = `new${++made}@acme.example`
      const profile = { login, email: login, firstName: 'New', lastName: 'Person' }
      return { method: 'POST', url: at('/users?activate=false'), body: { profile } }
    },
    headers,
  )
  console.log(
    `${size} people: get ${get} µs, list of 200 ${list} µs, search ${search} µs, create ${create} µs of CPU a call`,
  )
  host.drop(name)
}
host.close()
