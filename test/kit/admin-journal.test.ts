import { once } from 'node:events'
import { get } from 'node:http'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { type Asking, serve } from './serving.ts'

async function withTraffic(): Promise<Asking & { card: string }> {
  const asking = await serve()
  const card = asking.host.default.credentials().library?.token as string
  await asking.call('GET /books', card)
  await asking.call('POST /books', card, { title: 'A' })
  await asking.call('GET /books/none', card)
  await asking.call('GET /books', 'a wrong card')
  return { ...asking, card }
}

/** Reads a stream of server-sent events line by line, until the test ends. */
async function listen(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ next(): Promise<{ id: number; operation: string; status: number }> }> {
  const request = get(url, { headers })
  onTestFinished(() => void request.destroy())
  const [response] = await once(request, 'response')
  expect(response.headers['content-type']).toBe('text/event-stream')
  const lines = createInterface(response)[Symbol.asyncIterator]()
  return {
    async next() {
      for (;;) {
        const { value } = await lines.next()
        if (value?.startsWith('data: ')) return JSON.parse(value.slice('data: '.length))
      }
    },
  }
}

test('exchanges are listed oldest first and filtered', async () => {
  const { ask } = await withTraffic()
  const list = async (search: string) =>
    (await ask(`GET /universes/default/journal?${search}`)).body.exchanges.map(({ id }: { id: number }) => id)
  expect(await list('')).toEqual([1, 2, 3, 4])
  expect(await list('limit=2')).toEqual([3, 4])
  expect(await list('after=1&limit=2')).toEqual([2, 3])
  expect(await list('operation=listBooks')).toEqual([1, 4])
  expect(await list('method=post')).toEqual([2])
  expect(await list('status=404')).toEqual([3])
  expect(await list('twin=library&answerer=refused')).toEqual([4])
  expect(await list('drift=true')).toEqual([])
  expect(await list('twin=other')).toEqual([])
})

test('an exchange is kept with its bodies and without its secrets', async () => {
  const { ask, card } = await withTraffic()
  const { text, body } = await ask('GET /universes/default/journal?method=POST')
  expect(body.exchanges[0]).toMatchObject({
    path: '/books',
    requestBody: '{"title":"A"}',
    status: 201,
    answerer: 'handwritten',
    principal: 'librarian',
    eventsAfter: 0,
    eventsUpTo: 1,
  })
  expect(text).not.toContain(card)
})

test('the stream brings what was missed, then what happens, filtered', async () => {
  const { admin, call, card } = await withTraffic()
  const stream = await listen(`${admin}/universes/default/journal/stream?method=get`, { 'last-event-id': '1' })
  expect(await stream.next()).toMatchObject({ id: 3, status: 404 })
  expect(await stream.next()).toMatchObject({ id: 4, status: 401 })
  await call('POST /books', card, { title: 'B' })
  await call('GET /books', card)
  expect(await stream.next()).toMatchObject({ id: 6, operation: 'listBooks', status: 200 })
})

test('the stream ends with its universe', async () => {
  const { admin, ask } = await serve()
  await ask('POST /universes', { name: 'a' })
  const stream = await fetch(`${admin}/universes/a/journal/stream`)
  await ask('DELETE /universes/a')
  expect(await stream.text()).toContain(': open')
})

test('state is asked in SQL, with values by place or by name', async () => {
  const { ask } = await withTraffic()
  const query = async (body: object) => (await ask('POST /universes/default/query', body)).body
  expect(
    await query({ sql: 'SELECT operation, status FROM journal WHERE status >= ? ORDER BY id', parameters: [400] }),
  ).toEqual({
    rows: [
      { operation: 'getBook', status: 404 },
      { operation: 'listBooks', status: 401 },
    ],
  })
  expect(
    await query({ sql: 'SELECT title FROM library_books WHERE lent = :lent', parameters: { lent: false } }),
  ).toEqual({ rows: [{ title: 'A' }] })
  expect(await query({ sql: 'SELECT id FROM journal', limit: 1 })).toEqual({ rows: [{ id: 1 }] })
  expect(await query({ sql: "SELECT x'00ff' AS bytes" })).toEqual({ rows: [{ bytes: { base64: 'AP8=' } }] })
})

test.each([
  ['DELETE FROM _meta', 'not_read_only'],
  ['WITH x AS (SELECT 1) DELETE FROM _meta', 'not_read_only'],
  ['PRAGMA user_version = 7', 'not_read_only'],
  ["ATTACH 'other.db' AS other", 'not_read_only'],
  ['SELECT 1; DELETE FROM _meta', 'bad_sql'],
  ['SELECT nothing', 'bad_sql'],
  ['SELECT ?', 'bad_sql'],
  ['SELECT abs(-9223372036854775808)', 'bad_sql'],
  ['', 'bad_sql'],
])('%j is not answered: %s', async (sql, code) => {
  const { ask } = await serve()
  expect(await ask('POST /universes/default/query', { sql })).toMatchObject({
    status: 400,
    body: { error: { code, hint: expect.any(String) } },
  })
})

test('the tables that can be asked are listed with their columns and sizes', async () => {
  const { ask } = await withTraffic()
  const { tables } = (await ask('GET /universes/default/tables')).body
  expect(tables).toContainEqual({
    name: 'library_books',
    columns: ['key', 'lent', 'shelf', 'pages', 'title', 'doc'],
    rows: 1,
  })
  expect(tables).toContainEqual(expect.objectContaining({ name: 'journal', rows: 4 }))
})
