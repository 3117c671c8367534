import { afterEach, expect, test, vi } from 'vitest'
import { type Visit, visit } from './library/visit.ts'

const open: Visit[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const world of open.splice(0)) await world.close()
})

function start(options: Parameters<typeof visit>[0] = {}): Visit {
  open.push(visit(options))
  return open.at(-1) as Visit
}

test('an operation answers with its documented status, a body of nothing with none', async () => {
  const world = start()
  const { body: book, status } = await world.call('POST /books', { title: 'Emma' })
  expect(status).toBe(201)
  expect(await world.call(`DELETE /books/${book.id}`)).toMatchObject({ status: 204, body: '' })
})

test('a reply may be a page or bytes', async () => {
  const world = start()
  expect(await world.call('POST /odd/page')).toMatchObject({
    body: '<p>hello</p>',
    headers: { 'content-type': 'text/html' },
  })
  const bytes = await world.handle('library', {
    method: 'POST',
    url: '/odd/bytes',
    headers: { authorization: world.credentials.library?.token ?? '' },
  })
  expect(bytes.body).toEqual(Buffer.from([0, 255]))
})

test('an operation that nobody has written says so and is no success', async () => {
  expect(await start().call('GET /unwritten')).toMatchObject({
    status: 501,
    body: { error: 'not_modelled', id: 'unwritten' },
  })
})

test('a path without the method is told apart from no path', async () => {
  const world = start()
  expect((await world.call('PUT /books')).body).toEqual({ error: 'not_so' })
  expect((await world.call('GET /nowhere')).body).toEqual({ error: 'no_such_page' })
})

test('the parts of a multipart body are read before the operation', async () => {
  const world = start()
  const form = new FormData()
  form.set('title', 'Emma')
  form.set('cover', new Blob(['bytes']), 'cover.png')
  const sent = new Response(form)
  const reply = await world.call('POST /odd/base', Buffer.from(await sent.arrayBuffer()).toString('latin1'), {
    'content-type': sent.headers.get('content-type') ?? '',
  })
  expect(reply.body.parts).toEqual([
    ['title', 'Emma'],
    ['cover', 'bytes'],
  ])
})

test('a multipart body that cannot be read has no parts', async () => {
  const world = start()
  const reply = await world.call('POST /odd/base', 'nonsense', { 'content-type': 'multipart/form-data; boundary=x' })
  expect(reply).toMatchObject({ status: 200 })
  expect(reply.body).not.toHaveProperty('parts')
})

test('parameters of a path are decoded', async () => {
  const world = start()
  await world.call('PATCH /books/none', {})
  world.universe.transact('library', (w) => w.db.books?.insert({ id: 'a/b ü', title: 'Odd', shelf: 's', pages: 1 }))
  expect((await world.call('GET /books/a%2Fb%20%C3%BC')).body.title).toBe('Odd')
})

test('a server answers as the pipeline does', async () => {
  const world = start()
  const url = await world.listen('library')
  const headers = { authorization: world.credentials.library?.token ?? '' }
  const added = await fetch(`${url}/books`, { method: 'POST', headers, body: JSON.stringify({ title: 'Émile' }) })
  expect(added.status).toBe(201)
  expect(await added.json()).toMatchObject({ title: 'Émile' })
  expect(await world.listen('library')).toBe(url)
  expect((await fetch(`${url}/u/nobody/books`)).status).toBe(404)
  const bytes = await fetch(`${url}/odd/bytes`, { method: 'POST', headers })
  expect(Buffer.from(await bytes.arrayBuffer())).toEqual(Buffer.from([0, 255]))
  const base = await fetch(`${url}/odd/base`, { method: 'POST', headers })
  expect(await base.json()).toEqual({ base: url })
})

test('the contract is served as a file and as a page', async () => {
  const url = await start().listen('library')
  const document = (await (await fetch(`${url}/openapi.json`)).json()) as { info: { title: string } }
  expect(document.info.title).toBe('Library')
  const page = await fetch(`${url}/docs`)
  expect(page.headers.get('content-type')).toContain('text/html')
})

test('a header that HTTP does not allow breaks its own reply only', async () => {
  const world = start({ strict: false })
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  const url = await world.listen('library')
  const headers = { authorization: world.credentials.library?.token ?? '' }
  expect((await fetch(`${url}/odd/header`, { method: 'POST', headers })).status).toBe(500)
  expect((await fetch(`${url}/books`, { headers })).status).toBe(200)
  expect(errors).toHaveBeenCalled()
})
