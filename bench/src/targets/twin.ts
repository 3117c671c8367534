import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTwinServer, Host } from '@dtu/kit'
import { load } from '@dtu/twins'
import { say } from './say.ts'

// The universe as `dtu up` runs it: state in a file, journal and events on, wall clock.
const folder = mkdtempSync(join(tmpdir(), 'dtu-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const host = new Host({ twins: await load(['slack']), data: folder, seed: 'acme-12' })
const app = createTwinServer(host, host.twin('slack'))
await app.listen({ port: 0, host: '127.0.0.1' })
const token = host.default.credentials().slack?.token as string
const channel = (name: string) =>
  host.default.query('SELECT key FROM slack_conversations WHERE name = ?', [name])[0]?.key as string
say({
  url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
  tokens: [token],
  write: channel('random'),
  read: channel('general'),
})
