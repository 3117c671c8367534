import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { type Asking, serve } from './serving.ts'

interface Said {
  readonly event: string
  readonly data: any
}

/** Reads what all universes do until the test ends; `until` resolves to the first event that is wanted. */
async function look({ admin }: Asking): Promise<{ until(wanted: (said: Said) => boolean): Promise<Said> }> {
  const request = get(`${admin}/live`)
  onTestFinished(() => void request.destroy())
  const [response] = await once(request, 'response')
  const lines = createInterface(response)[Symbol.asyncIterator]()
  let event = ''
  const next = async (): Promise<Said> => {
    for (;;) {
      const { value } = await lines.next()
      if (value?.startsWith('event: ')) event = value.slice('event: '.length)
      if (value?.startsWith('data: ')) return { event, data: JSON.parse(value.slice('data: '.length)) }
    }
  }
  return {
    async until(wanted) {
      for (;;) {
        const said = await next()
        if (wanted(said)) return said
      }
    },
  }
}

const of = (name: string) => (said: Said) => said.event === name
const cardOf = ({ host }: Asking, universe = 'default') => host.get(universe).credentials().library?.token as string

test('whoever looks on hears what is asked in any universe, and what was written', async () => {
  const asking = await serve()
  const live = await look(asking)
  await live.until(of('universes'))
  await asking.ask('POST /universes', { name: 'other' })
  expect((await live.until(of('universes'))).data).toEqual({ universes: ['default', 'other'], fresh: ['other'] })
  await asking.call('POST /books', cardOf(asking, 'other'), { title: 'A' })
  const { data } = await live.until(of('exchanges'))
  expect(data.exchanges).toMatchObject([{ universe: 'other', operation: 'addBook', status: 201, drift: 0 }])
  expect(data.exchanges[0]).not.toHaveProperty('replyBody')
})

test('whoever looks on hears which tables people’s acts wrote', async () => {
  const asking = await serve()
  const live = await look(asking)
  await live.until(of('universes'))
  await asking.ask('POST /universes/default/acts/library/donate', { title: 'Given' })
  expect((await live.until(of('changed'))).data).toEqual({ default: { library: ['books'] } })
})

test('a universe that was reset is another one, and a clock that was moved is told', async () => {
  const asking = await serve()
  const live = await look(asking)
  await live.until(of('universes'))
  await asking.ask('POST /universes/default/reset')
  expect((await live.until(of('universes'))).data.fresh).toEqual(['default'])
  await asking.ask('POST /universes/default/clock', { mode: 'manual' })
  expect((await live.until(of('universes'))).data.fresh).toEqual([])
})

test('one exchange is told with what it caused, its changes only if somebody watched', async () => {
  const asking = await serve()
  const { ask, call } = asking
  const card = cardOf(asking)
  await call('POST /books', card, { title: 'Unseen' })
  expect((await ask('GET /universes/default/journal/1')).body.changes).toBeNull()
  const live = await look(asking)
  await live.until(of('universes'))
  await call('POST /books', card, { title: 'Seen' })
  const { exchange, events, agenda, changes } = (await ask('GET /universes/default/journal/2')).body
  expect(exchange).toMatchObject({ id: 2, requestBody: '{"title":"Seen"}' })
  expect(events).toMatchObject([{ type: 'book.new' }])
  expect(agenda).toEqual([])
  expect(changes).toMatchObject([{ twin: 'library', table: 'books', after: { title: 'Seen' } }])
  expect(
    (await ask('GET /universes/default/journal/brief')).body.exchanges.map(({ id }: { id: number }) => id),
  ).toEqual([1, 2])
  expect((await ask('GET /universes/default/journal/99')).body.error.code).toBe('unknown_exchange')
})

test('tables of credentials are in no exchange’s changes', async () => {
  const asking = await serve()
  const live = await look(asking)
  await live.until(of('universes'))
  await asking.call('GET /books', cardOf(asking))
  const { changes } = (await asking.ask('GET /universes/default/journal/1')).body
  expect(changes).toEqual([])
})

test('an exchange is asked again with its own credential, here and in another universe', async () => {
  const asking = await serve()
  const { ask, call } = asking
  await call('POST /books', cardOf(asking), { title: 'A' })
  const again = (await ask('POST /universes/default/journal/1/replay')).body.exchange
  expect(again).toMatchObject({ id: 2, status: 201, principal: 'librarian', operation: 'addBook' })
  expect(again.requestHeaders['x-replay-of']).toBe('default/1')
  await ask('POST /universes', { name: 'other' })
  const there = (await ask('POST /universes/default/journal/1/replay', { in: 'other' })).body.exchange
  expect(there).toMatchObject({ id: 1, status: 201, principal: 'librarian' })
  expect(asking.host.get('other').query('SELECT title FROM library_books')).toEqual([{ title: 'A' }])
})

test('what curl is told to send has the effect again', async () => {
  const asking = await serve()
  await asking.call('POST /books', cardOf(asking), { title: "Ada's" })
  const { curl } = (await asking.ask('GET /universes/default/journal/1/curl')).body
  const { stdout } = await promisify(execFile)('sh', ['-c', `${curl} -s`])
  expect(JSON.parse(stdout)).toMatchObject({ title: "Ada's" })
  expect(asking.host.default.query('SELECT count(*) AS n FROM library_books')).toEqual([{ n: 2 }])
})

test('two universes are compared document by document', async () => {
  const asking = await serve()
  const { ask, call, host } = asking
  await ask('POST /universes/default/acts/library/donate', { title: 'Kept' })
  await ask('POST /universes/default/fork', { name: 'branch' })
  expect((await ask('GET /universes/default/compare/branch')).body).toEqual({ differences: [] })
  await call('POST /books', cardOf(asking, 'branch'), { title: 'New' })
  expect((await ask('GET /universes/default/compare/branch')).body.differences).toMatchObject([
    { twin: 'library', table: 'books', added: 1, removed: 0, changed: 0, documents: [{ after: { title: 'New' } }] },
  ])
  expect((await ask('GET /universes/branch/compare/default')).body.differences).toMatchObject([{ removed: 1 }])
  expect(host.list()).toHaveLength(2)
})

test('a peek answers as the service would and leaves no trace', async () => {
  const asking = await serve()
  const { ask, host } = asking
  await ask('POST /universes/default/acts/library/donate', { title: 'Given' })
  const before = host.default.fingerprint()
  const { body } = await ask(`GET /universes/default/peek/library?path=${encodeURIComponent('/books?shelf=new')}`)
  expect(body).toMatchObject({ status: 200, body: { books: [{ title: 'Given' }] } })
  expect((await ask('GET /universes/default/peek/library?path=/nowhere')).body.status).toBe(404)
  expect((await ask('GET /universes/default/peek/library')).status).toBe(400)
  expect(host.default.journal.list()).toEqual([])
  expect(host.default.fingerprint()).toBe(before)
})

test('a page of another origin is refused whatever it sends, and the own one is not', async () => {
  const { ask, admin } = await serve()
  for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1']) {
    const { status, body } = await ask('POST /universes/default/reset', undefined, { origin })
    expect([status, body.error.code]).toEqual([403, 'foreign_origin'])
  }
  expect((await ask('GET /universes', undefined, { origin: admin })).status).toBe(200)
})

test('beyond loopback, a browser has to use a name that nobody can point here, unless there is a token', async () => {
  const asking = await serve({ address: '0.0.0.0' })
  const status = (host: string, headers: Record<string, string>) =>
    new Promise<number>((resolve) =>
      get(`${asking.admin}/universes`, { headers: { host, ...headers } }, (reply) => {
        reply.resume()
        resolve(reply.statusCode ?? 0)
      }),
    )
  const browser = { 'sec-fetch-site': 'same-origin' }
  expect(await status('evil.example:4000', browser)).toBe(403)
  expect(await status('evil.example:4000', {})).toBe(200)
  expect(await status('universe:4000', browser)).toBe(200)
  expect(await status('192.168.1.7:4000', browser)).toBe(200)
})
