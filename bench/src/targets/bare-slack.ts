import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import Fastify from 'fastify'
import { given, say } from './say.ts'

// The floor: Fastify that answers the same bytes (/same/…), and Fastify with one statement of better-sqlite3 (/sql/…).
// The bytes come from the twin itself, through the parent.
const bytes = await given()
const folder = mkdtempSync(join(tmpdir(), 'dtu-bench-bare-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const db = new Database(join(folder, 'bare.db'))
db.pragma('journal_mode = WAL')
db.pragma('synchronous = NORMAL')
db.exec('CREATE TABLE m(ts TEXT PRIMARY KEY, channel TEXT, doc TEXT); CREATE INDEX c ON m(channel, ts)')
const insert = db.prepare('INSERT INTO m VALUES(?, ?, ?)')
const messages: unknown[] = JSON.parse(bytes['conversations.history'] ?? '{"messages":[]}').messages
for (let n = 0; n < 1000; n++)
  insert.run(String(1_700_000_000 + n), 'read', JSON.stringify(messages[n % messages.length] ?? {}))
const one = db.prepare('SELECT doc FROM m WHERE ts = ?')
const hundred = db.prepare('SELECT doc FROM m WHERE channel = ? ORDER BY ts DESC LIMIT 100')

const app = Fastify()
for (const [method, text] of Object.entries(bytes))
  app.post(`/same/api/${method}`, (_request, reply) => reply.type('application/json').send(text))
const authTest = bytes['auth.test'] ?? ''
app.post('/sql/api/auth.test', (_request, reply) => {
  one.get('1700000500')
  return reply.type('application/json').send(authTest)
})
let n = 0
app.post('/sql/api/chat.postMessage', (request, reply) => {
  const { text } = request.body as { text: string }
  const doc = { type: 'message', text, ts: `${2_000_000_000 + n++}` }
  insert.run(doc.ts, 'write', JSON.stringify(doc))
  return reply.send({ ok: true, ts: doc.ts, message: doc })
})
app.post('/sql/api/conversations.history', (_request, reply) => {
  const found = hundred.all('read') as { doc: string }[]
  return reply.send({ ok: true, messages: found.map((row) => JSON.parse(row.doc)), has_more: true })
})
await app.listen({ port: 0, host: '127.0.0.1' })
say({
  url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
  tokens: ['none'],
  words: { write: 'write', read: 'read' },
})
