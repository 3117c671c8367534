import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import Fastify from 'fastify'
import { given, say } from './say.ts'

// The floor: Fastify that answers the same bytes (/same/…), and Fastify with one statement of better-sqlite3 (/sql/…).
// The bytes come from the twin itself, through the parent; the people are each like the one it shows.
const bytes = await given()
const folder = mkdtempSync(join(tmpdir(), 'dtu-bench-bare-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const db = new Database(join(folder, 'bare.db'))
db.pragma('journal_mode = WAL')
db.pragma('synchronous = NORMAL')
db.exec('CREATE TABLE u(key TEXT PRIMARY KEY, login TEXT, doc TEXT); CREATE INDEX l ON u(login)')
const insert = db.prepare('INSERT INTO u VALUES(?, ?, ?)')
const person = bytes['get user'] ?? '{}'
db.transaction(() => {
  for (let n = 0; n < Number(process.env.BENCH_PEOPLE ?? 1000); n++) insert.run(`00u${n}`, `person${n}`, person)
})()
const one = db.prepare('SELECT doc FROM u WHERE key = ?')
const byLogin = db.prepare('SELECT doc FROM u WHERE login = ?')
const page = db.prepare('SELECT doc FROM u ORDER BY key LIMIT 200')
type Row = { readonly doc: string }

const app = Fastify()
app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
  done(null, body),
)
const same = (name: string) => (_: unknown, reply: { type(type: string): { send(text: string): unknown } }) =>
  reply.type('application/json').send(bytes[name] ?? '')
const listed = (query: unknown) => ((query as { search?: string }).search ? 'search' : 'list 200')
app.get('/same/api/v1/users/:id', same('get user'))
app.get('/same/api/v1/users', (request, reply) => same(listed(request.query))(request, reply))
app.post('/same/api/v1/users', same('create user'))
app.post('/same/oauth2/default/v1/token', same('token'))

app.get('/sql/api/v1/users/:id', (request, reply) =>
  reply.send(JSON.parse((one.get((request.params as { id: string }).id) as Row).doc)),
)
app.get('/sql/api/v1/users', (request, reply) => {
  const rows = (listed(request.query) === 'search' ? byLogin.all('person7') : page.all()) as Row[]
  return reply.send(rows.map(({ doc }) => JSON.parse(doc)))
})
let made = 0
app.post('/sql/api/v1/users', (request, reply) => {
  const { profile } = request.body as { profile: { login: string } }
  const user = { ...JSON.parse(person), id: `new${made++}`, profile }
  insert.run(user.id, profile.login, JSON.stringify(user))
  return reply.send(user)
})
// What it takes to remember that a token was given; the token itself is not made anew.
app.post('/sql/oauth2/default/v1/token', (request, reply) => {
  insert.run(`token${made++}`, 'token', '{}')
  return same('token')(request, reply)
})
await app.listen({ port: 0, host: '127.0.0.1' })
say({
  url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
  tokens: ['none'],
  words: { user: '00u7', search: 'person7', client: 'none' },
})
