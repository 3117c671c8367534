import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { expect, test, vi } from 'vitest'
import { serve } from './serving.ts'

test('the front page is a page for browsers and JSON for programs', async () => {
  const { ask, twins } = await serve()
  const page = await ask('GET /', undefined, { accept: 'text/html,*/*' })
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(page.text).toContain(twins.library)
  expect((await ask('GET /')).body).toMatchObject({ twins: ['library'], universes: ['default'], docs: '/docs' })
})

test('health tells where the twins are', async () => {
  const { ask, twins } = await serve()
  expect((await ask('GET /health')).body).toMatchObject({
    status: 'ok',
    pid: process.pid,
    data: ':memory:',
    universes: 1,
    twins: { library: { url: twins.library } },
  })
})

test('a twin tells who answers each of its operations', async () => {
  const { ask } = await serve()
  expect((await ask('GET /twins')).body.twins).toMatchObject([
    { name: 'library', title: 'Library', acts: ['donate', 'lend', 'vandalise'] },
  ])
  const { operations } = (await ask('GET /twins/library')).body
  expect(operations).toContainEqual({ id: 'addBook', method: 'POST', path: '/books', answers: 'handwritten' })
  expect((await ask('GET /twins/museum')).body.error).toMatchObject({
    code: 'unknown_twin',
    hint: 'there are: library',
  })
})

test('people act over it, and are told what the twin refuses', async () => {
  const { ask } = await serve()
  expect((await ask('GET /universes/default/acts')).body).toEqual({ library: ['donate', 'lend', 'vandalise'] })
  expect((await ask('GET /universes/default/acts/library')).body).toEqual({ acts: ['donate', 'lend', 'vandalise'] })
  expect((await ask('POST /universes/default/acts/library/donate', { title: 'Given' })).body).toEqual({
    result: { id: expect.stringMatching(/^B/) },
  })
  expect((await ask('POST /universes/default/acts/library/lend')).body).toEqual({ result: null })
  expect(await ask('POST /universes/default/acts/library/vandalise')).toMatchObject({
    status: 422,
    body: { error: { code: 'refused_by_twin' } },
  })
  expect((await ask('POST /universes/default/acts/library/burn')).body.error).toMatchObject({
    code: 'unknown_act',
    hint: 'it has: donate, lend, vandalise',
  })
  expect((await ask('POST /universes/default/acts/museum/burn')).body.error.code).toBe('unknown_twin')
})

test('an unknown route is told what there is', async () => {
  const { ask } = await serve()
  expect(await ask('PUT /universes/default')).toMatchObject({
    status: 404,
    body: {
      error: { code: 'unknown_route', routes: expect.arrayContaining(['GET /universes/:universe', 'POST /universes']) },
    },
  })
})

test.each([
  ['broken JSON', '{"name":', {}, 400, 'bad_json'],
  ['a poisoned prototype', '{"__proto__":{"name":"x"}}', {}, 400, 'bad_json'],
  ['a form', 'name=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'unsupported_media_type'],
  ['plain text', '{}', { 'content-type': 'text/plain' }, 415, 'unsupported_media_type'],
  ['nine megabytes', `{"name":"${'x'.repeat(9 * 2 ** 20)}"}`, {}, 413, 'too_large'],
])('%s is refused', async (_, body, headers, status, code) => {
  const { ask } = await serve()
  expect(await ask('POST /universes', body, headers as Record<string, string>)).toMatchObject({
    status,
    body: { error: { code, hint: expect.any(String) } },
  })
})

test('a mistake of our own is answered as one, and its stack goes to the log', async () => {
  const { ask, host } = await serve()
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(host.default, 'fingerprint').mockImplementation(() => {
    throw new Error('oops')
  })
  expect(await ask('GET /universes/default/fingerprint')).toMatchObject({
    status: 500,
    body: { error: { code: 'bug', message: 'oops' } },
  })
  expect(log).toHaveBeenCalledWith(expect.stringContaining('Error: oops'))
  log.mockRestore()
})

test('with a token only its bearer is let in, except to ask for health', async () => {
  const { ask } = await serve({ adminToken: 'sesame' })
  expect(await ask('GET /universes')).toMatchObject({ status: 401, body: { error: { code: 'no_token' } } })
  expect((await ask('GET /universes', undefined, { authorization: 'Bearer sesam' })).status).toBe(401)
  expect((await ask('GET /nothing')).status).toBe(401)
  expect((await ask('GET /universes', undefined, { authorization: 'Bearer sesame' })).status).toBe(200)
  expect((await ask('GET /health')).status).toBe(200)
})

test('on loopback a request by another host name is turned away', async () => {
  const { admin } = await serve()
  const status = async (host: string) => {
    const [response] = (await once(get(admin, { headers: { host } }), 'response')) as [IncomingMessage]
    return { status: response.statusCode, body: await json(response) }
  }
  expect(await status('evil.example')).toMatchObject({ status: 403, body: { error: { code: 'foreign_host' } } })
  for (const name of ['localhost:4000', '127.0.0.1', '[::1]:4000', 'dtu.localhost'])
    expect(await status(name)).toMatchObject({ status: 200 })
})

test('its contract lists every route, and a page shows it', async () => {
  const { ask } = await serve()
  const { body: document } = await ask('GET /openapi.json')
  const listed = Object.entries(document.paths as Record<string, object>).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  )
  const { routes } = (await ask('GET /')).body as { routes: string[] }
  expect(listed.sort()).toEqual(routes.filter((route) => !/\/(docs|openapi)/.test(route)).sort())
  for (const item of Object.values(document.paths as Record<string, Record<string, { summary?: string }>>))
    for (const { summary } of Object.values(item)) expect(summary).toBeTruthy()
  const page = await ask('GET /docs')
  expect(page.text).toContain('swagger-ui')
  expect((await ask('GET /docs/static/swagger-ui.css')).headers.get('content-type')).toContain('text/css')
})

test('what was answered is kept when the servers close', async () => {
  const { mkdtempSync, rmSync } = await import('node:fs')
  const data = mkdtempSync('/tmp/dtu-close-')
  const first = await serve({ data, seed: 'empty' })
  await first.ask('POST /universes/default/acts/library/donate', { title: 'Kept' })
  await first.close()
  const second = await serve({ data })
  expect(
    (await second.ask('POST /universes/default/query', { sql: 'SELECT title FROM library_books' })).body.rows,
  ).toEqual([{ title: 'Kept' }])
  await second.close()
  rmSync(data, { recursive: true })
})
