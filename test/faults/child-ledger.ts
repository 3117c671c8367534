/** Sends the same requests to a world of the same seed, and prints what was decided: run twice by a test. */
import { createHash } from 'node:crypto'
import { engineOf, start } from '@dtu/fault-profiles'
import { startUniverse } from '@dtu/twins/testing'

const world = startUniverse({ twins: ['slack', 'jira'] })
const authorization = `Bearer ${world.credentials.slack?.token}`
start(world.host, world.universe, { profiles: ['gauntlet.nightly'], seed: '7' })
for (let n = 0; n < 300; n++) {
  const method = ['users.list', 'conversations.list', 'auth.test'][n % 3]
  await world.handle('slack', { method: 'POST', url: `/api/${method}`, headers: { authorization } }).catch(() => {})
  await world.handle('jira', { url: '/rest/api/3/priority' }).catch(() => {})
  await world.universe.advance(1000)
}
const entries = engineOf(world.host, world.universe).ledger.list({ since: 0, limit: 100_000 })
// Wall time and the names of connections are a process's own.
const told = entries.map(({ wall: _wall, connection: _connection, ...entry }) => entry)
console.log(`${told.length} ${createHash('sha256').update(JSON.stringify(told)).digest('hex')}`)
await world.close()
