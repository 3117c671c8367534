import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTwinServer, Host } from '@dtu/kit'
import { load } from '@dtu/twins'
import { oktaWords } from './okta-words.ts'
import { say } from './say.ts'

// The universe as `dtu up` runs it: state in a file, journal and events on, wall clock.
const name = process.env.BENCH_SERVICE === 'okta' ? 'okta' : 'slack'
const folder = mkdtempSync(join(tmpdir(), 'dtu-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const seed = name === 'okta' ? `acme-${process.env.BENCH_PEOPLE ?? 1000}` : 'acme-12'
const host = new Host({ twins: await load([name]), data: folder, seed })
const app = createTwinServer(host, host.twin(name))
await app.listen({ port: 0, host: '127.0.0.1' })
const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
const token = host.default.credentials()[name]?.token as string
const channel = (channelName: string) =>
  host.default.query('SELECT key FROM slack_conversations WHERE name = ?', [channelName])[0]?.key as string
const words = name === 'okta' ? await oktaWords(url, token) : { write: channel('random'), read: channel('general') }
say({ url, tokens: [token], words })
